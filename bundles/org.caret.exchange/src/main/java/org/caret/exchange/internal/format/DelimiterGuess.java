package org.caret.exchange.internal.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.FileFormat;
import org.caret.exchange.format.RecordFileException;
import org.caret.exchange.format.TextEncoding;

/** Tells from the first line of a text file what separates its fields. */
public final class DelimiterGuess {

    /** A record type and what follows it; in a file of records that is the delimiter, whatever its values hold. */
    private static final Pattern RECORD_START = Pattern.compile("\"?[A-Z]{4}(?:-[RE])?\"?([\\^\t,;|~]).*");

    private DelimiterGuess() {
    }

    public static FileFormat guess(Path file, TextEncoding encoding) throws IOException {
        String line = firstLine(file, encoding);
        Matcher start = RECORD_START.matcher(line);
        if (start.matches()) {
            return switch (start.group(1)) {
            case "^" -> FileFormat.CARET;
            case "\t" -> FileFormat.TAB;
            case "," -> FileFormat.CSV;
            default -> throw new RecordFileException(
                    "The fields are separated by '" + start.group(1) + "'; known are caret, tab and comma.",
                    "Export the file again, separated by carets.");
            };
        }
        if (line.indexOf('^') >= 0) {
            return FileFormat.CARET;
        }
        if (line.indexOf('\t') >= 0) {
            return FileFormat.TAB;
        }
        if (line.indexOf(',') >= 0) {
            return FileFormat.CSV;
        }
        throw new RecordFileException("The first line is not separated by carets, tabs or commas.",
                "Check that you have the right file.");
    }

    private static String firstLine(Path file, TextEncoding encoding) throws IOException {
        try (LineSource lines = new LineSource(TextFile.open(file))) {
            while (lines.advance()) {
                if (lines.start() < lines.end()) {
                    return new String(lines.bytes(), lines.start(), lines.end() - lines.start(), encoding.charset());
                }
            }
        }
        throw new RecordFileException("The file is empty.", "Check that you have the right file.");
    }
}
