package org.caret.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.ProbedFile.Archive;
import org.caret.exchange.format.ProbedFile.Extract;
import org.caret.exchange.format.ProbedFile.Origin;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.exchange.format.ProbedFile.Table;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProbeTest {

    private final Layouts layouts = Specifications.load().layouts();
    private final FileProbe probe = new FileProbe(layouts);

    private final Path folder;

    FileProbeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({ "SENR, 2013-2014, SENR-2013", "SENR, 2019-2020, SENR-2019", "SENR, 2024-2025, SENR",
            "CRSE, 2015-2016, CRSE-2014", "CRSE, 2021-2022, CRSE-2019", "SINF, 2024-2025, SINF",
            "STAS, 2024-2025, STAS-2024" })
    void recordTypeFieldCountAndYearChooseTheLayout(String type, String year, String layout) throws Exception {
        Records records = assertInstanceOf(Records.class, probe.probe(write(record(type, year, "^", ""))));
        assertEquals(layout, records.layout().name());
        assertEquals(Origin.SUBMISSION, records.origin());
        assertEquals(new FileShape(FileFormat.CARET, TextEncoding.UTF_8, List.of(), records.layout().fields().size()),
                records.shape());
    }

    @ParameterizedTest
    @CsvSource({ "'\t', TAB", "',', CSV" })
    void otherDelimitersAreKnown(String delimiter, FileFormat format) throws Exception {
        Records records = assertInstanceOf(Records.class,
                probe.probe(write(record("SENR", "2024-2025", delimiter, ""))));
        assertEquals(format, records.shape().format());
        assertEquals(35, records.shape().fieldCount());
    }

    @ParameterizedTest
    @CsvSource({ "-R, ODS_EXTRACT, 2", "-E, REJECTED_EXTRACT, 5" })
    void extractsOfTheStateCarryASuffixAndMoreFields(String suffix, Origin origin, int tail) throws Exception {
        String line = record("SENR", "2024-2025", "^", suffix).stripTrailing() + "^x".repeat(tail);
        Records records = assertInstanceOf(Records.class, probe.probe(write(line)));
        assertEquals(origin, records.origin());
        assertEquals(tail, records.tailFields());
        assertEquals("SENR", records.layout().name());
        assertEquals(35 + tail, records.shape().fieldCount());
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatCaretWritesIsRecognized(FileFormat format) throws Exception {
        Layout layout = layouts.layout("SENR", AcademicYear.parse("2024-2025"));
        Path file = folder.resolve("records");
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter writer = RecordFiles.writer(format, out,
                        layout.fields().stream().map(FieldSpec::name).toList())) {
            writer.write(record("SENR", "2024-2025", "^", "").stripTrailing().split("\\^", -1));
        }
        Records records = assertInstanceOf(Records.class, probe.probe(file));
        assertEquals(layout, records.layout());
        assertEquals(format, records.shape().format());
        assertEquals(format == FileFormat.CSV || format == FileFormat.XLSX, !records.shape().heading().isEmpty());
    }

    @Test
    void aWorkbookWithoutHeadingIsRecognizedByItsYear() throws Exception {
        Path file = folder.resolve("records.xlsx");
        List<String> row = List.of(record("SENR", "2024-2025", "^", "").stripTrailing().split("\\^", -1));
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter writer = RecordFiles.writer(FileFormat.XLSX, out, row)) {
            writer.write(row.toArray(String[]::new));
        }
        Records records = assertInstanceOf(Records.class, probe.probe(file));
        assertEquals("SENR", records.layout().name());
        assertTrue(records.shape().heading().isEmpty());
    }

    @Test
    void aYearWithoutLayoutIsRefusedByName() throws IOException {
        assertRefused("No layout of SENR is known for 2015-2016.", record("SENR", "2015-2016", "^", ""));
    }

    @Test
    void aLayoutOfAnotherYearIsRefused() throws Exception {
        String line = record("SENR", "2024-2025", "^", "").replace("2024-2025", "2019-2020");
        assertRefused("A SENR record of 2019-2020 has 39 fields, the first one of this file has 35.", line);
    }

    @ParameterizedTest
    @CsvSource({ "SENR^^^0110017, 'The first record of type SENR has 4 fields; known are 30 (SENR-2013), 39'",
            "XENR^^^0110017, No layout is known for records of type XENR.",
            "CENR-R^1^2, No layout is known for records of type CENR.",
            "SENR|A|1, The fields are separated by '|'; known are caret",
            "SENR;A;1, The fields are separated by ';'",
            "Dear colleague, 'The first line is not separated by carets, tabs or commas.'",
            "'1,2,3', The file begins neither with a known record type nor with a heading.",
            "'a,a,b', The file begins neither with a known record type nor with a heading." })
    void aFileThatIsNotWhatItClaimsIsRefused(String line, String message) throws IOException {
        assertRefused(message, line + "\r\n");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused("The file is empty.", "");
        assertRefused("The file is empty.", "\r\n\r\n");
        assertThrows(RecordFileException.class, () -> probe.probe(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SENR^\u0000^", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "%PDF-1.7", "\u001F\u008B\b",
            "\u00FF\u00FES\u0000E\u0000", "PK\u0003\u0004damaged" })
    void filesThatAreNoTextAreRefused(String begin) throws IOException {
        Path file = Files.write(folder.resolve("file"), begin.getBytes(StandardCharsets.ISO_8859_1));
        RecordFileException refusal = assertThrows(RecordFileException.class, () -> probe.probe(file));
        assertFalse(refusal.remedy().isEmpty());
    }

    @Test
    void aMissingFileIsNoRecordFileProblem() {
        IOException failure = assertThrows(IOException.class, () -> probe.probe(folder.resolve("nowhere")));
        assertFalse(failure instanceof RecordFileException);
    }

    @Test
    void zeroBytesFarInsideAreFound() throws IOException {
        assertRefused("The file holds zero bytes (first in line 3)",
                record("SENR", "2024-2025", "^", "") + record("SENR", "2024-2025", "^", "") + "a\u0000");
    }

    @Test
    void aLetterOfWindowsFarInsideDecidesTheEncoding() throws IOException {
        String line = record("SENR", "2024-2025", "^", "");
        Path file = Files.write(folder.resolve("file"),
                (line.repeat(3_000) + line.replace("^^", "^\u00F1^")).getBytes(Charset.forName("windows-1252")));
        assertEquals(TextEncoding.WINDOWS_1252, ((Records) probe.probe(file)).shape().encoding());
        Files.write(file, (line.repeat(3_000) + line.replace("^^", "^\u00F1^")).getBytes(StandardCharsets.UTF_8));
        assertEquals(TextEncoding.UTF_8, ((Records) probe.probe(file)).shape().encoding());
    }

    @ParameterizedTest
    @CsvSource({ "15, EXTRACT-SSID", "14, EXTRACT-SSID", "51, EXTRACT-SSID-MATCH", "5, EXTRACT-REPLACEMENT-SSID" })
    void extractsWithoutRecordTypeAreKnownByTheirWidth(int fields, String name) throws IOException {
        Extract extract = assertInstanceOf(Extract.class, probe.probe(write("0110017" + "^x".repeat(fields - 1))));
        assertEquals(name, extract.name());
        assertEquals(fields, extract.shape().fieldCount());
    }

    @Test
    void aTableWithItsOwnHeadingIsATable() throws IOException {
        Table table = assertInstanceOf(Table.class, probe.probe(write("sourcedId,givenName\r\n1,Ann\r\n")));
        assertEquals(List.of("sourcedId", "givenName"), table.shape().heading());
        assertEquals(TextEncoding.UTF_8, table.shape().encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = { "SSID,Name\r\n1234567890,Ann\r\n", "DATE/TIME\tPlace\r\nx\ty\r\n" })
    void aHeadingMayBeginWithFourCapitals(String text) throws IOException {
        assertInstanceOf(Table.class, probe.probe(write(text)));
    }

    @Test
    void aFileWithoutLineEndsIsRefused() throws IOException {
        assertRefused("Line 1 is longer than", "SENR^" + "x".repeat(3 << 20));
        assertRefused("The lines of the file end with a carriage return alone.", "SENR^a\rSENR^b\r");
    }

    @Test
    void anArchiveIsAnArchive() throws IOException {
        Path file = folder.resolve("roster.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("users.csv"));
        }
        assertEquals(new Archive(file), probe.probe(file));
    }

    private void assertRefused(String message, String text) throws IOException {
        Path file = write(text);
        RecordFileException refusal = assertThrows(RecordFileException.class, () -> probe.probe(file));
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
        assertFalse(refusal.remedy().isEmpty());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    /** A record with its type and year, or with the widest layout where the year has none. */
    private String record(String type, String year, String delimiter, String suffix) {
        Layout layout = layouts.versions(type).stream().filter(version -> version.serves(AcademicYear.parse(year)))
                .findFirst().orElse(layouts.versions(type).get(layouts.versions(type).size() - 1));
        String[] fields = new String[layout.fields().size()];
        java.util.Arrays.fill(fields, "");
        fields[0] = type + suffix;
        fields[layout.field("Academic Year ID").orElseThrow().position() - 1] = year;
        return String.join(delimiter, fields) + "\r\n";
    }
}
