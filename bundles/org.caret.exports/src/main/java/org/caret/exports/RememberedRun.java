package org.caret.exports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run of the history.
 *
 * @param options the request, as {@code name=value} lines
 * @param fileName name of the exported file, without folder
 * @param format lower case, {@code caret}
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record RememberedRun(String runId, String exportType, String recordType, String layout, String academicYear,
        RunState state, String user, Instant created, Instant stateChanged, String options, String fileName,
        String format, String sha256, LocalDate asOf, int written, int leftOut, int findings) {
}
