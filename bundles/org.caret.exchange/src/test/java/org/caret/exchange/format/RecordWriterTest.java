package org.caret.exchange.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {

    private static final List<String> NAMES = List.of("Code", "School", "Name");

    @Test
    void caretFilesHaveNoHeadingAndEndEveryRecordWithCarriageReturnAndLineFeed() throws IOException {
        assertEquals("SENR^0112607^O'Neil\r\nSENR^^\r\n", text(FileFormat.CARET,
                new String[] { "SENR", "0112607", "O'Neil" }, new String[] { "SENR", "", "" }));
    }

    @Test
    void tabFilesAreTheSameWithTabs() throws IOException {
        assertEquals("SENR\t0112607\ta^b\r\n", text(FileFormat.TAB, new String[] { "SENR", "0112607", "a^b" }));
    }

    @Test
    void commaFilesHaveAHeadingAndQuoteWhereNeeded() throws IOException {
        assertEquals("Code,School,Name\r\nSENR,0112607,\"O\"\"Neil, Jr\"\r\n,,\"two\r\nlines\"\r\n",
                text(FileFormat.CSV, new String[] { "SENR", "0112607", "O\"Neil, Jr" },
                        new String[] { "", "", "two\r\nlines" }));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a^b", "a\rb", "a\nb", "a\tb", "a\u0000b", "a\u007Fb", "a\u0085b", "\u00F1^",
            "half \uD800",
            "\uDC00 half" })
    void aCaretFileRefusesWhatNoFieldMayHoldAndKeepsNoTraceOfTheRecord(String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordFiles.writer(FileFormat.CARET, bytes, NAMES)) {
            writer.write(new String[] { "SENR", "1", "good" });
            RecordFileException refusal = assertThrows(RecordFileException.class,
                    () -> writer.write(new String[] { "SENR", "2", value }));
            assertTrue(refusal.getMessage().startsWith("Field 3 of record 2 "), refusal.getMessage());
            assertFalse(refusal.remedy().isEmpty());
            writer.write(new String[] { "SENR", "3", "good" });
        }
        assertEquals("SENR^1^good\r\nSENR^3^good\r\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void otherLettersAreWrittenAsUtf8() throws IOException {
        assertEquals("\u00F1^\u20AC^\uD83D\uDE00\r\n",
                text(FileFormat.CARET, new String[] { "\u00F1", "\u20AC", "\uD83D\uDE00" }));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aRecordOfAnotherLengthIsAMistakeOfTheProgram(FileFormat format) throws IOException {
        try (RecordWriter writer = RecordFiles.writer(format, OutputStream.nullOutputStream(), NAMES)) {
            assertThrows(IllegalArgumentException.class, () -> writer.write(new String[] { "SENR", "1" }));
            assertThrows(IllegalArgumentException.class, () -> writer.write(new String[] { "SENR", "1", "2", "3" }));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void longFieldsAndManyRecordsCrossTheBuffers(FileFormat format) throws IOException {
        String longest = "x".repeat(30_000);
        try (CountingStream counting = new CountingStream();
                RecordWriter writer = RecordFiles.writer(format, counting, NAMES)) {
            for (int i = 0; i < 200; i++) {
                writer.write(new String[] { "SENR", longest, "\u00F1".repeat(1_000) });
            }
            writer.close();
            assertTrue(counting.closed);
            assertTrue(format == FileFormat.XLSX || counting.count > 200L * (30_000 + 2_000), "" + counting.count);
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void sameRecordsGiveTheSameBytes(FileFormat format) throws IOException {
        String[] fields = { "=1+1", "0000001", "@name" };
        assertArrayEquals(bytes(format, fields), bytes(format, fields));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aStreamThatFailsIsReportedAndClosed(FileFormat format) throws IOException {
        try (FailingStream failing = new FailingStream()) {
            assertThrows(IOException.class, () -> {
                try (RecordWriter writer = RecordFiles.writer(format, failing, NAMES)) {
                    writer.write(new String[] { "SENR", "1", "2" });
                }
            });
            assertTrue(failing.closed || format == FileFormat.XLSX);
        }
    }

    @Test
    void aWorkbookRefusesWhatNoCellCanHold() throws IOException {
        try (RecordWriter writer = RecordFiles.writer(FileFormat.XLSX, OutputStream.nullOutputStream(), NAMES)) {
            assertThrows(RecordFileException.class, () -> writer.write(new String[] { "a\u0001", "", "" }));
            assertThrows(RecordFileException.class, () -> writer.write(new String[] { "x".repeat(32_768), "", "" }));
        }
    }

    private static String text(FileFormat format, String[]... records) throws IOException {
        return new String(bytes(format, records), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileFormat format, String[]... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordFiles.writer(format, bytes, NAMES)) {
            for (String[] fields : records) {
                writer.write(fields);
            }
        }
        return bytes.toByteArray();
    }

    private static final class CountingStream extends OutputStream {

        private long count;
        private boolean closed;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class FailingStream extends OutputStream {

        private boolean closed;

        @Override
        public void write(int b) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aWorkbookHasNumbersWhereTheyAreAndTextsForWhatIsNone() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (RecordWriter writer = RecordFiles.workbook(out, List.of("Code", "2023"), column -> column == 1)) {
            for (String number : List.of("12", "100.0", "-0.25", "*", "", "=1+1", "1e5")) {
                writer.write(new String[] { "0012", number });
            }
        }
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(out.toByteArray()),
                new org.dhatim.fastexcel.reader.ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            assertEquals(List.of("STRING 2023", "NUMBER 12 1", "NUMBER 100.0 0.0", "NUMBER -0.25 0.00", "STRING *", "",
                    "STRING =1+1", "STRING 1e5"),
                    rows.map(row -> row.getOptionalCell(1)
                            .map(cell -> cell.getType() + " " + cell.getRawValue()
                                    + (cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                                            ? " " + (cell.getDataFormatId() == 1 ? "1"
                                                    : cell.getDataFormatId() == 2
                                                            ? "0.00"
                                                            : cell.getDataFormatString())
                                            : ""))
                            .orElse("")).toList());
        }
    }
}
