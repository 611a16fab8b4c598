package org.caret.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param files what was written, in the order of upload; several where the records were divided
 * @param output the file that was asked for, which exists only where there is one file
 * @param layout name of the layout version that was written, {@code SENR-2019}
 * @param remarks what somebody should know about the run as a whole, a sentence each; may be empty
 * @param details the left-out rows and findings, readable until {@link #close}
 */
public record ExportResult(Outcome outcome, List<WrittenFile> files, Path output, String layout, RunCounts counts,
        List<String> remarks, RunDetails details) implements AutoCloseable {

    public ExportResult {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is a file. */
    public enum Outcome {
        /** The file was written. */
        WRITTEN,
        /** No record was left to write, so no file was written and none was replaced; nothing is remembered. */
        NOBODY
    }

    /**
     * Identifies the run in the history, and the set where there are several files; empty for a trial and where nobody was
     * written.
     */
    public Optional<String> runId() {
        return files.isEmpty() ? Optional.empty() : files.get(0).runId();
    }

    /** SHA-256 of the first file; empty where none was written. */
    public String sha256() {
        return files.isEmpty() ? "" : files.get(0).sha256();
    }

    /** Whether records were left out or findings made: somebody should look. */
    public boolean needsAttention() {
        return outcome == Outcome.NOBODY || counts.leftOut() > 0 || counts.findings() > 0;
    }

    /** Gives up the details of a run that is not remembered; those of a remembered run stay in the archive. */
    @Override
    public void close() throws ExportException {
        details.close();
    }
}
