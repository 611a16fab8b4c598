package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.INCIDENT;
import static org.caret.model.ModelPackage.Literals.PARTICIPANT;
import static org.caret.model.ModelPackage.Literals.PROGRAM_MEMBERSHIP;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STAFF_ASSIGNMENT;
import static org.caret.model.ModelPackage.Literals.STAFF_MEMBER;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;

/** Which rows every store answers a query with. A store's own test extends it. */
public abstract class StoreQueryContract extends QueryFixture {

    @Test
    void readsTheValuesOfEveryRole() throws StoreException {
        loadDistrict();
        assertRows(enrollments().one("school", "enrollment", "school").one("district", "student", "district")
                .read("enrollment.start", "school.code", "student.localStudentId", "district.name")
                .order("student.localStudentId", "enrollment.start"), //
                "ana-fall ana west district Nowhere Unified 2024-08-14 0000002 100",
                "ana-spring ana east district Nowhere Unified 2025-01-06 0000001 100",
                "ben-fall ben - district Nowhere Unified 2024-08-14 null 200");
    }

    @Test
    void hasNoRowsInAnEmptyStore() throws StoreException {
        assertRows(enrollments().inEffect("info", "student", "information", "enrollment.start")
                .order("student.localStudentId"));
    }

    @Test
    void leavesPathsOfAnAbsentRoleWithoutValue() throws StoreException {
        loadDistrict();
        RowQuery query = enrollments().one("school", "enrollment", "school")
                .read("school.id", "school.name", "school.openDate", "school.notReported")
                .filter(Condition.missing(RolePath.of("school.id"))).build();
        try (RowCursor cursor = store().rows(query)) {
            Row row = Objects.requireNonNull(cursor.next());
            assertTrue(row.has("student"));
            assertFalse(row.has("school"));
            assertEquals(0, row.id("school"));
            assertNull(row.value(RolePath.of("school.id")));
            assertNull(row.text("school.name"));
            assertNull(row.date("school.openDate"));
            assertFalse(row.flag("school.notReported"));
            assertNull(cursor.next());
            assertNull(cursor.next());
        }
    }

