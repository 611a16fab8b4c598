package org.caret.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.ModelFacts;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What is in a district: what real data has, irregularities included. */
class SampleContentTest extends SampleFixture {

    @Test
    void exitsFollowTheRulesOfTheirReason() throws StoreException {
        for (Row row : DISTRICT.of(Literals.ENROLLMENT)) {
            LocalDate exit = row.date("it.exitDate");
            String reason = row.text("it.exitReason");
            assertEquals(exit == null, reason == null);
            if (exit != null) {
                assertFalse(exit.isBefore(row.date("it.start")), () -> "exit before start " + row.id("it"));
                assertFalse(exit.isAfter(NOVEMBER), () -> "exit to come " + row.id("it"));
                assertEquals("E230".equals(reason), row.text("it.completionStatus") != null);
                assertEquals("20".equals(row.text("it.status")), "E170".equals(reason));
            }
        }
    }

    @Test
    void nobodyStaysBeyondTheAcademicYear() throws StoreException {
        for (Row row : DISTRICT.of(Literals.ENROLLMENT)) {
            AcademicYear year = AcademicYear.parse(String.valueOf(row.text("it.academicYear")));
            LocalDate start = row.date("it.start");
            assertTrue(start != null && year.equals(AcademicYear.of(start)));
            assertTrue(row.date("it.exitDate") != null || year.compareTo(REQUEST.currentYear()) >= 0);
        }
    }

    @Test
    void thereAreFourYearsAndAllKindsOfExit() throws StoreException {
        List<Row> enrollments = DISTRICT.of(Literals.ENROLLMENT);
        assertEquals(Set.of("2022-2023", "2023-2024", "2024-2025", "2025-2026", "2026-2027"),
                enrollments.stream().map(row -> row.text("it.academicYear")).collect(Collectors.toSet()));
        Set<String> reasons = enrollments.stream().map(row -> row.text("it.exitReason")).filter(r -> r != null)
                .collect(Collectors.toSet());
        assertTrue(reasons.containsAll(Set.of("E150", "E155", "E170", "E230", "N470", "T160", "T167", "E140")),
                reasons::toString);
        Set<String> completions = enrollments.stream().map(row -> row.text("it.completionStatus"))
                .filter(c -> c != null).collect(Collectors.toSet());
        assertTrue(completions.containsAll(Set.of("100", "480")), completions::toString);
    }

    @Test
    void codesAreKnownUnlessTheyAreIrregular() throws StoreException {
        var codeSets = Specifications.load().codeSets();
        for (EAttribute attribute : List.of(Literals.ENROLLMENT__STATUS, Literals.ENROLLMENT__EXIT_REASON,
                Literals.ENROLLMENT__COMPLETION_STATUS, Literals.ENROLLMENT__GRADE_LEVEL,
                Literals.ENROLLMENT__SCHOOL_TRANSFER)) {
            Set<String> codes = codeSets.codeSet(ModelFacts.codeSet(attribute).orElseThrow(), REQUEST.currentYear())
                    .orElseThrow().codes().keySet();
            Set<String> unknown = DISTRICT.of(Literals.ENROLLMENT).stream()
                    .map(row -> row.text("it." + attribute.getName())).filter(code -> code != null)
                    .filter(code -> !codes.contains(code)).collect(Collectors.toSet());
            assertEquals(attribute == Literals.ENROLLMENT__GRADE_LEVEL ? Set.of("13") : Set.of(), unknown);
        }
    }

    @Test
    void namesHaveWhatRealNamesHave() throws StoreException {
        List<Row> rows = DISTRICT.of(Literals.STUDENT_INFORMATION);
        String lasts = all(rows, "it.legalLastName");
        String firsts = all(rows, "it.legalFirstName");
        for (String part : List.of("'", "-", " ", "ñ")) {
            assertTrue(lasts.contains(part), part);
        }
        assertTrue(firsts.contains("^"));
        assertTrue(firsts.contains("\""));
        assertTrue(lasts.chars().anyMatch(c -> c > 127 && c != 'ñ'));
        assertTrue(rows.stream().anyMatch(row -> row.text("it.legalLastName") == null));
        assertTrue(rows.stream().anyMatch(row -> row.text("it.nameSuffix") != null));
        assertTrue(rows.stream().anyMatch(row -> row.text("it.gender") == null));
        assertTrue(rows.stream().anyMatch(row -> row.date("it.birthDate") == null));
        assertTrue(rows.stream().mapToInt(row -> row.text("it.legalFirstName").length()).min().orElse(9) == 1);
        assertTrue(rows.stream().mapToInt(row -> row.text("it.legalFirstName").length()).max().orElse(0) > 30);
        assertTrue(rows.stream().map(row -> row.id("student")).distinct().count() < rows.size());
        assertTrue(rows.stream().map(row -> row.id("student")).distinct().count() < REQUEST.students());
    }

