package org.caret.cohort.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.cohort.compute.StoredClasses.Extent;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.StudentGroup;
import org.caret.cohort.student.Gender;
import org.caret.cohort.student.Race;
import org.caret.cohort.student.Standing;
import org.caret.cohort.view.OwnTrend;
import org.caret.model.Enrollment;
import org.caret.model.Student;
import org.caret.spec.AcademicYear;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class read out of a store: each student's records come together, and nobody else's. */
class CohortTest {

    private static final String HIGH = "0100001";
    private static final String SECOND = "0100002";

    private final MemoryStore store;
    private final StoredStudents students = new StoredStudents();

    CohortTest(@TempDir Path folder) {
        store = new MemoryStore(folder);
    }

    @BeforeEach
    void makeFourStudents() throws Exception {
        Student graduate = students.student("A1", "F", "N", "700");
        students.threeYears(graduate, HIGH);
        Enrollment last = students.enroll(graduate, HIGH, "12", "2023-08-14", "2024-05-31", "E230/100");
        last.setMetAllUcCsuRequirements("Y");
        students.language(graduate, "EL", "01", "2015-08-20", "2021-05-01");
        students.language(graduate, "RFEP", "01", "2021-05-01", "9999-12-31");
        Student mover = students.student("A2", "M", "Y", "700");
        students.threeYears(mover, HIGH);
        students.enroll(mover, HIGH, "12", "2023-08-14", "2023-10-31", "T160");
        Student dropout = students.student("B10", "M", "N", "201");
        students.threeYears(dropout, HIGH);
        students.enroll(dropout, SECOND, "12", "2023-08-14", "2023-12-01", "E140");
        students.program(dropout, SECOND, "191", "2023-09-01");
        students.program(dropout, HIGH, "144", "2019-09-01");
        Student younger = students.student("B2", "F", "N", "600");
        students.enroll(younger, HIGH, "09", "2023-08-14", "2024-06-01", "E155");
        students.program(younger, HIGH, "191", "2023-09-01");
        students.save(store);
    }

    private Cohort cohort() throws Exception {
        return Cohort.of(store, CohortRequest.ofDistrict(store, 2024), null);
    }

    private static RosterEntry entry(Cohort cohort, String localId) {
        return cohort.roster().stream().filter(one -> one.localStudentId().equals(localId)).findAny().orElseThrow();
    }

    @Test
    void holdsTheStudentsOfTheClassByTheirIdentifiers() throws Exception {
        assertEquals(List.of("A1", "A2", "B10"), cohort().roster().stream().map(RosterEntry::localStudentId).toList());
    }

    @Test
    void findsGroupsRaceGenderAndHonorsOfEach() throws Exception {
        Cohort cohort = cohort();
        RosterEntry graduate = entry(cohort, "A1");
        assertEquals(Set.of(StudentGroup.SE), graduate.person().groupSet());
        assertEquals(Race.WHITE, graduate.person().race());
        assertEquals(Gender.FEMALE, graduate.person().gender());
        assertTrue(graduate.judgement().honors().has(1));
        assertEquals(Race.HISPANIC, entry(cohort, "A2").person().race());
        assertEquals(Set.of(), entry(cohort, "A2").person().groupSet());
        assertEquals(Set.of(StudentGroup.SH, StudentGroup.SD, StudentGroup.SS),
                entry(cohort, "B10").person().groupSet());
    }

    @Test
    void countsAtTheLastSchool() throws Exception {
        Cohort cohort = cohort();
        assertEquals(SECOND, cohort.request().places().get(entry(cohort, "B10").school()).schoolCode());
    }

    @Test
    void ratesAreARangeWhereSomebodyMovedAway() throws Exception {
        Figures total = cohort().blocks(RollUp.OWN).get(0).total();
        assertEquals(2, total.known(Measure.COHORT));
        assertEquals(1, total.transferred());
        assertEquals("33.3 to 50.0", RateRange.of(total, Measure.GRADUATES, 1).toString());
        assertEquals("50.0 to 66.7", RateRange.of(total, Measure.DROPOUT, 1).toString());
        assertEquals("0.0", RateRange.of(total, Measure.GED, 1).toString());
    }

    @Test
    void listsThoseWhoseOutcomeRestsOnAMissingRecord() throws Exception {
        assertEquals(List.of("A2"),
                cohort().needingAttention().stream().map(RosterEntry::localStudentId).toList());
    }

