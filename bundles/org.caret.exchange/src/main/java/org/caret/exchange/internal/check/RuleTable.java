package org.caret.exchange.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One tab-separated table of declared rules. One that cannot be read is a broken installation, hence unchecked. */
final class RuleTable {

    /** The tables do not quote. */
    private static final char NO_QUOTE = '\u0001';

    private RuleTable() {
    }

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        List<T> rows = new ArrayList<>();
        try (InputStream stream = RuleTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the installation: " + name);
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator('\t').quoteCharacter(NO_QUOTE)
                    .ofNamedCsvRecord(stream)) {
                csv.forEach(csvRow -> rows.add(row.apply(csvRow)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }
}
