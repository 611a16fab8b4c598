package org.caret.exchange.internal.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFileException;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;

/**
 * The first two rows of a file, which tell what it holds.
 *
 * @param second empty if there is no second row
 */
public record FirstRows(FileFormat format, TextEncoding encoding, List<String> first, List<String> second) {

    public static FirstRows read(Path file, FileFormat format, TextEncoding encoding) throws IOException {
        try (RecordReader reader = RecordFiles.reader(file,
                new FileShape(format, encoding, List.of(), FileShape.ANY))) {
            List<String> first = row(reader);
            if (first.isEmpty()) {
                throw new RecordFileException("The file is empty.", "Check that you have the right file.");
            }
            return new FirstRows(format, encoding, first, row(reader));
        }
    }

    private static List<String> row(RecordReader reader) throws IOException {
        RawRecord row = reader.next();
        return row == null ? List.of() : List.of(row.fields());
    }

    /** The shape of the file, with its first row as heading or as a record. */
    public FileShape shape(boolean heading) {
        return new FileShape(format, encoding, heading ? first : List.of(), first.size());
    }

    /** True if the first row is a heading: it names every column, no two alike, and no name begins with a digit. */
    public boolean hasHeading() {
        return first.size() > 1 && new HashSet<>(first).size() == first.size()
                && first.stream().noneMatch(name -> name.isBlank() || Character.isDigit(name.strip().charAt(0)));
    }
}
