package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.PROGRAM_MEMBERSHIP;
import static org.caret.model.ModelPackage.Literals.RECORD;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STAFF_ASSIGNMENT;
import static org.caret.model.ModelPackage.Literals.STAFF_MEMBER;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.Condition.Operator;
import org.caret.store.PathNotAskedForException;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store answers to a query. A store's own test extends it. */
public abstract class StoreQueryContract {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 6);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final ContentLoader loader = new ContentLoader();
    private @Nullable Store opened;

    /** A new store without content. */
    protected abstract Store open(Path folder) throws StoreException;

    @BeforeEach
    void openStore(@TempDir Path folder) throws StoreException {
        opened = open(folder);
    }

    @AfterEach
    void closeStore() throws StoreException {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

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

    private static QueryBuilder informedBetween(LocalDate first, LocalDate last) {
        return QueryBuilder.from("student", STUDENT).inEffect("info", "student", "information", first, last)
                .order("student.localStudentId");
    }

    private static QueryBuilder enrolledBetween(LocalDate first, LocalDate last) {
        return QueryBuilder.from("student", STUDENT).inEffect("enrollment", "student", "enrollments", first, last)
                .order("student.localStudentId");
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
    void reachesRolesFromRolesInAnyDepth() throws StoreException {
        loadDistrict();
        assertRows(QueryBuilder.from("school", SCHOOL).one("district", "school", "district")
                .each("student", "district", "students").inEffect("enrollment", "student", "enrollments", AUGUST)
                .one("there", "enrollment", "school").order("school.code", "student.localStudentId"), //
                "east district ana ana-fall west", "east district ben ben-fall -", "east district cy - -",
                "west district ana ana-fall west", "west district ben ben-fall -", "west district cy - -");
    }

    @Test
    void letsComparisonsWithAMissingValueFail() throws StoreException {
        loadDistrict();
        RolePath exit = RolePath.of("enrollment.exitDate");
        RolePath school = RolePath.of("school.code");
        assertHolds(Condition.atMost(exit, FOREVER), "ana-fall");
        assertHolds(Condition.not(Condition.atMost(exit, FOREVER)), "ana-spring", "ben-fall");
        assertHolds(Condition.not(Condition.not(Condition.atMost(exit, FOREVER))), "ana-fall");
        assertHolds(Condition.not(Condition.equal(school, "0000001")), "ana-fall", "ben-fall");
        assertHolds(new Condition.In(school, Set.of("0000001", "0000002")), "ana-fall", "ana-spring");
        assertHolds(Condition.not(new Condition.In(school, Set.of("0000001"))), "ana-fall", "ben-fall");
        assertHolds(new Condition.In(school, Set.of()));
        assertHolds(Condition.not(new Condition.In(exit, Set.of())), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.missing(school), "ben-fall");
        assertHolds(Condition.not(Condition.missing(exit)), "ana-fall");
        assertHolds(Condition.equal(RolePath.of("school.notReported"), false), "ana-fall", "ana-spring");
        assertHolds(Condition.not(Condition.equal(RolePath.of("school.notReported"), true)), "ana-fall", "ana-spring",
                "ben-fall");
    }

    @Test
    void comparesTextsByCodePointAndWithEveryBlank() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            int code = 0;
            for (String name : List.of("a", "a ", "a\u0001", "A%_\\b", "Ab", "\uFFFD", "\uD83D\uDE00", "")) {
                batch.put('[' + name + ']', SCHOOL, "district", "district", "code", "" + ++code, "name", name);
            }
            batch.put("none", SCHOOL, "district", "district");
        });
        RolePath name = RolePath.of("school.name");
        QueryBuilder all = QueryBuilder.from("school", SCHOOL).order("school.name");
        assertRows(all, "none", "[]", "[A%_\\b]", "[Ab]", "[a]", "[a\u0001]", "[a ]", "[\uFFFD]", "[\uD83D\uDE00]");
        assertSchools(Condition.equal(name, "a"), "[a]");
        assertSchools(Condition.equal(name, "a "), "[a ]");
        assertSchools(Condition.not(Condition.equal(name, "a")), "none", "[]", "[A%_\\b]", "[Ab]", "[a\u0001]", "[a ]",
                "[\uFFFD]", "[\uD83D\uDE00]");
        assertSchools(new Condition.Compare(name, Operator.GREATER, "a"), "[a\u0001]", "[a ]", "[\uFFFD]",
                "[\uD83D\uDE00]");
        assertSchools(new Condition.Compare(name, Operator.LESS, "a"), "[]", "[A%_\\b]", "[Ab]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "A"), "[A%_\\b]", "[Ab]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "A%_\\"), "[A%_\\b]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "a "), "[a ]");
    }

    @Test
    void combinesConditions() throws StoreException {
        loadDistrict();
        Condition fall = Condition.equal(RolePath.of("enrollment.start"), AUGUST);
        Condition ana = Condition.equal(RolePath.of("student.localStudentId"), "100");
        assertHolds(Condition.and(fall, ana), "ana-fall");
        assertHolds(Condition.or(fall, ana), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.and(Condition.not(fall), ana), "ana-spring");
        assertHolds(Condition.not(Condition.or(fall, ana)));
        assertHolds(Condition.or());
        assertHolds(Condition.not(Condition.or()), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.and(), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.not(Condition.ALL));
        assertHolds(Condition.equal(RolePath.of("student.id"), loader.id("ana")), "ana-fall", "ana-spring");
    }

    @Test
    void appliesConditionsAfterTheRecordInEffectWasChosen() throws StoreException {
        loadDistrict();
        Condition early = Condition.equal(RolePath.of("info.legalLastName"), "Early");
        assertRows(studentsOn(AUGUST).scope(early));
        assertRows(studentsOn(AUGUST).filter(early));
        assertRows(studentsOn(AUGUST.minusDays(1)).scope(early), "ana ana-info-1 Early");
    }

    @Test
    void putsMissingValuesFirstAndBreaksTiesByTheIdsOfTheRoles() throws StoreException {
        loadDistrict();
        assertRows(enrollments().one("school", "enrollment", "school").order("school.code"), //
                "ben-fall ben -", "ana-spring ana east", "ana-fall ana west");
        assertRows(enrollments().order("enrollment.start"), "ana-fall ana", "ben-fall ben", "ana-spring ana");
        assertRows(enrollments(), "ana-fall ana", "ana-spring ana", "ben-fall ben");
        assertRows(enrollments().order("enrollment.exitDate"), "ana-spring ana", "ben-fall ben", "ana-fall ana");
    }

    @Test
    void readsGroupsByTheLeadingPathsOfTheOrder() throws StoreException {
        loadDistrict();
        QueryBuilder query = enrollments().order("student.localStudentId", "enrollment.start");
        assertGroups(query.groupBy(1), List.of("ana-fall ana", "ana-spring ana"), List.of("ben-fall ben"));
        assertGroups(query.groupBy(2), List.of("ana-fall ana"), List.of("ana-spring ana"), List.of("ben-fall ben"));
        assertGroups(query.groupBy(0), List.of("ana-fall ana", "ana-spring ana", "ben-fall ben"));
        assertGroups(query.scope(Condition.or()));
    }

    @Test
    void groupsMissingValuesTogether() throws StoreException {
        loadDistrict();
        assertGroups(enrollments().order("enrollment.exitDate").groupBy(1),
                List.of("ana-spring ana", "ben-fall ben"), List.of("ana-fall ana"));
    }

    @Test
    void refusesToReadWhatTheQueryDidNotAskFor() throws StoreException {
        loadDistrict();
        RolePath ssid = RolePath.of("student.ssid");
        RowQuery query = enrollments().read("enrollment.status").order("enrollment.start")
                .filter(Condition.not(Condition.missing(RolePath.of("student.localStudentId"))))
                .scope(Condition.missing(ssid)).build();
        try (RowCursor cursor = store().rows(query)) {
            Row row = Objects.requireNonNull(cursor.next());
            assertThrows(PathNotAskedForException.class, () -> row.text(RolePath.of("enrollment.exitReason")));
            assertThrows(PathNotAskedForException.class, () -> row.value(ssid));
            assertThrows(PathNotAskedForException.class, () -> row.text("nobody.name"));
            assertThrows(PathNotAskedForException.class, () -> row.flag("student.notReported"));
            assertThrows(PathNotAskedForException.class, () -> cursor.slot(ssid));
            assertThrows(IllegalArgumentException.class, () -> row.id("nobody"));
            assertEquals("20", row.text("enrollment.status"));
            assertEquals(AUGUST, row.date("enrollment.start"));
            assertNotNull(row.text("student.localStudentId"));
        }
    }

    @Test
    void refusesToReadAValueAsSomethingItIsNot() throws StoreException {
        loadDistrict();
        RowQuery query = enrollments().read("enrollment.start", "enrollment.status").build();
        try (RowCursor cursor = store().rows(query)) {
            Row row = Objects.requireNonNull(cursor.next());
            assertThrows(ClassCastException.class, () -> row.text("enrollment.start"));
            assertThrows(ClassCastException.class, () -> row.date("enrollment.status"));
            assertThrows(ClassCastException.class, () -> row.number(RolePath.of("enrollment.status")));
        }
    }

    @Test
    void refusesQueriesThatDoNotFitTheModel() {
        assertRefused(QueryBuilder.from("record", RECORD), "abstract");
        assertRefused(enrollments().one("student", "enrollment", "school"), "two roles");
        assertRefused(enrollments().role(new Role.Root("second", SCHOOL)), "one root");
        assertRefused(enrollments().one("x", "nobody", "school"), "nobody");
        assertRefused(enrollments().one("x", "enrollment", "nothing"), "no reference nothing");
        assertRefused(enrollments().one("x", "enrollment", "start"), "no reference start");
        assertRefused(enrollments().one("x", "student", "enrollments"), "Each or InEffect");
        assertRefused(enrollments().each("x", "enrollment", "school"), "use One");
        assertRefused(enrollments().inEffect("x", "student", "information", "student.ssid"), "no day");
        assertRefused(enrollments().inEffect("x", "student", "information", "x.start"), "no role x");
        assertRefused(QueryBuilder.from("d", DISTRICT).inEffect("x", "d", "students", AUGUST), "start");
        assertRefused(enrollments().read("enrollment.nothing"), "no attribute nothing");
        assertRefused(enrollments().read("enrollment.school"), "no attribute school");
        assertRefused(enrollments().read("nobody.start"), "no role nobody");
        assertRefused(enrollments().order("nobody.start"), "no role nobody");
        RolePath start = RolePath.of("enrollment.start");
        assertRefused(enrollments().filter(Condition.equal(start, "2024")), "LocalDate");
        assertRefused(enrollments().scope(Condition.not(new Condition.In(start, Set.of(1)))), "LocalDate");
        assertRefused(enrollments().scope(new Condition.Compare(start, Operator.STARTS_WITH, AUGUST)), "STARTS_WITH");
        assertRefused(enrollments().scope(
                new Condition.Compare(RolePath.of("student.notReported"), Operator.LESS, true)), "LESS");
    }

    @Test
    void readsTheStoreAsItIsAfterEveryCommit() throws StoreException {
        loadDistrict();
        QueryBuilder query = enrollments().order("student.localStudentId", "enrollment.start");
        assertRows(query, "ana-fall ana", "ana-spring ana", "ben-fall ben");
        long before = store().changeCounter();
        loader.load(store(), batch -> batch.put("cy-fall", ENROLLMENT, "student", "cy", "start", AUGUST));
        assertTrue(store().changeCounter() > before);
        assertRows(query, "ana-fall ana", "ana-spring ana", "ben-fall ben", "cy-fall cy");
    }

    @Test
    void keepsReadingWhatACursorBeganWith() throws StoreException {
        loadDistrict();
        RowQuery query = enrollments().order("student.localStudentId", "enrollment.start").build();
        try (RowCursor cursor = store().rows(query)) {
            cursor.next();
            loader.load(store(), batch -> batch.put("cy-fall", ENROLLMENT, "student", "cy", "start", AUGUST));
            assertEquals(List.of("ana-spring ana", "ben-fall ben"), new QueryRendering(query, loader).rest(cursor));
        }
    }

    @Test
    void servesSeveralCursorsAtOnce() throws StoreException {
        loadDistrict();
        RowQuery query = enrollments().order("student.localStudentId", "enrollment.start").build();
        QueryRendering rendering = new QueryRendering(query, loader);
        try (RowCursor first = store().rows(query); RowCursor second = store().rows(query)) {
            first.next();
            assertEquals(List.of("ana-fall ana", "ana-spring ana", "ben-fall ben"), rendering.rest(second));
            assertEquals(List.of("ana-spring ana", "ben-fall ben"), rendering.rest(first));
        }
    }

    @Test
    void answersAnotherFilterAndOtherPathsOfTheSameScope() throws StoreException {
        loadDistrict();
        assertRows(enrollments().order("student.localStudentId", "enrollment.start"), "ana-fall ana", "ana-spring ana",
                "ben-fall ben");
        assertRows(enrollments().order("student.localStudentId", "enrollment.start").read("student.ssid")
                .filter(Condition.equal(RolePath.of("enrollment.start"), AUGUST)), //
                "ana-fall ana 1234567890", "ben-fall ben null");
        assertRows(enrollments().order("student.localStudentId", "enrollment.start").read("enrollment.gradeLevel")
                .scope(Condition.equal(RolePath.of("enrollment.start"), JANUARY)), "ana-spring ana 05");
    }

    @Test
    void answersLikeTheInMemoryStore(@TempDir Path other) throws StoreException {
        for (long seed = 1; seed <= 3; seed++) {
            RandomQueries random = new RandomQueries(seed);
            try (Store mine = open(other.resolve("store" + seed)); Store memory = new MemoryStore(other)) {
                ContentLoader inMine = new ContentLoader();
                ContentLoader inMemory = new ContentLoader();
                new RandomQueries(seed).load(inMine, mine);
                random.load(inMemory, memory);
                for (int i = 0; i < 20; i++) {
                    RowQuery query = random.query();
                    List<String> expected = new QueryRendering(query, inMemory).rows(memory);
                    for (Extent extent : Extent.values()) {
                        RowQuery asked = withExtent(query, extent);
                        assertEquals(expected, new QueryRendering(asked, inMine).rows(mine), asked::toString);
                    }
                    assertEquals(new QueryRendering(query, inMemory).groups(memory),
                            new QueryRendering(query, inMine).groups(mine), query::toString);
                }
            }
        }
    }

    /** Three students: one who moved, one without a school and current information, and one without anything. */
    private void loadDistrict() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000", "name", "Nowhere Unified");
            batch.put("west", SCHOOL, "district", "district", "code", "0000002");
            batch.put("east", SCHOOL, "district", "district", "code", "0000001");
            batch.put("ana", STUDENT, "district", "district", "localStudentId", "100", "ssid", "1234567890");
            batch.put("ben", STUDENT, "district", "district", "localStudentId", "200");
            batch.put("cy", STUDENT, "district", "district", "localStudentId", "300");
            batch.put("ana-info-3", STUDENT_INFORMATION, "student", "ana", "start", JANUARY, "legalLastName",
                    "Latest");
            batch.put("ana-info-1", STUDENT_INFORMATION, "student", "ana", "start", LEAP_DAY, "end", AUGUST,
                    "legalLastName", "Early");
            batch.put("ana-info-2", STUDENT_INFORMATION, "student", "ana", "start", AUGUST, "end", JANUARY,
                    "legalLastName", "Late");
            batch.put("ana-fall", ENROLLMENT, "student", "ana", "school", "west", "start", AUGUST, "exitDate",
                    LocalDate.of(2024, 12, 20), "status", "10");
            batch.put("ana-spring", ENROLLMENT, "student", "ana", "school", "east", "start", JANUARY, "status", "10",
                    "gradeLevel", "05");
            batch.put("ben-fall", ENROLLMENT, "student", "ben", "start", AUGUST, "status", "20");
        });
    }

    private static QueryBuilder enrollments() {
        return QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student");
    }

    private static QueryBuilder studentsOn(LocalDate day) {
        return QueryBuilder.from("student", STUDENT).inEffect("info", "student", "information", day)
                .read("info.legalLastName").order("student.localStudentId");
    }

    private static QueryBuilder enrolledOn(LocalDate day) {
        return QueryBuilder.from("student", STUDENT).inEffect("enrollment", "student", "enrollments", day)
                .order("student.localStudentId");
    }

    private static RowQuery withExtent(RowQuery query, Extent extent) {
        return new RowQuery(query.roles(), query.scope(), query.filter(), query.paths(), query.order(),
                query.groupBy(), extent);
    }

    private void assertRows(QueryBuilder query, String... expected) throws StoreException {
        for (Extent extent : Extent.values()) {
            RowQuery asked = query.extent(extent).build();
            assertEquals(List.of(expected), new QueryRendering(asked, loader).rows(store()), extent::toString);
        }
    }

    @SafeVarargs
    private void assertGroups(QueryBuilder query, List<String>... expected) throws StoreException {
        for (Extent extent : Extent.values()) {
            RowQuery asked = query.extent(extent).build();
            assertEquals(List.of(expected), new QueryRendering(asked, loader).groups(store()), extent::toString);
        }
    }

    /** Asks for enrollments, with the condition as scope and as filter. */
    private void assertHolds(Condition condition, String... enrollments) throws StoreException {
        assertBothWays(enrollments().one("school", "enrollment", "school"), "student.localStudentId", condition,
                enrollments);
    }

    private void assertSchools(Condition condition, String... schools) throws StoreException {
        assertBothWays(QueryBuilder.from("school", SCHOOL), "school.name", condition, schools);
    }

    private void assertBothWays(QueryBuilder query, String order, Condition condition, String... expected)
            throws StoreException {
        query.order(order);
        for (Extent extent : Extent.values()) {
            for (boolean asScope : List.of(true, false)) {
                RowQuery asked = query.extent(extent).scope(asScope ? condition : Condition.ALL)
                        .filter(asScope ? Condition.ALL : condition).build();
                assertEquals(List.of(expected), roots(asked),
                        () -> extent + (asScope ? " scope " : " filter ") + condition);
            }
        }
    }

    private List<String> roots(RowQuery query) throws StoreException {
        EClass root = query.root().type();
        List<String> labels = new ArrayList<>();
        try (RowCursor cursor = store().rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                labels.add(loader.label(root, row.id(query.root().name())));
            }
        }
        return labels;
    }

    private void assertRefused(QueryBuilder query, String why) {
        for (Extent extent : Extent.values()) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                    () -> store().rows(query.extent(extent).build()).close());
            assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal::getMessage);
        }
    }
}
