package org.caret.exports.internal.archive;

/** The parts of an archive, one compressed file each. */
public enum Part {
    /** The exported file, byte for byte. */
    FILE("file.gz"),
    /** A line per left-out row and reason: record, code, text, remedy. */
    LEFT_OUT("left-out.tsv.gz"),
    /** A line per finding. */
    FINDINGS("findings.tsv.gz"),
    /**
     * A line per written record: subject, key at the state, fingerprint, and the transaction type where it is not blank; in
     * the order of the subjects and of the file.
     */
    INDEX("index.tsv.gz");

    private final String fileName;

    Part(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
