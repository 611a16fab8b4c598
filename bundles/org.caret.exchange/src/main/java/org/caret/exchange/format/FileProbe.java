package org.caret.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exchange.internal.format.DelimiterGuess;
import org.caret.exchange.internal.format.FileKind;
import org.caret.exchange.internal.format.FirstRows;
import org.caret.exchange.internal.format.RecordFileProbe;
import org.caret.exchange.internal.format.TextFile;
import org.caret.spec.Layouts;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds out what a file is: its form, its encoding, and which records it holds. Reads a text file through once, so that
 * one that is no text, or not the text it claims to be, is refused before anybody works on it.
 */
public final class FileProbe {

    private final RecordFileProbe records;

    public FileProbe(Layouts layouts) {
        records = new RecordFileProbe(layouts);
    }

    /**
     * Looks at a file.
     *
     * @throws RecordFileException if it is none of the files Caret knows, or not what it claims to be
     * @throws IOException if it cannot be read
     */
    public ProbedFile probe(Path file) throws IOException {
        FirstRows rows = firstRows(file);
        return rows == null ? new ProbedFile.Archive(file) : table(file, rows);
    }

    /**
     * Looks at a file that should be a table with a heading of Caret's own, whatever its cells hold.
     *
     * @return empty where it has no heading
     * @throws RecordFileException if it is neither text nor workbook, or empty
     * @throws IOException if it cannot be read
     */
    public static Optional<ProbedFile.Table> table(Path file) throws IOException {
        FirstRows rows = firstRows(file);
        return rows == null || rows.format() == FileFormat.CARET || !rows.hasHeading() ? Optional.empty()
                : Optional.of(new ProbedFile.Table(file, rows.shape(true)));
    }

    /** Null for an archive that is no workbook. */
    private static @Nullable FirstRows firstRows(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RecordFileException(file.getFileName() + " is a folder.", "Name a file in it.");
        }
        if (Files.size(file) == 0) {
            throw new RecordFileException("The file is empty.", "Check that you have the right file.");
        }
        return switch (FileKind.of(file)) {
        case ARCHIVE -> null;
        case WORKBOOK -> FirstRows.read(file, FileFormat.XLSX, TextEncoding.UTF_8);
        case TEXT -> {
            TextEncoding encoding = TextFile.scan(file);
            yield FirstRows.read(file, DelimiterGuess.guess(file, encoding), encoding);
        }
        };
    }

    private ProbedFile table(Path file, FirstRows rows) throws RecordFileException {
        Optional<ProbedFile> known = records.probe(file, rows);
        if (known.isPresent()) {
            return known.get();
        }
        if (rows.format() != FileFormat.CARET && rows.hasHeading()) {
            return new ProbedFile.Table(file, rows.shape(true));
        }
        throw new RecordFileException("The file begins neither with a known record type nor with a heading.",
                "Check that you have the right file; records of the state begin with a code such as SENR.");
    }
}
