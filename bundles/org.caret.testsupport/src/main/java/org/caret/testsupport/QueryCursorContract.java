package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.RECORD;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store lets a cursor read, and when. A store's own test extends it. */
public abstract class QueryCursorContract extends QueryFixture {

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
        assertRefused(enrollments().each("x", "student", "Enrollment.school"), "does not point to one Student");
        assertRefused(enrollments().each("x", "student", "Nothing.student"), "does not point to one Student");
        assertRefused(enrollments().each("x", "nobody", "Enrollment.student"), "nobody");
        assertRefused(enrollments().inEffect("x", "student", "information", "student.ssid"), "no day");
        assertRefused(enrollments().inEffect("x", "student", "information", "x.start"), "no role x");
        assertRefused(enrollments().first("x", "student", "enrollments", Condition.ALL, "status"), "no day");
        assertRefused(enrollments().first("x", "student", "enrollments",
                Condition.missing(RolePath.of("enrollment.exitDate")), "start"), "looks at enrollment.exitDate");
        assertRefused(enrollments().each("x", "student", "enrollments",
                Condition.missing(RolePath.of("enrollment.exitDate"))), "looks at enrollment.exitDate");
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

    private void assertRefused(QueryBuilder query, String why) {
        for (Extent extent : Extent.values()) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                    () -> store().rows(query.extent(extent).build()).close());
            assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal::getMessage);
        }
    }
}
