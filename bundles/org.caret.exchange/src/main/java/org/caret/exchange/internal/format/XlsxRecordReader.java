package org.caret.exchange.internal.format;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.stream.Stream;

import org.caret.exchange.RecordReader;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFileException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the first sheet of an Excel workbook. Text cells are taken as they stand, dates become CCYYMMDD, numbers plain
 * digits; a code that somebody typed as a number has lost its leading zeros, which the field checks notice. Rows are
 * streamed; the texts that a workbook shares between its cells are held in memory.
 */
public final class XlsxRecordReader implements RecordReader {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final int fieldCount;

    private XlsxRecordReader(ReadableWorkbook workbook, Stream<Row> stream, int fieldCount) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.fieldCount = fieldCount;
    }

    public static XlsxRecordReader open(Path file, FileShape shape) throws IOException {
        XlsxRecordReader reader = open(file, shape.fieldCount());
        if (!shape.heading().isEmpty()) {
            reader.next();
        }
        return reader;
    }

    private static XlsxRecordReader open(Path file, int fieldCount) throws IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            return new XlsxRecordReader(workbook, workbook.getFirstSheet().openStream(), fieldCount);
        } catch (IOException | RuntimeException e) {
            if (workbook != null) {
                workbook.close();
            }
            throw damaged(e);
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                String[] fields = fields(row);
                if (fields != null) {
                    return new RawRecord(row.getRowNum(), fields);
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw damaged(e);
        }
    }

    /** The row's texts; null for a blank row. */
    private String @Nullable [] fields(Row row) throws RecordFileException {
        int used = 0;
        String[] texts = new String[row.getCellCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getOptionalCell(i).map(XlsxRecordReader::text).orElse("");
            if (!texts[i].isEmpty()) {
                used = i + 1;
            }
        }
        if (used == 0) {
            return null;
        }
        if (fieldCount != FileShape.ANY && used > fieldCount) {
            throw FieldCount.mismatch(row.getRowNum(), used, fieldCount);
        }
        String[] fields = new String[fieldCount == FileShape.ANY ? used : fieldCount];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i < used ? texts[i] : "";
        }
        return fields;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null && isDate(format) ? cell.asDate().format(DateTimeFormatter.BASIC_ISO_DATE)
                    : cell.asNumber().toPlainString();
        }
        return cell.getType() == CellType.ERROR ? "" : cell.getText();
    }

    /** Number formats with a year in them; colours and conditions in brackets do not count. */
    private static boolean isDate(String format) {
        int depth = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0 && (c == 'y' || c == 'Y')) {
                return true;
            }
        }
        return false;
    }

    private static RecordFileException damaged(Exception cause) {
        return new RecordFileException("The Excel workbook cannot be read; it is damaged or protected.",
                "Open it in Excel, save it as a workbook (.xlsx) without password, and try again.", cause);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
