package org.caret.exchange;

/** The forms a record file can have. */
public enum FileFormat {
    /** Caret-delimited text without heading, CR LF: what the state takes. */
    CARET("txt"),
    /** Tab-delimited text without heading, CR LF. */
    TAB("tsv"),
    /** Comma-separated text with a heading row, CR LF. */
    CSV("csv"),
    /** Excel workbook: one sheet, one heading row, text cells. */
    XLSX("xlsx");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    /** File name extension without dot. */
    public String extension() {
        return extension;
    }
}
