package org.caret.imports.internal.review;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.ProbedFile.Extract;
import org.caret.exchange.format.RecordFiles;
import org.caret.spec.FieldSpec;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of an extract with a layout of its own, by the names of its fields. */
final class ExtractRows implements Closeable {

    /** The first is the form of the layouts; a file that went through a spreadsheet has another one. */
    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final RecordReader reader;
    private final Map<String, Integer> columns = new HashMap<>();

    /** @param layout the fields in order; a file with one field less has none of the name {@code leftOut} */
    ExtractRows(Extract file, List<FieldSpec> layout, String leftOut) throws IOException {
        boolean shorter = file.shape().fieldCount() == layout.size() - 1;
        for (FieldSpec field : layout) {
            if (!shorter || !field.name().equals(leftOut)) {
                columns.put(field.name(), columns.size());
            }
        }
        reader = RecordFiles.reader(file.file(), file.shape());
    }

    /** The next row; null after the last one. */
    @Nullable
    Line next() throws IOException {
        RawRecord record = reader.next();
        return record == null ? null : new Line(record);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** One row. */
    final class Line {

        private final RawRecord record;

        Line(RawRecord record) {
            this.record = record;
        }

        long number() {
            return record.line();
        }

        /** The text of a field, without blanks around it; empty where the file lacks the field. */
        String text(String field) {
            Integer column = columns.get(field);
            return column == null || column >= record.fields().length ? "" : record.fields()[column].strip();
        }

        /** The day that a field holds; empty for a blank and for what is no day. */
        Optional<LocalDate> day(String field) {
            String text = text(field);
            for (DateTimeFormatter form : DATES) {
                try {
                    return Optional.of(LocalDate.parse(text, form));
                } catch (@SuppressWarnings("unused") DateTimeParseException e) {
                    // Perhaps the next form.
                    continue;
                }
            }
            return Optional.empty();
        }
    }
}