    @Test
    void readsValuesOfEveryKind() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("teacher", STAFF_MEMBER, "district", "district", "localStaffId", "T1");
            batch.put("job", STAFF_ASSIGNMENT, "staffMember", "teacher", "sequence", -70_000,
                    "fullTimeEquivalentPercent", new BigDecimal("99.50"), "academicYear", "ñ\uD83D\uDE00^\" ");
        });
        RowQuery query = QueryBuilder.from("job", STAFF_ASSIGNMENT).one("teacher", "job", "staffMember")
                .read("job.sequence", "job.fullTimeEquivalentPercent", "job.academicYear", "teacher.id").build();
        for (Extent extent : Extent.values()) {
            try (RowCursor cursor = store().rows(withExtent(query, extent))) {
                Row row = Objects.requireNonNull(cursor.next());
                assertEquals(-70_000, row.number(RolePath.of("job.sequence")));
                assertEquals(new BigDecimal("99.50"), row.decimal(RolePath.of("job.fullTimeEquivalentPercent")));
                assertEquals("ñ\uD83D\uDE00^\" ", row.text("job.academicYear"));
                assertEquals(loader.id("teacher"), row.value(RolePath.of("teacher.id")));
                assertEquals(loader.id("teacher"), row.id("teacher"));
            }
        }
    }

    @Test
    void choosesTheRecordInEffect() throws StoreException {
        loadDistrict();
        QueryBuilder byPath = enrollments().inEffect("info", "student", "information", "enrollment.start")
                .read("info.legalLastName").order("student.localStudentId", "enrollment.start");
        assertRows(byPath, "ana-fall ana ana-info-2 Late", "ana-spring ana ana-info-3 Latest", "ben-fall ben - null");
        assertRows(studentsOn(AUGUST.minusDays(1)), "ana ana-info-1 Early", "ben - null", "cy - null");
        assertRows(studentsOn(AUGUST), "ana ana-info-2 Late", "ben - null", "cy - null");
        assertRows(studentsOn(JANUARY.minusDays(1)), "ana ana-info-2 Late", "ben - null", "cy - null");
        assertRows(studentsOn(LEAP_DAY), "ana ana-info-1 Early", "ben - null", "cy - null");
        assertRows(studentsOn(LEAP_DAY.minusDays(1)), "ana - null", "ben - null", "cy - null");
    }

    @Test
    void choosesTheRecordInEffectOnADayOfARoleThatItIsNotReachedFrom() throws StoreException {
        loadDistrict();
        loader.load(store(), batch -> {
            batch.put("fight", INCIDENT, "district", "district", "incidentId", "I1", "date", AUGUST);
            batch.put("ana in the fight", PARTICIPANT, "incident", "fight", "student", "ana");
        });
        QueryBuilder query = QueryBuilder.from("participant", PARTICIPANT).one("incident", "participant", "incident")
                .one("student", "participant", "student")
                .inEffect("info", "student", "information", "incident.date").read("info.legalLastName")
                .order("student.localStudentId", "incident.incidentId");
        assertRows(query, "ana in the fight fight ana ana-info-2 Late");
    }

    @Test
    void countsTheExitDateAsTheLastDayInEffect() throws StoreException {
        loadDistrict();
        assertRows(enrolledOn(LocalDate.of(2024, 12, 20)), "ana ana-fall", "ben ben-fall", "cy -");
        assertRows(enrolledOn(LocalDate.of(2024, 12, 21)), "ana -", "ben ben-fall", "cy -");
        assertRows(enrolledOn(AUGUST), "ana ana-fall", "ben ben-fall", "cy -");
        assertRows(enrolledOn(AUGUST.minusDays(1)), "ana -", "ben -", "cy -");
        assertRows(enrolledOn(FOREVER), "ana ana-spring", "ben ben-fall", "cy -");
    }

    @Test
    void choosesTheLatestRecordInEffectOnOneOfTheDaysOfASpan() throws StoreException {
        loadDistrict();
        assertRows(informedBetween(LEAP_DAY, AUGUST.minusDays(1)), "ana ana-info-1", "ben -", "cy -");
        assertRows(informedBetween(LEAP_DAY, AUGUST), "ana ana-info-2", "ben -", "cy -");
        assertRows(informedBetween(LocalDate.of(2000, 1, 1), LEAP_DAY.minusDays(1)), "ana -", "ben -", "cy -");
        assertRows(enrolledBetween(LocalDate.of(2024, 12, 20), LocalDate.of(2024, 12, 21)), "ana ana-fall",
                "ben ben-fall", "cy -");
        assertRows(enrolledBetween(LocalDate.of(2024, 12, 21), LocalDate.of(2024, 12, 22)), "ana -", "ben ben-fall",
                "cy -");
        assertRows(enrolledBetween(AUGUST, FOREVER), "ana ana-spring", "ben ben-fall", "cy -");
    }

    @Test
    void takesTheLatestStartAndThenTheHighestIdOfSeveralInEffect() throws StoreException {
        loadDistrict();
        loader.load(store(), batch -> {
            batch.put("p1", PROGRAM_MEMBERSHIP, "student", "ana", "program", "101", "start", JANUARY);
            batch.put("p2", PROGRAM_MEMBERSHIP, "student", "ana", "program", "122", "start", JANUARY);
            batch.put("p3", PROGRAM_MEMBERSHIP, "student", "ana", "program", "135", "start", AUGUST);
            batch.put("p4", PROGRAM_MEMBERSHIP, "student", "cy", "program", "135", "start", AUGUST, "end", AUGUST);
        });
        QueryBuilder query = QueryBuilder.from("student", STUDENT)
                .inEffect("program", "student", "programMemberships", JANUARY).order("student.localStudentId");
        assertRows(query, "ana p2", "ben -", "cy -");
    }

    @Test
    void makesARowForEveryChildAndOneForNone() throws StoreException {
        loadDistrict();
        assertRows(QueryBuilder.from("student", STUDENT).each("info", "student", "information")
                .each("enrollment", "student", "enrollments")
                .order("student.localStudentId", "info.start", "enrollment.start"), //
                "ana ana-info-1 ana-fall", "ana ana-info-1 ana-spring", //
                "ana ana-info-2 ana-fall", "ana ana-info-2 ana-spring", //
                "ana ana-info-3 ana-fall", "ana ana-info-3 ana-spring", //
                "ben - ben-fall", "cy - -");
    }

    @Test
    void makesARowForEveryChildThatSatisfiesAConditionAndOneForNone() throws StoreException {
        loadDistrict();
        RolePath start = RolePath.of("enrollment.start");
        QueryBuilder since = QueryBuilder.from("student", STUDENT)
                .each("enrollment", "student", "enrollments", Condition.atLeast(start, JANUARY))
                .order("student.localStudentId", "enrollment.start");
        assertRows(since, "ana ana-spring", "ben -", "cy -");
        assertRows(since.extent(Extent.FEW), "ana ana-spring", "ben -", "cy -");
        assertRows(since.scope(Condition.not(Condition.missing(start))), "ana ana-spring");
    }

    @Test
    void reachesRolesFromRolesInAnyDepth() throws StoreException {
        loadDistrict();
        assertRows(QueryBuilder.from("school", SCHOOL).one("district", "school", "district")
                .each("student", "district", "students").inEffect("enrollment", "student", "enrollments", AUGUST)
                .one("there", "enrollment", "school").order("school.code", "student.localStudentId"), //
                "east district ana ana-fall west", "east district ben ben-fall -", "east district cy - -",
                "west district ana ana-fall west", "west district ben ben-fall -", "west district cy - -");
    }

    @Test
    void reachesTheObjectsThatPointToOne() throws StoreException {
        loadDistrict();
        QueryBuilder schools = QueryBuilder.from("school", SCHOOL);
        assertRows(schools.each("enrollment", "school", Role.pointing(ENROLLMENT, "school"))
                .one("student", "enrollment", "student").order("school.code"), //
                "east ana-spring ana", "west ana-fall ana");
        assertRows(QueryBuilder.from("student", STUDENT).inEffect("enrollment", "student", "enrollments", JANUARY)
                .one("there", "enrollment", "school")
                .inEffect("first", "there", Role.pointing(ENROLLMENT, "school"), AUGUST)
                .inEffect("latest", "there", Role.pointing(ENROLLMENT, "school"), "enrollment.start")
                .order("student.localStudentId"), //
                "ana ana-spring east - ana-spring", "ben ben-fall - - -", "cy - - - -");
    }

    @Test
    void choosesTheFirstObjectThatSatisfiesACondition() throws StoreException {
        loadDistrict();
        QueryBuilder students = QueryBuilder.from("student", STUDENT)
                .first("any", "student", "enrollments", Condition.ALL, "start")
                .first("fifth", "student", Role.pointing(ENROLLMENT, "student"),
                        Condition.equal(RolePath.of("fifth.gradeLevel"), "05"), "start")
                .one("there", "fifth", "school").order("student.localStudentId");
        assertRows(students, "ana ana-fall ana-spring east", "ben ben-fall - -", "cy - - -");
        assertRows(QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student")
                .first("left", "student", "enrollments", Condition.ALL, "exitDate")
                .scope(Condition.atLeast(RolePath.of("enrollment.start"), JANUARY)), //
                "ana-spring ana ana-fall");
    }

    @Test
    void takesTheLowestIdOfSeveralFirst() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("ana", STUDENT, "district", "district", "localStudentId", "100");
            batch.put("one", PROGRAM_MEMBERSHIP, "student", "ana", "program", "101", "start", AUGUST, "end", JANUARY);
            batch.put("two", PROGRAM_MEMBERSHIP, "student", "ana", "program", "102", "start", AUGUST, "end", JANUARY);
            batch.put("late", PROGRAM_MEMBERSHIP, "student", "ana", "program", "103", "start", JANUARY);
        });
        assertRows(QueryBuilder.from("student", STUDENT).first("program", "student", "programMemberships",
                Condition.not(Condition.equal(RolePath.of("program.program"), "101")), "start"), "ana two");
    }

    private static QueryBuilder informedBetween(LocalDate first, LocalDate last) {
        return QueryBuilder.from("student", STUDENT).inEffect("info", "student", "information", first, last)
                .order("student.localStudentId");
    }

    private static QueryBuilder enrolledBetween(LocalDate first, LocalDate last) {
        return QueryBuilder.from("student", STUDENT).inEffect("enrollment", "student", "enrollments", first, last)
                .order("student.localStudentId");
    }

    private static QueryBuilder enrolledOn(LocalDate day) {
        return QueryBuilder.from("student", STUDENT).inEffect("enrollment", "student", "enrollments", day)
                .order("student.localStudentId");
    }
}
