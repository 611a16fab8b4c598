package org.caret.exchange.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.caret.exchange.format.RecordFileException;

/** What the first bytes of a file say about it. */
public enum FileKind {
    TEXT, WORKBOOK, ARCHIVE;

    private static final int ENOUGH = 8;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0";
    private static final String GZIP = "\u001F\u008B";

    /**
     * Looks at a file.
     *
     * @throws RecordFileException if it is a kind of file that cannot hold records
     */
    public static FileKind of(Path file) throws IOException {
        String begin = begin(file);
        if (begin.startsWith(ZIP) || begin.startsWith(EMPTY_ZIP)) {
            return ofZip(file);
        }
        if (begin.startsWith(OLD_EXCEL)) {
            throw new RecordFileException("The file is an old Excel workbook (.xls) or one with a password.",
                    "Open it in Excel and save it as a workbook (.xlsx) without password.");
        }
        if (begin.startsWith(GZIP) || begin.startsWith("%PDF")) {
            throw new RecordFileException("The file is no file of records, but a compressed file or a document.",
                    "Check that you have the right file.");
        }
        if (begin.startsWith("\u00FF\u00FE") || begin.startsWith("\u00FE\u00FF")) {
            throw new RecordFileException("The file is text in UTF-16.", "Save it as UTF-8.");
        }
        return TEXT;
    }

    private static String begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        }
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null ? WORKBOOK : ARCHIVE;
        } catch (ZipException e) {
            throw new RecordFileException("The archive cannot be opened; it is damaged or cut off.",
                    "Fetch or make it again.", e);
        }
    }
}
