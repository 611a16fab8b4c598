package org.caret.spec;

import java.util.List;

/**
 * One of the state's collections in one academic year, with the files that belong to it.
 *
 * @param id short name, {@code fall1}
 * @param label for people, {@code Fall 1}
 * @param files in the order in which they are uploaded
 */
public record Submission(String id, String label, List<SubmissionFile> files) {

    public Submission {
        files = List.copyOf(files);
    }

    /** A file of a submission. */
    public record SubmissionFile(String recordType, Need need) {
    }

    /** When a file is sent. */
    public enum Need {
        REQUIRED,
        /** Only when the state's data is not current. */
        WHEN_CHANGED,
        UNKNOWN
    }
}
