package org.caret.exchange.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caret.exchange.RecordWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes comma-separated records under a heading, quoted where RFC 4180 asks for it, CR LF, UTF-8. */
public final class CsvRecordWriter implements RecordWriter {

    private final OutputStream out;
    private final CsvWriter csv;
    private final int fieldCount;
    private boolean closed;

    public CsvRecordWriter(OutputStream out, List<String> heading) throws IOException {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        this.fieldCount = heading.size();
        write(heading.toArray(String[]::new));
    }

    @Override
    public void write(String[] fields) throws IOException {
        FieldCount.check(fields, fieldCount);
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out; csv) {
            csv.flush();
        }
    }
}
