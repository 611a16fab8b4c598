package org.caret.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param runId identifies the run in the history; empty for a trial and where nobody was written
 * @param output the file; it exists only where the outcome is {@link Outcome#WRITTEN}
 * @param layout name of the layout version that was written, {@code SENR-2019}
 * @param sha256 of the file, in lower-case hexadecimal; empty where none was written
 * @param remarks what somebody should know about the run as a whole, a sentence each; may be empty
 * @param details the left-out rows and findings, readable until {@link #close}
 */
public record ExportResult(Outcome outcome, Optional<String> runId, Path output, String layout, String sha256,
        RunCounts counts, List<String> remarks, RunDetails details) implements AutoCloseable {

    public ExportResult {
        remarks = List.copyOf(remarks);
    }

    /** Whether there is a file. */
    public enum Outcome {
        /** The file was written. */
        WRITTEN,
        /** No record was left to write, so no file was written and none was replaced; nothing is remembered. */
        NOBODY
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
