package org.caret.exchange.format;

import java.util.List;

import org.caret.exchange.FileFormat;

/**
 * How a table lies in a file.
 *
 * @param encoding of a text file; UTF-8 for a workbook
 * @param heading names in the heading row; empty where there is none
 * @param fieldCount fields in every record; {@link #ANY} takes records as long as they are
 */
public record FileShape(FileFormat format, TextEncoding encoding, List<String> heading, int fieldCount) {

    /** Any number of fields. */
    public static final int ANY = -1;

    public FileShape {
        heading = List.copyOf(heading);
    }
}
