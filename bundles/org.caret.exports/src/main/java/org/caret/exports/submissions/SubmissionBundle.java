package org.caret.exports.submissions;

import java.nio.file.Path;
import java.util.List;

import org.caret.spec.AcademicYear;
import org.caret.spec.Submission;

/**
 * The files of a submission in a folder, or the plan of them.
 *
 * @param reportingLea seven digits: the district, or the charter that reports on its own; empty in a plan
 * @param folder where the files and the checklist are
 * @param files in the order of upload, with those that are missing
 */
public record SubmissionBundle(Submission submission, AcademicYear year, String reportingLea, Path folder,
        List<BundledFile> files) {

    public SubmissionBundle {
        files = List.copyOf(files);
    }

    public boolean needsAttention() {
        return files.stream().anyMatch(BundledFile::needsAttention);
    }
}
