package org.caret.exchange.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

import org.caret.exchange.RecordReader;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFileException;
import org.eclipse.jdt.annotation.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads comma-separated records, quoted as in RFC 4180. */
public final class CsvRecordReader implements RecordReader {

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final int fieldCount;
    private long lastLine;

    private CsvRecordReader(CsvReader<CsvRecord> csv, int fieldCount) {
        this.csv = csv;
        this.records = csv.iterator();
        this.fieldCount = fieldCount;
    }

    public static CsvRecordReader open(Path file, FileShape shape) throws IOException {
        InputStream in = TextFile.open(file);
        CsvReader<CsvRecord> csv = CsvReader.builder().maxBufferSize(LineSource.LONGEST_LINE)
                .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(in, shape.encoding().charset()));
        CsvRecordReader reader = new CsvRecordReader(csv, shape.fieldCount());
        if (!shape.heading().isEmpty()) {
            reader.next();
        }
        return reader;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csvRecord = records.next();
            lastLine = csvRecord.getStartingLineNumber();
            String[] fields = csvRecord.getFields().toArray(String[]::new);
            if (fieldCount != FileShape.ANY && fields.length != fieldCount) {
                throw records.hasNext() || fields.length > fieldCount
                        ? FieldCount.mismatch(lastLine, fields.length, fieldCount)
                        : FieldCount.cutOff(lastLine, fields.length, fieldCount);
            }
            return new RawRecord(lastLine, fields);
        } catch (CsvParseException e) {
            // the parser's words would quote the file
            throw new RecordFileException(
                    "The file cannot be read as comma-separated text behind line " + lastLine + ".",
                    "Look there for a quotation mark that is opened and never closed, or that stands inside a value.",
                    e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