    @Test
    void whatIfMovesTheRatesAndLeavesTheData() throws Exception {
        Cohort cohort = cohort();
        RosterEntry mover = entry(cohort, "A2");
        long enrollment = java.util.Objects.requireNonNull(mover.judgement().decided()).id();
        WhatIf graduates = WhatIf.of(cohort).with(store,
                new ExitChange("A2", enrollment, LocalDate.of(2024, 5, 31), "E230", "100"));
        Figures total = graduates.blocks(RollUp.OWN).get(0).total();
        assertEquals(3, total.known(Measure.COHORT));
        assertEquals(2, total.known(Measure.GRADUATES));
        assertEquals(0, total.transferred());
        assertEquals(java.util.Optional.of(Outcome.DIPLOMA), graduates.roster().get(1).judgement().outcome());
        WhatIf removed = graduates.with(store,
                new ExitChange("A2", enrollment, LocalDate.of(2024, 5, 31), "T240", ""));
        assertEquals(2, removed.blocks(RollUp.OWN).get(0).total().known(Measure.COHORT));
        assertEquals(1, removed.blocks(RollUp.OWN).get(0).total().removed());
        assertEquals(1, removed.changes().size());
        WhatIf again = removed.without(store, "A2");
        assertEquals(List.of(), again.changes());
        assertEquals(1, again.blocks(RollUp.OWN).get(0).total().transferred());
        assertEquals(Standing.TRANSFERRED, entry(cohort(), "A2").judgement().standing());
    }

    @Test
    void rosterFileSaysWhatDecided() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Cohort cohort = cohort();
        try (RosterFile file = new RosterFile(bytes, cohort.request().places())) {
            for (RosterEntry entry : cohort.roster()) {
                file.accept(entry);
            }
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(4, lines.size());
        assertEquals(String.join("\t", RosterFile.COLUMNS), lines.get(0));
        assertEquals("2024\tA2\t0100001\tSchool 0100001\ttransferred\t\t"
                + "moved to a public school of the state that is not in these data\tsourced\tyes\t0100001\t2023-08-14\t"
                + "2023-10-31\tT160\t\tRH\tGM\t\t", lines.get(2));
    }

    @Test
    void canBeCancelled() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        CohortRequest request = CohortRequest.ofDistrict(store, 2024);
        assertThrows(OperationCanceledException.class, () -> Cohort.of(store, request, cancelled));
    }

    @Test
    void enrollmentsThatAreNotReportedDoNotCount() throws Exception {
        MemoryStore other = new MemoryStore(store.folder());
        StoredStudents more = new StoredStudents();
        Student student = more.student("1", "F", "N", "700");
        more.threeYears(student, HIGH);
        more.enroll(student, HIGH, "12", "2023-08-14", "2024-05-31", "E230/100").setNotReported(true);
        more.save(other);
        Cohort cohort = Cohort.of(other, CohortRequest.ofDistrict(other, 2024), null);
        assertEquals(java.util.Optional.of(Outcome.DROPOUT), cohort.roster().get(0).judgement().outcome());
    }

    @Test
    void aDatabaseAnswersTheClassesOfWhoseFourYearsItHasEnrollments() throws Exception {
        LocalDate later = LocalDate.of(2026, 1, 1);
        assertEquals(Map.of(2023, Extent.WITHOUT_FIRST_YEAR, 2024, Extent.WHOLE), StoredClasses.of(store, later));
        assertEquals(Map.of(2023, Extent.WITHOUT_FIRST_YEAR), StoredClasses.of(store, LocalDate.of(2024, 6, 30)));
        MemoryStore none = new MemoryStore(java.nio.file.Files.createDirectories(store.folder().resolve("none")));
        assertEquals(Map.of(), StoredClasses.of(none, later));
    }

    @Test
    void theTrendHasTheNumbersOfEveryClassThatCanBeAnswered() throws Exception {
        StoredStudents two = new StoredStudents();
        Student graduate = two.student("A1", "F", "N", "700");
        two.threeYears(graduate, HIGH);
        two.enroll(graduate, HIGH, "12", "2023-08-14", "2024-05-31", "E230/100");
        Student dropout = two.student("A2", "F", "N", "700");
        two.threeYears(dropout, HIGH);
        two.enroll(dropout, HIGH, "12", "2023-08-14", "2023-12-01", "E140");
        two.enroll(two.student("C1", "F", "N", "700"), HIGH, "12", "2024-08-14", "2025-05-31", "E230/100");
        MemoryStore more = new MemoryStore(java.nio.file.Files.createDirectories(store.folder().resolve("more")));
        two.save(more);
        OwnTrend trend = OwnTrend.of(more, LocalDate.of(2026, 1, 1), null);
        assertEquals(Set.of(new AcademicYear(2023), new AcademicYear(2024)), trend.wholeYears());
        List<String> totals = trend.trueNumbers().stream()
                .filter(row -> row.level() == Level.DISTRICT && row.text(Dimension.CATEGORY).equals("TA")
                        && row.text(Dimension.CHARTER).equals("All") && row.text(Dimension.DASS).equals("All"))
                .map(row -> row.year() + " " + row.count(Measure.COHORT) + ' ' + row.count(Measure.GRADUATES)).toList();
        assertEquals(List.of("2023-2024 2 1", "2024-2025 1 1"), totals);
        assertTrue(trend.asPublished().stream().allMatch(PublicRow::hidden));
    }
}
