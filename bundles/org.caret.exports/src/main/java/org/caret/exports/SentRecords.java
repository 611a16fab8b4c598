package org.caret.exports;

import java.util.List;

/**
 * What was exported of one subject.
 *
 * @param records newest run first, within a run in the order of the file
 * @param problems runs of which it is not known, because their archive cannot be read; a sentence each
 */
public record SentRecords(List<SentRecord> records, List<String> problems) {

    public SentRecords {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /**
     * A record in the file of a run.
     *
     * @param key the fields that identify it at the state, as they stand in the file, with a caret between them
     */
    public record SentRecord(RememberedRun run, String key) {
    }
}
