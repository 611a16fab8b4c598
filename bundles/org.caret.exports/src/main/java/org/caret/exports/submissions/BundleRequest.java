package org.caret.exports.submissions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportRequest.Remembrance;
import org.caret.spec.AcademicYear;

/**
 * What to put together. Every file is written with the default options of its export type.
 *
 * @param submission id of the submission, {@code fall1}
 * @param sites seven-digit school codes; empty for the district
 * @param arrangement how much is sent, and by what files are divided where their types can be; the others stay whole
 * @param remembrance whether the runs are remembered
 * @param confirmation whether files that would delete data at the state are meant
 * @param folder where the files go; it must not exist or be empty, and the folder it lies in must exist
 */
public record BundleRequest(String submission, AcademicYear year, Set<String> sites, FileFormat format,
        Arrangement arrangement, Remembrance remembrance, Confirmation confirmation, Path folder) {

    public BundleRequest {
        sites = Set.copyOf(sites);
    }

    /** The district's files, caret-delimited and remembered. */
    public static BundleRequest of(String submission, AcademicYear year, Path folder) {
        return new BundleRequest(submission, year, Set.of(), FileFormat.CARET, Arrangement.PLAIN,
                Remembrance.REMEMBERED,
                Confirmation.NOT_ASKED, folder);
    }

    public BundleRequest withSites(Collection<String> codes) {
        return new BundleRequest(submission, year, new TreeSet<>(codes), format, arrangement, remembrance, confirmation,
                folder);
    }

    public BundleRequest withFormat(FileFormat wanted) {
        return new BundleRequest(submission, year, sites, wanted, arrangement, remembrance, confirmation, folder);
    }

    public BundleRequest withArrangement(Arrangement wanted) {
        return new BundleRequest(submission, year, sites, format, wanted, remembrance, confirmation, folder);
    }

    /** The files are written, the runs are forgotten. */
    public BundleRequest asTrial() {
        return new BundleRequest(submission, year, sites, format, arrangement, Remembrance.TRIAL, confirmation, folder);
    }

    /** Somebody was told what the files would delete, and means it. */
    public BundleRequest confirmed() {
        return new BundleRequest(submission, year, sites, format, arrangement, remembrance, Confirmation.CONFIRMED,
                folder);
    }
}
