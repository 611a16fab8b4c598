package org.caret.imports.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFiles;
import org.caret.imports.SourceInspection.Table;

/** Reads the beginning of a table, for people. */
public final class FirstRows {

    private FirstRows() {
    }

    /**
     * The first rows under headings that are known.
     *
     * @param name what to call the file
     * @param most how many rows at most
     */
    public static Table of(String name, Path file, FileShape shape, List<String> headings, int most)
            throws IOException {
        try (RecordReader reader = RecordFiles.reader(file, shape)) {
            return new Table(name, headings, rows(reader, most));
        }
    }

    /** The first rows under the headings that the first line of the file holds. */
    public static Table underOwnHeading(String name, Path file, FileShape shape, int most) throws IOException {
        try (RecordReader reader = RecordFiles.reader(file, shape)) {
            RawRecord heading = reader.next();
            return new Table(name, heading == null ? List.of() : List.of(heading.fields()), rows(reader, most));
        }
    }

    /** The name that a person knows a file by. */
    public static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static List<List<String>> rows(RecordReader reader, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < most) {
            RawRecord record = reader.next();
            if (record == null) {
                break;
            }
            rows.add(List.of(record.fields()));
        }
        return rows;
    }
}
