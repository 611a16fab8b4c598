package org.caret.cohort.publicfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;

class FileLayoutsTest {

    private final FileLayouts layouts = FileLayouts.shipped();

    private FileLayout layout(PublicFormat format, int firstYear) {
        return layouts.layout(format, new AcademicYear(firstYear)).orElseThrow();
    }

    @Test
    void theOldFormatHasEighteenColumnsWithSpecialEducationBeforeStillEnrolled() {
        assertEquals(List.of("CDS", "Name", "AggLevel", "DFC", "Subgroup", "Subgrouptype", "NumCohort", "NumGraduates",
                "Cohort Graduation Rate", "NumDropouts", "Cohort Dropout Rate", "NumSpecialEducation",
                "Special Ed Completers Rate", "NumStillEnrolled", "Still Enrolled Rate", "NumGED", "GED Rate", "Year"),
                layout(PublicFormat.COHORT, 2015).headers());
    }

    @Test
    void theNewFormatHasThirtyFourColumnsAndOneHeaderWithoutItsParenthesis() {
        List<String> headers = layout(PublicFormat.ACGR, 2016).headers();
        assertEquals(34, headers.size());
        assertEquals("Golden State Seal Merit Diploma (Rate", headers.get(19));
        assertEquals("CHSPE Completer (Count)", headers.get(20));
        assertEquals("Still Enrolled (Rate)", headers.get(33));
    }

    @Test
    void twoColumnsMoreFromTheYearOfTheLocalExemptionOn() {
        assertEquals(34, layout(PublicFormat.ACGR, 2022).headers().size());
        List<String> headers = layout(PublicFormat.ACGR, 2023).headers();
        assertEquals(36, headers.size());
        assertEquals(List.of("Golden State Seal Merit Diploma (Rate",
                "Graduates Meeting Local Requirements Exemption (Count)",
                "Graduates Meeting Local Requirements Exemption (Rate)", "CPP Completer (Count)"),
                headers.subList(19, 23));
    }

    @Test
    void aFormatServesOnlyItsOwnYears() {
        assertEquals(Optional.empty(), layouts.layout(PublicFormat.COHORT, new AcademicYear(2016)));
        assertEquals(Optional.empty(), layouts.layout(PublicFormat.ACGR, new AcademicYear(2015)));
        assertEquals(Optional.empty(), layouts.layout(PublicFormat.COHORT, new AcademicYear(2008)));
    }

    @Test
    void aYearOfWhichNoFileWasSeenIsOnlyAssumedToHaveTheLayout() {
        assertEquals(Certainty.SOURCED, layout(PublicFormat.ACGR, 2024).certainty(new AcademicYear(2024)));
        assertEquals(Certainty.INFERRED, layout(PublicFormat.ACGR, 2025).certainty(new AcademicYear(2025)));
    }

    @Test
    void theOutcomesOfEachFormatPartitionTheCohort() {
        assertEquals(8, outcomes(PublicFormat.ACGR, 2023));
        assertEquals(5, outcomes(PublicFormat.COHORT, 2015));
    }

    private long outcomes(PublicFormat format, int year) {
        return layout(format, year).measures().stream().filter(measure -> measure.isOutcome(format)).count();
    }

    @Test
    void theSameLettersMeanOtherGroupsInTheTwoFormats() {
        assertEquals("Socioeconomically disadvantaged", meaning(PublicFormat.COHORT, Dimension.SUBGROUP, "SD"));
        assertEquals("Students with Disabilities", meaning(PublicFormat.ACGR, Dimension.CATEGORY, "SD"));
        assertEquals("Special education", meaning(PublicFormat.COHORT, Dimension.SUBGROUP, "SE"));
        assertEquals("English Learners", meaning(PublicFormat.ACGR, Dimension.CATEGORY, "SE"));
    }

    private String meaning(PublicFormat format, Dimension dimension, String code) {
        return layouts.code(format, dimension, code).orElseThrow().meaning();
    }

    @Test
    void noIsWrittenWithABlankAndFoundWithoutIt() {
        assertEquals(Optional.of("No "), layouts.code(PublicFormat.ACGR, Dimension.CHARTER, "no").map(Code::written));
    }

    @Test
    void everyYearOfThePublishedFilesIsServed() {
        assertTrue(IntStream.rangeClosed(2009, 2024).mapToObj(AcademicYear::new)
                .allMatch(year -> layouts.layout(PublicFormat.of(year), year).isPresent()));
    }

    @Test
    void yearsAreReadInEveryFormMet() {
        for (String text : List.of("2016-17", "2016-2017", "1617", " 2016-17 ")) {
            assertEquals(Optional.of(new AcademicYear(2016)), PublicFormat.parseYear(text), text);
        }
        assertEquals(Optional.of(new AcademicYear(2009)), PublicFormat.parseYear("910"));
        for (String text : List.of("2016-18", "1615", "2016", "x", "")) {
            assertEquals(Optional.empty(), PublicFormat.parseYear(text), text);
        }
    }
}
