package org.caret.exports.ui.internal.pages;

import org.caret.exchange.FileFormat;

/** What people call the forms of a file. */
public final class Formats {

    private Formats() {
    }

    public static String name(FileFormat format) {
        return switch (format) {
        case CARET -> Messages.Formats_caret;
        case TAB -> Messages.Formats_tab;
        case CSV -> Messages.Formats_csv;
        case XLSX -> Messages.Formats_xlsx;
        };
    }
}
