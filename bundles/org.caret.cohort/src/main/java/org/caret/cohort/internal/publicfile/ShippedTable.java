package org.caret.cohort.internal.publicfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One tab-separated file of this package. A file that cannot be read is a broken installation, hence unchecked. */
final class ShippedTable {

    /** The files do not quote; a character that cannot occur keeps a quotation mark in a text what it is. */
    private static final char NO_QUOTE = '\u0001';

    private ShippedTable() {
    }

    /** The rows in file order, each by column name. */
    static List<Map<String, String>> rows(String name) {
        try (InputStream stream = ShippedTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the installation: " + name);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator('\t').quoteCharacter(NO_QUOTE)
                    .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)))) {
                return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
