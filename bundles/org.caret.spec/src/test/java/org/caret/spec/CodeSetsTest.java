package org.caret.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSetsTest {

    /** Named by a layout, but no list is known: a new name here must be a decision, not an accident. */
    private static final Set<String> KNOWINGLY_UNKNOWN = Set.of("CRS Course Content",
            "CRS NCLB Core Course Instructional Level", "Content Standards Alignment", "Country",
            "Disciplinary Action Authority", "Education Regulatory Exemption", "Education Regulatory Exemption Outcome",
            "Education Service (Title I)", "Educational Institution Type", "Expulsion Modification Category",
            "Industry Field", "Local Assignment Option", "Marking Period", "Name Suffix",
            "Non-Participation Reason", "Record Type",
            "Removal to Interim Alternative Setting Reason", "Special Education Service", "Special Education Status",
            "Staff Employment Status");

    private final Specifications specifications = Specifications.load();
    private final CodeSets codeSets = specifications.codeSets();

    @Test
    void everyCodeSetOfALayoutIsThereOrKnowinglyUnknown() {
        Set<String> unknown = new TreeSet<>();
        for (Layout layout : specifications.layouts().all()) {
            for (FieldSpec field : layout.fields()) {
                field.codeSet().filter(name -> codeSets.codeSet(name, layout.firstYear()).isEmpty())
                        .ifPresent(unknown::add);
            }
        }
        assertEquals(new TreeSet<>(KNOWINGLY_UNKNOWN), unknown);
    }

    @ParameterizedTest
    @CsvSource({ "Gender, 3, true", "Grade Level, 21, true", "Student Exit Reason, 29, true",
            "State Course, 1320, true", "Multiple Teacher, 2, true", "Transaction Type, 3, true",
            "Incident Result, 10, true", "Student School Transfer, 3, false", "Staff Highest Degree, 3, false" })
    void listsAreWholeAndSayWhetherTheyAreComplete(String name, int codes, boolean complete) {
        CodeSet set = set(name, "2019-2020");
        assertEquals(codes, set.codes().size());
        assertEquals(complete, set.complete());
        assertFalse(set.status().isEmpty());
    }

    @Test
    void theYearChoosesTheLanguageList() {
        assertEquals("Spanish", set("Language", "2022-2023").codes().get("01"));
        assertEquals(55, set("Language", "2013-2014").codes().size());
        assertEquals(Set.of("mis"), set("Language", "2023-2024").codes().keySet());
        assertFalse(set("Language", "2024-2025").complete());
    }

    @Test
    void onlyKnownSuccessorsAreGiven() {
        assertEquals(Map.of("99", "mis"), codeSets.successors("Language", AcademicYear.parse("2023-2024")));
        assertEquals(Map.of(), codeSets.successors("Language", AcademicYear.parse("2022-2023")));
        assertEquals(Map.of(), codeSets.successors("Gender", AcademicYear.parse("2023-2024")));
    }

    @Test
    void leadingZerosStay() {
        assertEquals("English", set("Language", "2019-2020").codes().get("00"));
        assertTrue(set("Grade Level", "2019-2020").codes().containsKey("09"));
    }

    @ParameterizedTest
    @CsvSource({ "Grade Level, TK, 2022-2023, false", "Grade Level, TK, 2023-2024, true",
            "Grade Level, UE, 2017-2018, true", "Grade Level, UE, 2018-2019, false",
            "Enrollment Status, 40, 2018-2019, true", "Enrollment Status, 40, 2019-2020, false",
            "Enrollment Status, 50, 2013-2014, true", "Student Exit Reason, T270, 2018-2019, false",
            "Student Exit Reason, E490, 2013-2014, true", "Student School Completion Status, 485, 2019-2020, false",
            "Education Program, 144, 2019-2020, false", "Education Program, 101, 2016-2017, true",
            "Education Program, 300, 2018-2019, false", "State Course, 2621, 2019-2020, false" })
    void codesHoldInTheirYears(String set, String code, String year, boolean holds) {
        assertEquals(holds, set(set, year).span(code).contains(AcademicYear.parse(year)));
    }

    @Test
    void anUnknownNameHasNoList() {
        assertEquals(Optional.empty(), codeSets.codeSet("Favourite Colour", AcademicYear.parse("2024-2025")));
    }

    private CodeSet set(String name, String year) {
        return codeSets.codeSet(name, AcademicYear.parse(year)).orElseThrow();
    }
}
