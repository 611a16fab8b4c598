package org.caret.cohort.library;

import java.time.Instant;

import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

/**
 * A year of one format that a database holds.
 *
 * @param rows rows of the file, the four rows of a school in older files counted one by one
 * @param fileName name of the file it came from; tells a reissue such as acgr23-v2.txt
 * @param sha256 hash of that file, 64 hexadecimal digits
 * @param readAt when it was read
 * @param user who read it
 */
public record StoredYear(PublicFormat format, AcademicYear year, long rows, String fileName, String sha256,
        Instant readAt, String user) {
}
