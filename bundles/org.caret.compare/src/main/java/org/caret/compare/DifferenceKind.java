package org.caret.compare;

/** What a comparison says of a record. */
public enum DifferenceKind {
    /** The export would send it, and the extract does not hold it. */
    MISSING_AT_STATE("missing at the state"),
    /** The extract holds it, and no local record has its key, not even one that the export holds back. */
    MISSING_HERE("missing here"),
    /** Both have it, with at least one field of another value. */
    DIFFERENT("different"),
    /** Both have it, with the same values. */
    SAME("same"),
    /** Its key occurs more than once on one side, so that nobody can say what is to be compared with what. */
    DUPLICATE("duplicate key");

    private final String label;

    DifferenceKind(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
