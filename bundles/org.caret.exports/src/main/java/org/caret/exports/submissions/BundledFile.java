package org.caret.exports.submissions;

import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.exports.WrittenFile;
import org.caret.spec.Submission.Need;

/**
 * One file of a submission and what came of it.
 *
 * @param number place in the order of upload, from 1; a missing file keeps its number
 * @param type who writes it; empty where nobody does
 * @param run what was written; present where the export ran, also where it found no record to write
 * @param problem why there is no file, and what to do about it; empty where there is one
 */
public record BundledFile(int number, String recordType, Need need, State state, Optional<ExportType> type,
        Optional<Run> run, String problem) {

    /** What came of a file. */
    public enum State {
        /** It can be written; only plans hold this. */
        PLANNED,
        WRITTEN,
        /** There was no record to write. */
        NO_RECORDS,
        /** No installed export type writes files of the record type. */
        NO_EXPORT_TYPE,
        /** No layout of the record type is known for the academic year. */
        NO_LAYOUT,
        /** The export type refused or failed; the other files do not suffer from it. */
        FAILED
    }

    /**
     * A run that made a file of a bundle, or several where its records were divided.
     *
     * @param files in the order of upload; empty where there was no record to write
     * @param remarks what somebody should know about the file as a whole
     */
    public record Run(List<WrittenFile> files, String layout, RunCounts counts, List<String> remarks) {

        public Run {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }

        /** The run, and the set of several files; empty for a trial and where no record was written. */
        public Optional<String> runId() {
            return files.stream().findFirst().flatMap(WrittenFile::runId);
        }
    }

    /** Whether the submission lacks the file. A file that is only sent on changes may well have no records. */
    public boolean missing() {
        return switch (state) {
        case PLANNED, WRITTEN -> false;
        case NO_RECORDS -> need != Need.WHEN_CHANGED;
        case NO_EXPORT_TYPE, NO_LAYOUT, FAILED -> true;
        };
    }

    /** Whether somebody should look: the file is missing, or records were left out of it or findings made. */
    public boolean needsAttention() {
        return missing()
                || run.map(Run::counts).filter(counts -> counts.leftOut() > 0 || counts.findings() > 0).isPresent();
    }
}
