package org.caret.cohort.publicfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.cohort.TestFile;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFileReaderTest {

    private static final String OLD = "0161259\tOakland\tD\tN\tAll\tAll\t200\t119\t59.5\t19\t9.5\t*\t0\t62\t31\t\t0\t1516";

    @TempDir
    Path folder = Path.of(".");

    private List<Notice> notices = List.of();

    private List<PublicRow> read(String text) throws PublicFileException, IOException {
        return read(TestFile.write(folder.resolve("file.txt"), text, StandardCharsets.UTF_8));
    }

    private List<PublicRow> read(Path file) throws PublicFileException, IOException {
        List<PublicRow> rows = new ArrayList<>();
        try (PublicFileReader reader = new PublicFileReader(file, Specifications.load().schools())) {
            for (PublicRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            notices = reader.notices();
        }
        return rows;
    }

    private PublicFileException refusal(String text) {
        return assertThrows(PublicFileException.class, () -> read(text));
    }

    private static TestFile two() {
        return TestFile.acgr(2018).row("D 01 61259", "Oakland", "No ", "All", "TA", 200, 150).hidden(
                "S 01 61259 0130450",
                "Synthetic High", "No ", "No ", "RP");
    }

    private List<String> notices() {
        return notices.stream().map(Notice::text).toList();
    }

    @Test
    void readsARowWithItsNumbersAndItsHiddenOnes() throws Exception {
        List<PublicRow> rows = read(two().text());
        assertEquals(2, rows.size());
        PublicRow shown = rows.get(0);
        assertEquals("2018-19 D 0161259 Oakland No All TA",
                String.join(" ", shown.text(Dimension.YEAR), shown.text(Dimension.LEVEL), shown.agency(),
                        shown.agencyName(), shown.text(Dimension.CHARTER), shown.text(Dimension.DASS),
                        shown.text(Dimension.CATEGORY)));
        assertEquals(Cell.of(150), shown.count(Measure.GRADUATES));
        assertEquals(Cell.of(new BigDecimal("75.0")), shown.rate(Measure.GRADUATES));
        assertEquals(Cell.ABSENT, shown.count(Measure.EXEMPTION));
        assertEquals(Cell.SUPPRESSED, rows.get(1).count(Measure.COHORT));
        assertEquals(Cell.SUPPRESSED, rows.get(1).rate(Measure.DROPOUT));
        assertEquals(List.of(), notices);
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws Exception {
        List<PublicRow> rows = read(two().text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PublicFileWriter writer = new PublicFileWriter(bytes, rows.get(0).layout())) {
            for (PublicRow row : rows) {
                writer.write(row);
            }
        }
        assertEquals(two().text(), bytes.toString(StandardCharsets.UTF_8));
        assertEquals(rows, read(bytes.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void orderOfColumnsExtraColumnsAndMarksMakeNoDifference() throws Exception {
        List<PublicRow> expected = read(two().text());
        assertEquals(expected, read(two().reversed().text()));
        assertEquals(expected, read("\uFEFF" + two().text()));
        assertEquals(expected, read(two().text().replace("\r\n", "\n")));
        assertEquals(expected, read(two().text(",")));
        assertEquals(expected, read(two().rename("Golden State Seal Merit Diploma (Rate",
                "Golden State Seal Merit Diploma (Rate)").text()));
        assertEquals(expected,
                read(two().rename("Met UC/CSU Grad Req's (Rate)", "Met UC/CSU Grad Req's (Percent)").text()));
        assertEquals(expected, read(two().rename("CHSPE Completer (Count)", "CPP Completer (Count)").text()));
        assertEquals(List.of(), notices());
        assertEquals(expected, read(two().extra("", "1").text()));
        assertEquals(expected, read(two().extra("row", "1").text()));
        assertEquals(List.of("Columns that are not part of the format were not read: 1 of them"), notices());
    }

    @Test
    void paddingAndQuotationMarksAreTakenOff() throws Exception {
        List<PublicRow> expected = read(two().text());
        assertEquals(expected, read(two().text().replace("\tTA\t", "\t TA  \t").replace("\tAll\t", "\tALL \t")
                .replace("Oakland", "\"Oakland\"").replace("2018-19", "2018-19\u00A0")));
    }

    @Test
    void yesAndNoMayBeWrittenAsTheDescriptionSays() throws Exception {
        assertEquals(read(two().text()), read(two().text().replace("No \t", "N\t")));
    }

    @Test
    void leadingZerosComeBack() throws Exception {
        List<PublicRow> expected = read(two().text());
        assertEquals(expected, read(two().text().replace("\t01\t", "\t1\t").replace("0130450", "130450")));
        assertEquals(expected, read(two().text().replace("\t01\t", "\t1.0\t").replace("61259\t\t", "61259.0\t0.0\t")));
        PublicRow office = read(
                TestFile.acgr(2018).row("S 1 61259 0", "District Office", "No ", "No ", "TA", 20, 5).text())
                .get(0);
        assertEquals("01612590000000", office.agency());
    }

    @Test
    void codesAboveTheLevelOfARowStayEmpty() throws Exception {
        PublicRow county = read(
                TestFile.acgr(2018).row("C 1 0 0", "", "All", "All", "TA", 20, 5).text()).get(0);
        assertEquals("01||", county.text(Dimension.COUNTY_CODE) + '|' + county.text(Dimension.DISTRICT_CODE) + '|'
                + county.text(Dimension.SCHOOL_CODE));
        PublicRow state = read(TestFile.acgr(2018).row("T 0", "", "All", "All", "TA", 20, 5).text()).get(0);
        assertEquals("00", state.text(Dimension.COUNTY_CODE));
    }

    @Test
    void readsTheLayoutWithTwoColumnsMore() throws Exception {
        PublicRow row = read(TestFile.acgr(2023).row("C 01", "", "All", "All", "TA", 20, 5).text()).get(0);
        assertEquals(Cell.of(0), row.count(Measure.EXEMPTION));
        assertEquals("B36", row.layout().name());
    }

    @Test
    void aYearAfterTheNewestKnownOneIsReadAndSaid() throws Exception {
        assertEquals(1, read(TestFile.acgr(2025).row("C 01", "", "All", "All", "TA", 20, 5).text()).size());
        assertTrue(notices().get(0).startsWith("The layout of 2025-26 was not known"), notices().toString());
    }

    @Test
    void readsTheOldFormatWithBlanksAsHiddenCells() throws Exception {
        PublicRow row = read(TestFile.cohort(2015).text() + OLD.replace("0161259", "01612590000000") + "\r\n").get(0);
        assertEquals("0161259", row.agency());
        assertEquals(Cell.of(new BigDecimal("59.5")), row.rate(Measure.GRADUATES));
        assertEquals(Cell.SUPPRESSED, row.count(Measure.SPED_CERTIFICATE));
        assertEquals(Cell.SUPPRESSED, row.count(Measure.GED));
        assertEquals(Cell.of(0), row.rate(Measure.GED));
        assertEquals(Cell.ABSENT, row.count(Measure.OTHER_TRANSFER));
        assertEquals(List.of(), notices());
    }

    @Test
    void aCdsCodeThatLostZerosIsCompletedWhereTheDirectoryKnowsOneAgency() throws Exception {
        String header = TestFile.cohort(2015).text();
        assertEquals("01612590000000",
                read(header + OLD.replace("0161259", "1612590000000")).get(0).text(Dimension.CDS));
        assertEquals(List.of(), notices());
        assertEquals("16000000000000",
                read(header + OLD.replace("0161259\tOakland\tD", "1600\tKings\tO")).get(0).text(Dimension.CDS));
        assertEquals("10000000000000",
                read(header + OLD.replace("0161259\tOakland\tD", "10\tFresno\tO")).get(0).text(Dimension.CDS));
        assertEquals("01000000000000",
                read(header + OLD.replace("0161259\tOakland\tD", "100\tAlameda\tO")).get(0).text(Dimension.CDS));
        assertEquals(List.of("A CDS code that had lost zeros was completed by the public directory"), notices());
        assertEquals("77", read(header + OLD.replace("0161259", "77")).get(0).text(Dimension.CDS));
        assertEquals(List.of("A CDS code has 2 digits and cannot be completed"), notices());
    }

    @Test
    void theStateRowNeedsNoCode() throws Exception {
        String header = TestFile.cohort(2015).text();
        assertEquals("", read(header + OLD.replace("0161259\tOakland\tD", "\tStatewide\tT")).get(0).agency());
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "", "NULL", "NA", " * " })
    void whatIsHiddenIsNeverZero(String written) throws Exception {
        PublicRow row = read(two().text().replace("\t150\t", "\t" + written + "\t")).get(0);
        assertEquals(Cell.SUPPRESSED, row.count(Measure.GRADUATES));
    }

    @Test
    void aZeroInThePlaceOfAnAsteriskIsHidden() throws Exception {
        PublicRow row = read(TestFile.acgr(2018).row("C 01", "", "All", "All", "RP", 0, 0).text()).get(0);
        assertEquals(Cell.SUPPRESSED, row.count(Measure.COHORT));
        assertEquals(Cell.SUPPRESSED, row.rate(Measure.GRADUATES));
        PublicRow old = read(TestFile.cohort(2015).text()
                + OLD.replace("0161259", "01612590000000").replace("\t*\t", "\t0\t") + "\r\n").get(0);
        assertEquals(Cell.SUPPRESSED, old.count(Measure.SPED_CERTIFICATE));
        assertEquals(List.of("A zero stands where the state's files have an asterisk; it was taken as hidden"),
                notices());
    }

    @Test
    void numbersOfSpreadsheetsAreUnderstood() throws Exception {
        List<PublicRow> expected = read(two().text());
        assertEquals(expected, read(two().text().replace("\t200\t150\t", "\t200.0\t150.00\t")));
        assertEquals(Cell.of(1234), read(TestFile.acgr(2018).row("C 01", "", "All", "All", "TA", 1234, 0).text()
                .replace("1234", "\"1,234\"")).get(0).count(Measure.COHORT));
    }

    @Test
    void aRowThatCannotBeUnderstoodIsLeftOutAndTold() throws Exception {
        String text = two().row("C 01", "", "All", "All", "TA", 20, 5).text().replace("\t150\t", "\tmany\t");
        assertEquals(2, read(text).size());
        assertEquals(List.of("\u201Cmany\u201D is no number for graduates (line 2)"),
                notices.stream().map(Notice::toString).toList());
        assertEquals(Notice.Loss.ROW, notices.get(0).loss());
    }

    @Test
    void aShortRowWithinTheFileIsLeftOutAndTold() throws Exception {
        String[] lines = two().text().split("\r\n");
        String text = lines[0] + "\r\nbroken\tline\r\n" + lines[1] + "\textra\r\n\r\n" + lines[2] + "\r\n";
        assertEquals(read(two().text()), read(text));
        assertEquals(List.of("A row has 2 cells where the heading needs 34 (line 2)"),
                notices.stream().map(Notice::toString).toList());
    }

    @Test
    void anUnknownCodeIsKeptAndTold() throws Exception {
        assertEquals("QQ", read(two().text().replace("\tTA\t", "\tQQ\t")).get(0).text(Dimension.CATEGORY));
        assertEquals(List.of("The code \u201CQQ\u201D is not known to this Caret; it was kept"), notices());
    }

    @Test
    void ratesThatDoNotFollowFromTheirCountsAreTold() throws Exception {
        read(two().text().replace("75.0", "0.75"));
        assertEquals(List.of("A rate does not follow from its counts; both were taken as they are"), notices());
    }

    @Test
    void namesInTheOldCodePageAreReadAsTheyAre() throws Exception {
        Path file = TestFile.write(folder.resolve("old.txt"), two().text().replace("Oakland", "Peñasquitos"),
                Charset.forName("windows-1252"));
        assertEquals("Peñasquitos", read(file).get(0).agencyName());
        Path unicode = TestFile.write(folder.resolve("unicode.txt"), "\uFEFF" + two().text(),
                StandardCharsets.UTF_16LE);
        assertEquals(read(two().text()), read(unicode));
    }

    @Test
    void aFileThatEndsWithinARowIsRefused() {
        String text = two().row("C 01", "", "All", "All", "TA", 20, 5).text();
        String cut = text.substring(0, text.length() - 40);
        assertEquals("The file ends in the middle of line 4: it was not transferred whole.", refusal(cut).getMessage());
        String within = TestFile.acgr(2018).row("C 01", "", "All", "All", "TA", 16, 10).text().replace(
                "37.5\t0\t0.0\r\n",
                "37.5\t1\t6");
        assertEquals("The file ends in the middle of line 2: it was not transferred whole.",
                refusal(within).getMessage());
    }

    @Test
    void aLastRowWithoutLineEndIsARow() throws Exception {
        assertEquals(2, read(two().text().stripTrailing()).size());
    }

    @Test
    void aHeadingThatWasCutOrReducedIsRefused() {
        assertEquals(
                "The file lacks columns without which its rows cannot be told apart: AcademicYear, DASS. It was reduced,"
                        + " renamed or cut.",
                refusal(two().rename("AcademicYear", "a").rename("DASS", "b").text()).getMessage());
        assertEquals("The file has a heading and no rows.", refusal(TestFile.acgr(2018).text()).getMessage());
    }

    @Test
    void aMissingNumberColumnIsAbsentNotHidden() throws Exception {
        PublicRow row = read(two().rename("Dropout (Count)", "x").text()).get(0);
        assertEquals(Cell.ABSENT, row.count(Measure.DROPOUT));
        assertTrue(notices().contains("The file has no column Dropout (Count); these values are absent from every row"),
                notices().toString());
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        assertEquals("The heading names a column twice: Dropout (Count).",
                refusal(two().rename("Still Enrolled (Count)", "Dropout (Count)").text()).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "SENR^A^1\r\n", "a,b,c\n1,2,3\n", "<html><body>404</body></html>",
            "PK\u0003\u0004rest",
            "%PDF-1.4" })
    void anythingElseIsRefusedWithOneMessageAndARemedy(String text) {
        PublicFileException refusal = refusal(text);
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
        assertTrue(refusal.remedy().endsWith("."), refusal.remedy());
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("binary"), new byte[] { 1, 2, 0, 3 });
        assertEquals("The file holds zero bytes, so it is no text file.",
                assertThrows(PublicFileException.class, () -> read(file)).getMessage());
    }

    @Test
    void aFileOfWrongRowsOnlyIsRefusedOnce() {
        assertTrue(String.valueOf(refusal(two().text().replace("2018-19", "soon")).getMessage())
                .startsWith("No row of the file can be understood"));
        assertTrue(String.valueOf(refusal(two().text().replace("2018-19", "2014-15")).getMessage())
                .contains("The year 2014-15 is not one of the format ACGR and Outcome Data"));
    }

    @Test
    void severalYearsMayBeJoined() throws Exception {
        String later = two().text().replace("2018-19", "2019-20");
        List<PublicRow> rows = read(two().text() + later.substring(later.indexOf('\n') + 1));
        assertEquals(List.of(new AcademicYear(2018), new AcademicYear(2018), new AcademicYear(2019),
                new AcademicYear(2019)), rows.stream().map(PublicRow::year).toList());
    }
}
