package org.caret.cohort.student;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.GroupRule.Source;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.StudentGroup;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;

/** Groups count at any time of the four years, and only then. The class of 2024 has 2020-07-01 to 2024-06-30. */
class GroupFinderTest {

    private static final long A = 1;
    private static final long B = 2;
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    /** At A in the third year only. */
    private final List<Stay> stays = List.of(new Stay(1, A, new AcademicYear(2022), LocalDate.of(2022, 8, 15),
            LocalDate.of(2023, 6, 2), "10", "11", "E155", "", Honors.NONE));

    @Test
    void englishLearnerWhoIsReclassifiedDuringTheCohortStaysOne() {
        assertEquals(EnumSet.of(StudentGroup.SE),
                found(spell(Source.STATUS, "EL", "01", 0, "2015-08-20", LocalDate.of(2022, 8, 16))));
    }

    @Test
    void statusThatEndsOnTheFirstDayOfTheStayDoesNotCount() {
        assertEquals(Set.of(), found(spell(Source.STATUS, "EL", "01", 0, "2015-08-20", LocalDate.of(2022, 8, 15))));
    }

    @Test
    void statusBetweenTwoStaysDoesNotCount() {
        assertEquals(Set.of(), found(spell(Source.STATUS, "EL", "01", 0, "2023-06-03", STILL)));
    }

    @Test
    void englishAndSignLanguageMakeNoEnglishLearner() {
        for (String language : List.of("00", "37", "eng", "ase")) {
            assertEquals(Set.of(), found(spell(Source.STATUS, "EL", language, 0, "2015-08-20", STILL)), language);
        }
    }

    @Test
    void otherStatusesMakeNoEnglishLearner() {
        assertEquals(Set.of(), found(spell(Source.STATUS, "RFEP", "01", 0, "2015-08-20", STILL)));
    }

    @Test
    void programsCountOnTheFirstAndLastDayOfTheCohort() {
        assertEquals(EnumSet.of(StudentGroup.SD),
                found(spell(Source.PROGRAM, "144", "", A, "2010-01-01", LocalDate.of(2020, 7, 2))));
        assertEquals(Set.of(), found(spell(Source.PROGRAM, "144", "", A, "2010-01-01", LocalDate.of(2020, 7, 1))));
        assertEquals(EnumSet.of(StudentGroup.SD), found(spell(Source.PROGRAM, "144", "", A, "2024-06-30", STILL)));
        assertEquals(Set.of(), found(spell(Source.PROGRAM, "144", "", A, "2024-07-01", STILL)));
    }

    @Test
    void programAtASchoolTheStudentDidNotAttendDoesNotCount() {
        assertEquals(Set.of(), found(spell(Source.PROGRAM, "191", "", B, "2022-08-15", STILL)));
    }

    @Test
    void homelessMigrantAndFosterStudentsAreDisadvantagedToo() {
        assertEquals(EnumSet.of(StudentGroup.SH, StudentGroup.SS),
                found(spell(Source.PROGRAM, "191", "", A, "2022-08-15", STILL)));
        assertEquals(EnumSet.of(StudentGroup.SM, StudentGroup.SS),
                found(spell(Source.PROGRAM, "135", "", A, "2022-08-15", STILL)));
        assertEquals(EnumSet.of(StudentGroup.SF, StudentGroup.SS),
                found(spell(Source.PROGRAM, "190", "", A, "2022-08-15", STILL)));
    }

    @Test
    void guardiansMakeAStudentDisadvantagedOnlyWhenNoneFinishedHighSchool() {
        assertEquals(EnumSet.of(StudentGroup.SS), found(List.of(), List.of("14")));
        assertEquals(EnumSet.of(StudentGroup.SS), found(List.of(), List.of("14", "14")));
        assertEquals(Set.of(), found(List.of(), List.of("14", "13")));
        assertEquals(Set.of(), found(List.of(), List.of()));
    }

    private static Spell spell(Source source, String value, String language, long school, String start, LocalDate end) {
        return new Spell(source, value, language, school, LocalDate.parse(start), end);
    }

    private Set<StudentGroup> found(Spell... spells) {
        return found(List.of(spells), List.of());
    }

    private Set<StudentGroup> found(List<Spell> spells, List<String> education) {
        int groups = new GroupFinder(CohortRules.shipped(RuleSet.ACGR), 2024).groups(stays, spells, education);
        return Person.of(Race.WHITE, Gender.FEMALE, groups).groupSet();
    }
}
