package org.caret.exchange.internal.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFileException;

/**
 * Writes an Excel workbook of one sheet: a heading row, then one row per record. Cells are text with the number format "text",
 * so that leading zeros stay and nothing is taken for a formula; in columns of numbers, what is one is a number with as many decimals
 * as it is written with.
 * <p>
 * Written by hand, row by row, because the same records must give the same bytes and the memory must not grow: the
 * library that reads workbooks stamps the time of day into those it writes. Source: ECMA-376, SpreadsheetML.
 */
public final class XlsxRecordWriter implements RecordWriter {

    /** Limits of Excel. */
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;

    private static final int FIRST_NUMBER_STYLE = 2;
    /** As many digits as Excel keeps. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEET_START = HEAD
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    /** The earliest time a zip entry can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer sheet;
    private final String[] columns;
    private final IntPredicate numbers;
    private final StringBuilder row = new StringBuilder();
    private int rows;
    private boolean closed;

    /** A workbook of texts. */
    public XlsxRecordWriter(OutputStream out, List<String> heading) throws IOException {
        this(out, heading, column -> false);
    }

    /** @param numbers which columns hold numbers, counted from 0 */
    public XlsxRecordWriter(OutputStream out, List<String> heading, IntPredicate numbers) throws IOException {
        this.numbers = numbers;
        zip = new ZipOutputStream(out);
        columns = new String[heading.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columnName(i);
        }
        for (XlsxPart part : XlsxPart.values()) {
            entry(part.path());
            zip.write((HEAD + part.xml()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        entry("xl/worksheets/sheet1.xml");
        sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        sheet.write(SHEET_START);
        write(heading.toArray(String[]::new));
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void write(String[] fields) throws IOException {
        FieldCount.check(fields, columns.length);
        if (rows == MOST_ROWS) {
            throw new RecordFileException("An Excel sheet holds " + MOST_ROWS + " rows, there are more records.",
                    "Choose another file format, or fewer sites.");
        }
        row.setLength(0);
        row.append("<row r=\"").append(rows + 1).append("\">");
        for (int i = 0; i < fields.length; i++) {
            cell(i, fields[i]);
        }
        row.append("</row>");
        sheet.append(row);
        rows++;
    }

    private void cell(int column, String text) throws RecordFileException {
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > MOST_CHARACTERS || !Encodable.asXml(text)) {
            throw new RecordFileException("Field " + (column + 1) + " of row " + (rows + 1)
                    + " holds a control character or is too long for an Excel cell.",
                    "Correct the record and export again, or choose another file format.");
        }
        row.append("<c r=\"").append(columns[column]).append(rows + 1);
        if (rows > 0 && numbers.test(column) && NUMBER.matcher(text).matches()) {
            int point = text.indexOf('.');
            int decimals = point < 0 ? 0 : Math.min(2, text.length() - point - 1);
            row.append("\" s=\"").append(FIRST_NUMBER_STYLE + decimals).append("\"><v>").append(text)
                    .append("</v></c>");
            return;
        }
        row.append("\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escape(text);
        row.append("</t></is></c>");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> row.append("&amp;");
            case '<' -> row.append("&lt;");
            case '>' -> row.append("&gt;");
            case '\r' -> row.append("&#13;");
            default -> row.append(c);
            }
        }
    }

    /** A, B … Z, AA, AB … */
    private static String columnName(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : columnName(index / 26 - 1) + last;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (zip) {
            sheet.write(SHEET_END);
            sheet.flush();
            zip.closeEntry();
            zip.finish();
        }
    }
}
