package org.caret.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;

/**
 * What became of one source.
 *
 * @param source the file or folder as requested
 * @param kind what it was recognised as
 * @param description what exactly it is: {@code SENR, layout SENR-2019}; empty where it is not known
 * @param outcome whether it was imported
 * @param message why it was refused or failed, one sentence or two, without personal data; empty otherwise
 * @param rowsRead records read, without headings
 * @param rowsRefused records that did not go in, each with at least one fatal finding
 * @param records what happened to the records of each class of the model, by class name
 * @param findings how many findings of each severity there were
 * @param firstFindings the first of them, at most as many as the request asked for
 * @param findingsFile all findings, compressed, tab-separated with a heading; empty where nothing was written
 * @param batch id of the import batch; empty where nothing was written
 * @param rejections how the rows of a rejected records extract were matched; empty for every other source
 */
public record SourceResult(Path source, SourceKind kind, String description, Outcome outcome, String message,
        long rowsRead, long rowsRefused, List<RecordCount> records, FindingCount findings, List<Finding> firstFindings,
        Optional<Path> findingsFile, Optional<String> batch, Optional<Rejections> rejections) {

    /** Whether a source was imported. */
    public enum Outcome {
        /** Its good rows are in the database. */
        IMPORTED,
        /** As if imported, but nothing was written, as requested. */
        TRIED,
        /** It is not what it should be; nothing of it was written. */
        REFUSED,
        /** The store or the disk failed; nothing of it was written. */
        FAILED,
        /** Not begun, because an earlier source failed. */
        NOT_REACHED;

        /** True where the source was read to its end. */
        public boolean done() {
            return this == IMPORTED || this == TRIED;
        }
    }

    /** What happened to the records of one class. */
    public record RecordCount(String recordClass, long inserted, long updated, long unchanged) {
    }

    /** Findings by severity. */
    public record FindingCount(long fatal, long warnings, long notices) {
    }

    public SourceResult {
        records = List.copyOf(records);
        firstFindings = List.copyOf(firstFindings);
    }

    /** True where everything went in and there is nothing to look at. Notices do not count. */
    public boolean clean() {
        return outcome.done() && rowsRefused == 0 && findings.fatal() == 0 && findings.warnings() == 0;
    }

    /** Records of all classes that were added. */
    public long inserted() {
        return records.stream().mapToLong(RecordCount::inserted).sum();
    }

    /** Records of all classes that were changed. */
    public long updated() {
        return records.stream().mapToLong(RecordCount::updated).sum();
    }
}
