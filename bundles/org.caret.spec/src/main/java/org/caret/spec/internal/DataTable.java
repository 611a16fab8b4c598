package org.caret.spec.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.caret.spec.AcademicYear;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One tab-separated data file of this bundle. A file that cannot be read is a broken installation, hence unchecked.
 */
final class DataTable {

    /** The files do not quote; a character that cannot occur keeps a quotation mark in a text what it is. */
    private static final char NO_QUOTE = '\u0001';

    private DataTable() {
    }

    static boolean exists(String name) {
        return DataTable.class.getResource(name) != null;
    }

    /** Every row of a file, in order, through a function of its cells by column name. */
    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        try (InputStream stream = DataTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the installation: " + name);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static <T> List<T> read(BufferedReader text, Function<NamedCsvRecord, T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator('\t').quoteCharacter(NO_QUOTE)
                .ofNamedCsvRecord(text)) {
            csv.forEach(csvRow -> rows.add(row.apply(csvRow)));
        }
        return rows;
    }

    /** The columns {@code first_year} and {@code last_year}. */
    static YearSpan span(NamedCsvRecord row) {
        return new YearSpan(year(row.getField("first_year")), year(row.getField("last_year")));
    }

    private static Optional<AcademicYear> year(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(text));
    }
}
