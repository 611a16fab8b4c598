package org.caret.cohort.publicfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;

class PublicFileWriterTest {

    private static final AcademicYear Y2016 = new AcademicYear(2016);
    private static final FileLayout A34 = FileLayouts.shipped().layout(PublicFormat.ACGR, Y2016).orElseThrow();
    private static final AcademicYear Y2015 = new AcademicYear(2015);
    private static final FileLayout C18 = FileLayouts.shipped().layout(PublicFormat.COHORT, Y2015).orElseThrow();

    private static String written(FileLayout layout, PublicRow... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PublicFileWriter writer = new PublicFileWriter(bytes, layout)) {
            for (PublicRow row : rows) {
                writer.write(row);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PublicRow.Builder school(Level level, String category) {
        return PublicRow.in(A34, Y2016, level).text(Dimension.COUNTY_CODE, "01").text(Dimension.COUNTY_NAME, "Alameda")
                .text(Dimension.CHARTER, "No").text(Dimension.DASS, "All").text(Dimension.CATEGORY, category);
    }

    private static PublicRow.Builder counted(String category, int cohort, int graduates, int dropouts) {
        PublicRow.Builder row = school(Level.COUNTY, category).count(Measure.COHORT, cohort)
                .count(Measure.GRADUATES, graduates).count(Measure.DROPOUT, dropouts);
        for (Measure other : List.of(Measure.UC_CSU, Measure.BILITERACY, Measure.GOLDEN_STATE, Measure.PROFICIENCY_EXAM,
                Measure.ADULT_DIPLOMA, Measure.SPED_CERTIFICATE, Measure.GED, Measure.OTHER_TRANSFER,
                Measure.STILL_ENROLLED)) {
            row.count(other, 0);
        }
        return row.rates();
    }

    @Test
    void writesTheStatesLine() throws IOException {
        String header = String.join("\t", A34.headers());
        assertEquals(header + "\r\n"
                + "2016-17\tC\t01\t\t\tAlameda\t\t\tNo \tAll\tTA\t16\t10\t62.5\t0\t0.0\t0\t0.0\t0\t0.0\t0\t0.0\t0\t0.0\t0\t0.0"
                + "\t0\t0.0\t0\t0.0\t6\t37.5\t0\t0.0\r\n", written(A34, counted("TA", 16, 10, 6).build()));
    }

    @Test
    void writesAHiddenRowAsAsterisks() throws IOException {
        String line = written(A34, school(Level.COUNTY, "RP").suppressAll().build()).split("\r\n")[1];
        assertEquals("2016-17\tC\t01\t\t\tAlameda\t\t\tNo \tAll\tRP" + "\t*".repeat(23), line);
    }

    @Test
    void theOldFormatDropsTrailingZeros() throws IOException {
        PublicRow row = PublicRow.in(C18, Y2015, Level.SCHOOL).text(Dimension.CDS, "01612590100000")
                .text(Dimension.AGENCY_NAME, "Synthetic High").text(Dimension.DIRECT_FUNDED, "N")
                .text(Dimension.SUBGROUP, "All").text(Dimension.SUBGROUP_TYPE, "All").count(Measure.COHORT, 200)
                .count(Measure.GRADUATES, 119).count(Measure.DROPOUT, 19).count(Measure.SPED_CERTIFICATE, 0)
                .count(Measure.STILL_ENROLLED, 62).count(Measure.GED, 0).rates()
                .count(Measure.SPED_CERTIFICATE, Cell.SUPPRESSED).count(Measure.GED, Cell.SUPPRESSED).build();
        assertEquals(
                "01612590100000\tSynthetic High\tS\tN\tAll\tAll\t200\t119\t59.5\t19\t9.5\t*\t0\t62\t31\t*\t0\t1516",
                written(C18, row).split("\r\n")[1]);
    }

    @Test
    void ratesRoundHalfUpInDecimalArithmetic() {
        Column.Rate graduation = C18.rate(Measure.GRADUATES).orElseThrow();
        assertEquals("59.42", graduation.write(graduation.rate(41, 69)));
        assertEquals("100", graduation.write(graduation.rate(7, 7)));
        assertEquals("0", graduation.write(graduation.rate(0, 7)));
        Column.Rate diploma = A34.rate(Measure.GRADUATES).orElseThrow();
        assertEquals("6.3", diploma.write(diploma.rate(1, 16)));
        assertEquals("0.1", diploma.write(new BigDecimal("0.05")));
        assertEquals("100.0", diploma.write(diploma.rate(11, 11)));
    }

    @Test
    void ratesOfGraduatesAreZeroWithoutGraduates() {
        PublicRow row = counted("TA", 16, 0, 16).build();
        assertEquals(Cell.of(new BigDecimal("0.0")), row.rate(Measure.UC_CSU));
    }

    @Test
    void aRateOfASuppressedCountIsSuppressed() {
        PublicRow row = counted("TA", 16, 10, 6).count(Measure.DROPOUT, Cell.SUPPRESSED).rates().build();
        assertEquals(Cell.SUPPRESSED, row.rate(Measure.DROPOUT));
        assertEquals(Cell.of(new BigDecimal("62.5")), row.rate(Measure.GRADUATES));
    }

    @Test
    void aTabInANameShiftsNoCell() throws IOException {
        PublicRow row = school(Level.COUNTY, "TA").text(Dimension.COUNTY_NAME, "A\tB\r\nC").suppressAll().build();
        assertEquals(34, written(A34, row).split("\r\n")[1].split("\t", -1).length);
    }

    @Test
    void refusesARowOfAnotherLayout() throws IOException {
        try (PublicFileWriter writer = new PublicFileWriter(new ByteArrayOutputStream(), C18)) {
            PublicRow row = counted("TA", 16, 10, 6).build();
            assertThrows(IllegalArgumentException.class, () -> writer.write(row));
        }
    }

    @Test
    void ordersRowsAsTheStatesFilesDo() {
        List<PublicRow> rows = new ArrayList<>();
        for (String charter : List.of("Yes", "No", "All")) {
            for (String dass : List.of("No", "Yes", "All")) {
                rows.add(
                        school(Level.COUNTY, "TA").text(Dimension.CHARTER, charter).text(Dimension.DASS, dass).build());
            }
        }
        rows.sort(RowOrder.COMPARATOR);
        assertEquals("All All, All No, All Yes, No All, No No, No Yes, Yes All, Yes No, Yes Yes", String.join(", ", rows
                .stream().map(row -> row.text(Dimension.CHARTER) + ' ' + row.text(Dimension.DASS)).toList()));
    }

    @Test
    void theAgencyIsAsLongAsItsLevel() {
        PublicRow.Builder state = PublicRow.in(A34, Y2016, Level.STATE).text(Dimension.COUNTY_CODE, "00");
        assertEquals("", state.build().agency());
        assertEquals("01", school(Level.COUNTY, "TA").build().agency());
        PublicRow.Builder charter = PublicRow.in(C18, Y2015, Level.DISTRICT).text(Dimension.CDS, "01612590115238");
        assertEquals("01612590115238", charter.build().agency());
        assertEquals("0161259", charter.text(Dimension.CDS, "01612590000000").build().agency());
    }
}
