package org.caret.imports;

/** What a source was recognised as. */
public enum SourceKind {
    /** A CALPADS file of a known layout. */
    RECORD_FILE("CALPADS file"),
    /** What the state holds: a record file whose type ends in {@code -R}, with two further columns. */
    ODS_EXTRACT("ODS extract"),
    /**
     * What the state refused: a record file whose type ends in {@code -E}, with the errors in further columns. Its rows
     * become findings about the records they repeat; nothing in the database changes.
     */
    REJECTED_EXTRACT("rejected records extract"),
    /** The state's student identifiers by local student number. */
    SSID_EXTRACT("SSID extract"),
    /** Candidates for the SSIDs of students; a person decides, see {@link org.caret.imports.review}. */
    SSID_MATCH("SSID match results"),
    /** SSIDs that replace others; a person decides. */
    REPLACEMENT_SSID("replacement SSIDs"),
    /** Students whom the state certifies for meals; a person decides. */
    DIRECT_CERTIFICATION("direct certification"),
    /** A folder or zip of OneRoster CSV files. */
    ONEROSTER("OneRoster"),
    /** A CSV file whose columns a mapping file explains. */
    MAPPED_CSV("mapped CSV file"),
    /** None of these. */
    UNKNOWN("unknown");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