    @Test
    void identifiersAreMissingOrMalformedForSome() throws StoreException {
        List<String> ssids = DISTRICT.of(Literals.STUDENT).stream().map(row -> row.text("it.ssid")).toList();
        List<String> present = ssids.stream().filter(ssid -> ssid != null).toList();
        assertTrue(present.size() < ssids.size());
        assertEquals(present.size(), present.stream().distinct().count());
        assertTrue(present.stream().anyMatch(ssid -> !ssid.matches("\\d{10}")));
    }

    @Test
    void enrollmentsHaveWhatRealEnrollmentsHave() throws StoreException {
        List<Row> rows = DISTRICT.of(Literals.ENROLLMENT);
        LocalDate census = REQUEST.currentYear().censusDay();
        assertTrue(rows.stream().anyMatch(row -> census.equals(row.date("it.start"))));
        assertTrue(rows.stream().anyMatch(row -> census.equals(row.date("it.exitDate"))));
        assertTrue(rows.stream().anyMatch(row -> row.text("it.status") == null));
        assertTrue(rows.stream().anyMatch(row -> row.flag("it.notReported")));
        assertTrue(rows.stream().anyMatch(row -> row.flag("school.notReported")));
        assertTrue(rows.stream().anyMatch(row -> row.flag("student.notReported")));
        assertTrue(rows.stream().anyMatch(row -> row.date("it.start").isAfter(NOVEMBER)));
        for (Row row : rows) {
            assertEquals("0000001".equals(row.text("school.code")), row.text("it.nonpublicSchool") != null);
        }
        assertTrue(rows.stream().anyMatch(row -> row.text("it.nonpublicSchool") != null));
        assertTrue(overlapping(rows));
    }

    @Test
    void flagsSayWhy() throws StoreException {
        for (EClass type : List.of(Literals.SCHOOL, Literals.STUDENT, Literals.ENROLLMENT)) {
            for (Row row : DISTRICT.of(type)) {
                assertEquals(row.flag("it.notReported"), row.text("it.notReportedReason") != null);
            }
        }
    }

    @Test
    void aDistrictWithEverythingHasEveryClassInUse() throws StoreException {
        for (EClass type : ModelFacts.concreteClasses()) {
            // waivers ended in 2018-19; batches, runs and translated codes come from work with the store
            if (!Set.of("Waiver", "ImportBatch", "ExportRun", "CodeMapping").contains(type.getName())) {
                assertFalse(DISTRICT.of(type).isEmpty(), type.getName());
            }
        }
    }

    @Test
    void attendanceAddsUpToTheExpectedDays() throws StoreException {
        for (Row row : DISTRICT.of(Literals.ATTENDANCE_SUMMARY)) {
            assertEquals(row.decimal(RolePath.of("it.expectedAttendanceDays")), sum(row, "daysAttendedInPerson",
                    "daysAbsentExcusedNonSuspension", "daysAbsentUnexcusedNonSuspension",
                    "daysAbsentOutOfSchoolSuspension", "daysInAttendanceInSchoolSuspension"));
        }
    }

    @Test
    void someIncidentsHaveSeveralParticipants() throws StoreException {
        List<Row> participants = DISTRICT.of(Literals.PARTICIPANT);
        assertTrue(participants.stream().map(row -> row.id("incident")).distinct().count() < participants.size());
    }

    @Test
    void rostersHoldStudentsOfTheirSchool() throws StoreException {
        Map<Long, Long> schoolOfSection = DISTRICT.of(Literals.SECTION).stream()
                .collect(Collectors.toMap(row -> row.id("it"), row -> row.id("school")));
        Set<List<Long>> enrolled = DISTRICT.of(Literals.ENROLLMENT).stream()
                .map(row -> List.of(row.id("student"), row.id("school"))).collect(Collectors.toSet());
        for (Row row : DISTRICT.of(Literals.SECTION_ENROLLMENT)) {
            assertTrue(enrolled.contains(List.of(row.id("student"), schoolOfSection.get(row.id("section")))));
        }
    }

    private static String all(List<Row> rows, String path) {
        return rows.stream().map(row -> String.valueOf(row.text(path))).collect(Collectors.joining("|"));
    }

    private static boolean overlapping(List<Row> rows) {
        Map<Long, List<Row>> byStudent = rows.stream().filter(row -> "10".equals(row.text("it.status")))
                .filter(row -> row.date("it.exitDate") == null && !row.date("it.start").isAfter(NOVEMBER))
                .collect(Collectors.groupingBy(row -> row.id("student")));
        return byStudent.values().stream().anyMatch(open -> open.size() > 1);
    }

    private static BigDecimal sum(Row row, String... attributes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String attribute : attributes) {
            BigDecimal days = row.decimal(new RolePath("it", attribute));
            sum = sum.add(days == null ? BigDecimal.ZERO : days);
        }
        return sum;
    }
}
