package org.caret.store.derby.internal.query;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.StoreException;
import org.caret.testsupport.ContentLoader;
import org.caret.testsupport.QueryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a query sends to the database, and what it leaves on the disk. */
class QueryStatementsTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    private static final int ROWS = 1000;

    private final SentStatements statements = new SentStatements();
    private final BareTables tables;
    private final ContentLoader loader = new ContentLoader();

    QueryStatementsTest(@TempDir Path folder) throws SQLException, IOException, StoreException {
        tables = new BareTables(folder, 10_000);
        loader.load(tables, batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("school", SCHOOL, "district", "district", "code", "0000001");
        });
    }

    @AfterEach
    void close() throws StoreException {
        tables.close();
        statements.close();
    }

    @Test
    void sendsOneScanForEachRoleHoweverManyRowsThereAre() throws StoreException {
        load(0, 3);
        List<String> forFew = sentBy(enrollments(Extent.DISTRICT), 3);
        load(3, ROWS);
        List<String> forMany = sentBy(enrollments(Extent.DISTRICT), ROWS);
        assertEquals(4, forMany.size(), forMany::toString);
        assertEquals(forFew, forMany);
    }

    @Test
    void neverLetsTheDatabaseJoinOrSortADistrict() throws StoreException {
        load(0, 3);
        for (String sql : sentBy(enrollments(Extent.DISTRICT), 3)) {
            assertFalse(sql.contains("JOIN"), sql);
            assertFalse(sql.contains("ORDER BY"), sql);
            assertEquals(1, sql.split(" FROM ", -1)[1].split(",", -1).length, sql);
        }
    }

    @Test
    void readsOnlyTheColumnsAndRowsItNeeds() throws StoreException {
        load(0, 3);
        RowQuery query = QueryBuilder.from("student", STUDENT).read("student.ssid")
                .scope(Condition.equal(RolePath.of("student.localStudentId"), "s1")).build();
        assertEquals(List.of("SELECT \"ID\", \"ID\", \"SSID\", \"LOCAL_STUDENT_ID\" FROM \"STUDENT\" "
                + "WHERE (\"LOCAL_STUDENT_ID\" = ?) WITH UR"), sentBy(query, 1));
    }

    @Test
    void findsTheFirstOfSomeObjectsInTheScanOfTheirTable() throws StoreException {
        load(0, 3);
        RowQuery query = QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student")
                .first("left", "student", "enrollments",
                        Condition.and(Condition.equal(RolePath.of("left.exitReason"), "E230"),
                                Condition.equal(RolePath.of("left.status"), "10")),
                        "exitDate")
                .scope(Condition.atLeast(RolePath.of("enrollment.start"), AUGUST)).build();
        assertEquals(List.of("SELECT \"ID\", \"ID\" FROM \"STUDENT\" WITH UR",
                "SELECT \"STUDENT_ID\", \"ID\", \"STUDENT_ID\", \"START\", \"EXIT_DATE\", \"EXIT_REASON\", \"STATUS\" "
                        + "FROM \"ENROLLMENT\" WHERE ((\"START\" >= ?) OR (\"EXIT_REASON\" = ?)) WITH UR"),
                sentBy(query, 3));
    }

    @Test
    void readsOnlyTheChildrenThatSatisfyTheConditionOfTheirRole() throws StoreException {
        load(0, 3);
        RowQuery query = QueryBuilder.from("student", STUDENT).each("enrollment", "student", "enrollments",
                Condition.atLeast(RolePath.of("enrollment.start"), AUGUST.plusYears(1))).build();
        assertEquals(List.of(
                "SELECT \"ID\", \"ID\" FROM \"STUDENT\" WITH UR",
                "SELECT \"STUDENT_ID\", \"ID\", \"START\" FROM \"ENROLLMENT\" WHERE (\"START\" >= ?) WITH UR"),
                sentBy(query, 3));
    }

    @Test
    void sendsNothingForAnotherFilterOfTheSameScope() throws StoreException {
        load(0, ROWS);
        sentBy(enrollments(Extent.DISTRICT), ROWS);
        Condition one = Condition.equal(RolePath.of("student.localStudentId"), "s7");
        assertEquals(List.of(), sentBy(filtered(enrollments(Extent.DISTRICT), one), 1));
        assertEquals(List.of(), sentBy(enrollments(Extent.DISTRICT), ROWS));
    }

    @Test
    void readsAgainAfterACommit() throws StoreException {
        load(0, 3);
        sentBy(enrollments(Extent.DISTRICT), 3);
        load(3, 4);
        assertEquals(4, sentBy(enrollments(Extent.DISTRICT), 4).size());
    }

    @Test
    void sendsOneStatementForFewRows() throws StoreException {
        load(0, ROWS);
        Condition one = Condition.equal(RolePath.of("student.localStudentId"), "s7");
        assertEquals(1, sentBy(filtered(enrollments(Extent.FEW), one), 1).size());
    }

    @Test
    void leavesNoFilesWhenCursorsAreClosedEarly() throws StoreException, IOException {
        load(0, ROWS);
        try (RowCursor cursor = tables.rows(enrollments(Extent.DISTRICT));
                RowCursor few = tables.rows(enrollments(Extent.FEW))) {
            cursor.next();
            few.next();
            assertTrue(files().size() > 0);
        }
        load(ROWS, ROWS + 1);
        tables.rows(QueryBuilder.from("school", SCHOOL).build()).close();
        assertEquals(List.of(), files(), "the rows kept since the commit are few and lie in memory");
        tables.close();
        assertEquals(List.of(), files());
    }

    @Test
    void leavesNoFilesWhenReadingFails() throws StoreException, IOException {
        load(0, ROWS);
        tables.hide(STUDENT_INFORMATION);
        assertThrows(StoreException.class, () -> tables.rows(enrollments(Extent.DISTRICT)));
        assertThrows(StoreException.class, () -> tables.rows(enrollments(Extent.FEW)));
        assertEquals(List.of(), files());
    }

    private void load(int from, int to) throws StoreException {
        loader.load(tables, batch -> {
            for (int i = from; i < to; i++) {
                batch.put("student" + i, STUDENT, "district", "district", "localStudentId", "s" + i);
                batch.put("info" + i, STUDENT_INFORMATION, "student", "student" + i, "start", AUGUST);
                batch.put("enrollment" + i, ENROLLMENT, "student", "student" + i, "school", "school", "start", AUGUST);
            }
        });
    }

    private static RowQuery enrollments(Extent extent) {
        return QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student")
                .one("school", "enrollment", "school").inEffect("info", "student", "information", "enrollment.start")
                .read("info.legalLastName", "enrollment.status").order("school.code", "student.localStudentId")
                .extent(extent).build();
    }

    private static RowQuery filtered(RowQuery query, Condition filter) {
        return new RowQuery(query.roles(), query.scope(), filter, query.paths(), query.order(), query.groupBy(),
                query.extent());
    }

    private List<String> sentBy(RowQuery query, int expectedRows) throws StoreException {
        statements.clear();
        int rows = 0;
        try (RowCursor cursor = tables.rows(query)) {
            while (cursor.next() != null) {
                rows++;
            }
        }
        assertEquals(expectedRows, rows);
        return new ArrayList<>(statements.sorted());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(tables.temporaryFiles())) {
            return files.toList();
        }
    }
}
