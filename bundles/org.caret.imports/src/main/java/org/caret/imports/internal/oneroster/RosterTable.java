package org.caret.imports.internal.oneroster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;
import org.caret.imports.internal.source.SourceRefusedException;
import org.eclipse.jdt.annotation.Nullable;

/** One CSV file of a set, read row by row, values by heading. Missing columns and short rows read as blank. */
final class RosterTable implements Closeable {

    private final String name;
    private final TextEncoding encoding;
    private final RecordReader reader;
    private final Map<String, Integer> columns = new HashMap<>();

    private RosterTable(String name, TextEncoding encoding, RecordReader reader) {
        this.name = name;
        this.encoding = encoding;
        this.reader = reader;
    }

    static RosterTable open(Path file) throws IOException, SourceRefusedException {
        String name = file.getFileName().toString();
        TextEncoding encoding = Encodings.of(file);
        RecordReader reader = RecordFiles.reader(file,
                new FileShape(FileFormat.CSV, encoding, List.of(), FileShape.ANY));
        RosterTable table = new RosterTable(name, encoding, reader);
        RawRecord heading = reader.next();
        for (int i = 0; heading != null && i < heading.fields().length; i++) {
            table.columns.putIfAbsent(heading.fields()[i].strip().toLowerCase(Locale.ROOT), i);
        }
        if (!table.columns.containsKey("sourcedid") && !table.columns.containsKey("propertyname")) {
            reader.close();
            throw new SourceRefusedException(name + " has no column sourcedId.",
                    "OneRoster files are comma-separated and begin with their column names.");
        }
        return table;
    }

    TextEncoding encoding() {
        return encoding;
    }

    boolean has(String column) {
        return columns.containsKey(column.toLowerCase(Locale.ROOT));
    }

    @Nullable
    RosterRow next() throws IOException {
        RawRecord row = reader.next();
        return row == null ? null : new RosterRow(this, row);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** One row of a table. */
    static final class RosterRow {

        private final RosterTable table;
        private final RawRecord row;

        private RosterRow(RosterTable table, RawRecord row) {
            this.table = table;
            this.row = row;
        }

        long line() {
            return row.line();
        }

        /** The row in the words of its file. */
        String where() {
            return table.name + " line " + row.line();
        }

        /** The text under a heading without blanks around it; empty where there is none. */
        String text(String column) {
            Integer index = table.columns.get(column.toLowerCase(Locale.ROOT));
            return index == null || index >= row.fields().length ? "" : row.fields()[index].strip();
        }

        /** The first of a list of values. */
        String first(String column) {
            String list = text(column);
            int comma = list.indexOf(',');
            return comma < 0 ? list : list.substring(0, comma).strip();
        }

        Optional<LocalDate> date(String column) {
            return day(text(column));
        }

        /** A row that the sender wants removed. */
        boolean deleted() {
            return text("status").equalsIgnoreCase("tobedeleted");
        }
    }

    /** Reads the date of an ISO date or time; empty where it is blank or none. */
    static Optional<LocalDate> day(String text) {
        if (text.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
