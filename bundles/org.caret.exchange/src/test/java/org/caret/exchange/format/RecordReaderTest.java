package org.caret.exchange.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordReaderTest {

    private static final List<String> NAMES = List.of("A", "B", "C");

    private final Path folder;

    RecordReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatWasWrittenIsReadBack(FileFormat format) throws IOException {
        String[] hostile = { "=SUM(A1)", "0000001", "-1" };
        String[] blank = { "+1", "", "@x" };
        String[] quotes = { "a,\"b\"", " ' ", "<&>" };
        Path file = folder.resolve("records");
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter writer = RecordFiles.writer(format, out, NAMES)) {
            writer.write(hostile);
            writer.write(blank);
            writer.write(quotes);
        }
        boolean heading = format == FileFormat.CSV || format == FileFormat.XLSX;
        List<RawRecord> records = read(file, shape(format, TextEncoding.UTF_8, heading));
        assertArrayEquals(hostile, records.get(0).fields());
        assertArrayEquals(blank, records.get(1).fields());
        assertArrayEquals(quotes, records.get(2).fields());
        assertEquals(heading ? 2 : 1, records.get(0).line());
        assertEquals(3, records.size());
    }

    @ParameterizedTest
    @CsvSource({ "CARET, ^", "TAB, '\t'", "CSV, ','" })
    void lineFeedsAloneBlankLinesAndAMissingLastLineEndAreAccepted(FileFormat format, String delimiter)
            throws IOException {
        Path file = write("a^b^c\n\r\nd^e^f\n\ng^^".replace("^", delimiter), StandardCharsets.UTF_8);
        List<RawRecord> records = read(file, shape(format, TextEncoding.UTF_8, false));
        assertEquals(List.of(1L, 3L, 5L), records.stream().map(RawRecord::line).toList());
        assertArrayEquals(new String[] { "g", "", "" }, records.get(2).fields());
    }

    @ParameterizedTest
    @CsvSource({ "CARET, ^", "TAB, '\t'", "CSV, ','" })
    void aRecordOfAnotherLengthRefusesTheFileWithItsLine(FileFormat format, String delimiter) throws IOException {
        Path file = write("a^b^c\r\na^b\r\na^b^c\r\n".replace("^", delimiter), StandardCharsets.UTF_8);
        RecordFileException refusal = assertThrows(RecordFileException.class,
                () -> read(file, shape(format, TextEncoding.UTF_8, false)));
        assertEquals("Line 2 has 2 fields, 3 are expected.", refusal.getMessage());
        assertFalse(refusal.remedy().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "CARET, ^", "TAB, '\t'", "CSV, ','" })
    void aFileThatBreaksOffIsCalledSo(FileFormat format, String delimiter) throws IOException {
        Path file = write("a^b^c\r\na".replace("^", delimiter), StandardCharsets.UTF_8);
        RecordFileException refusal = assertThrows(RecordFileException.class,
                () -> read(file, shape(format, TextEncoding.UTF_8, false)));
        assertEquals("The last line (2) breaks off after 1 of 3 fields.", refusal.getMessage());
    }

    @Test
    void tooManyFieldsAreCounted() throws IOException {
        Path file = write("a^b^c^d^e", StandardCharsets.UTF_8);
        RecordFileException refusal = assertThrows(RecordFileException.class,
                () -> read(file, shape(FileFormat.CARET, TextEncoding.UTF_8, false)));
        assertEquals("Line 1 has 5 fields, 3 are expected.", refusal.getMessage());
    }

    @Test
    void windowsTextIsDecoded() throws IOException {
        Path file = write("Mu\u00F1oz^\u2019^\r\n", Charset.forName("windows-1252"));
        assertArrayEquals(new String[] { "Mu\u00F1oz", "\u2019", "" },
                read(file, shape(FileFormat.CARET, TextEncoding.WINDOWS_1252, false)).get(0).fields());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstField() throws IOException {
        Path file = write("\uFEFFSENR^\u00F1^c\r\n", StandardCharsets.UTF_8);
        assertArrayEquals(new String[] { "SENR", "\u00F1", "c" },
                read(file, shape(FileFormat.CARET, TextEncoding.UTF_8, false)).get(0).fields());
    }

    @Test
    void recordsOfAnyLengthCanBeRead() throws IOException {
        Path file = write("a^b\r\nc^d^e^f\r\n", StandardCharsets.UTF_8);
        FileShape any = new FileShape(FileFormat.CARET, TextEncoding.UTF_8, List.of(), FileShape.ANY);
        assertEquals(List.of(2, 4), read(file, any).stream().map(row -> row.fields().length).toList());
    }

    @Test
    void aLineWithoutEndFailsWithOneMessageInsteadOfFillingTheMemory() throws IOException {
        Path file = folder.resolve("endless");
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 3; i++) {
                out.write(block);
            }
        }
        for (FileFormat format : List.of(FileFormat.CARET, FileFormat.TAB, FileFormat.CSV)) {
            assertThrows(RecordFileException.class, () -> read(file, shape(format, TextEncoding.UTF_8, false)),
                    format.name());
        }
    }

    @Test
    void aQuotationMarkThatIsNeverClosedRefusesTheFileWithoutQuotingIt() throws IOException {
        Path file = write("a,b,c\r\na,\"secret,c\r\na,b,c\r\n", StandardCharsets.UTF_8);
        RecordFileException refusal = assertThrows(RecordFileException.class,
                () -> read(file, shape(FileFormat.CSV, TextEncoding.UTF_8, false)));
        assertFalse(refusal.getMessage().contains("secret"), refusal.getMessage());
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String field = "y".repeat(300_000);
        Path file = write(field + "^b^" + field + "\r\nd^e^f\r\n", StandardCharsets.UTF_8);
        List<RawRecord> records = read(file, shape(FileFormat.CARET, TextEncoding.UTF_8, false));
        assertEquals(field, records.get(0).fields()[2]);
        assertArrayEquals(new String[] { "d", "e", "f" }, records.get(1).fields());
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path file = write("PK\u0003\u0004 and then nonsense", StandardCharsets.UTF_8);
        assertThrows(RecordFileException.class, () -> read(file, shape(FileFormat.XLSX, TextEncoding.UTF_8, true)));
    }

    @Test
    void theEndStaysTheEnd() throws IOException {
        Path file = write("a^b^c\r\n", StandardCharsets.UTF_8);
        try (RecordReader reader = RecordFiles.reader(file, shape(FileFormat.CARET, TextEncoding.UTF_8, false))) {
            reader.next();
            assertNull(reader.next());
            assertNull(reader.next());
        }
    }

    private static FileShape shape(FileFormat format, TextEncoding encoding, boolean heading) {
        return new FileShape(format, encoding, heading ? NAMES : List.of(), NAMES.size());
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(charset));
    }

    private static List<RawRecord> read(Path file, FileShape shape) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        try (RecordReader reader = RecordFiles.reader(file, shape)) {
            for (RawRecord row = reader.next(); row != null; row = reader.next()) {
                records.add(row);
            }
        }
        return records;
    }
}
