package org.caret.store.derby.internal.query;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.caret.model.ModelFactory;
import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Place;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list reads from the database, and where records need not lie in the order of their ids. */
class SortedIdsTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    private static final List<Role> ROLES = List.of(new Role.Root("student", STUDENT),
            new Role.One("info", "student", "currentInformation"),
            new Role.InEffect("enrollment", "student", "enrollments", null, AUGUST),
            new Role.One("school", "enrollment", "school"));

    private final SentStatements statements = new SentStatements();
    private final BareTables tables;

    /** More than are looked up by their ids; each with an enrollment, those from 1100 on with one of a school of their own. */
    private static final int MANY = 200;

    SortedIdsTest(@TempDir Path folder) throws SQLException, IOException, StoreException {
        tables = new BareTables(folder, 10_000);
        try (BulkChange change = tables.beginBulk()) {
            insert(change, DISTRICT, 1, "code", "1900000");
            for (long id : new long[] { 30, 10, 40, 20 }) {
                insert(change, STUDENT, id, "district", 1L, "localStudentId", "N" + id, "currentInformation", 100 + id);
            }
            insert(change, STUDENT_INFORMATION, 120, "student", 20L, "legalLastName", "Lee", "start", AUGUST);
            insert(change, STUDENT_INFORMATION, 110, "student", 10L, "legalLastName", "Lee", "start", AUGUST);
            insert(change, STUDENT_INFORMATION, 140, "student", 40L, "legalLastName", "Kim", "start", AUGUST);
            insert(change, STUDENT_INFORMATION, 130, "student", 30L, "legalLastName", "Lee", "start", AUGUST);
            insert(change, SCHOOL, 7, "district", 1L, "code", "7");
            for (long id = 1001; id <= 1000 + MANY; id++) {
                insert(change, STUDENT, id, "district", 1L, "localStudentId", "M" + id, "ssid", "" + (id - 1000));
                insert(change, ENROLLMENT, id + 1000, "student", id, "start", AUGUST.minusYears(1), "exitDate",
                        AUGUST.minusMonths(3), "gradeLevel", "01");
                insert(change, ENROLLMENT, id + 2000, "student", id, "start", AUGUST, "school", id < 1100 ? null : 7L,
                        "gradeLevel", id % 2 == 0 ? "03" : "02");
            }
            change.commit(ModelFactory.eINSTANCE.createImportBatch());
        }
        statements.clear();
    }

    @AfterEach
    void close() throws StoreException {
        tables.close();
        statements.close();
    }

    @Test
    void breaksTiesByIdWhereverTheRecordsLie() throws StoreException {
        Condition named = new Matches(RolePath.of("student.localStudentId"), Place.START, "n");
        assertArrayEquals(new long[] { 40, 10, 20, 30 }, ids(named, Sort.ascending("info.legalLastName")));
        assertArrayEquals(new long[] { 10, 20, 30, 40 }, ids(named, Sort.descending("info.legalLastName")));
        assertArrayEquals(new long[] { 10, 20, 30, 40 }, ids(named));
        assertArrayEquals(new long[] { 40, 10, 20, 30 },
                Arrays.copyOf(ids(Condition.ALL, Sort.ascending("info.legalLastName")), 4));
        assertArrayEquals(new long[] { 10, 30 }, ids(new Condition.In(RolePath.of("student.id"), Set.of(30L, 10L))));
    }

    @Test
    void readsNoOtherTablesAndColumnsThanThoseThatFilterAndSort() throws StoreException {
        ids(Condition.ALL);
        assertEquals(List.of("SELECT \"ID\" FROM \"STUDENT\" WITH UR"), sent());
        ids(Condition.ALL, Sort.descending("info.birthDate"));
        assertEquals(List.of("SELECT \"ID\", \"BIRTH_DATE\" FROM \"STUDENT_INFORMATION\" WITH UR",
                "SELECT \"ID\", \"CURRENT_INFORMATION_ID\" FROM \"STUDENT\" WITH UR"), sent());
    }

    @Test
    void looksUpWhatBelongsToAFew() throws StoreException {
        Condition one = Condition.equal(RolePath.of("student.localStudentId"), "M1150");
        assertArrayEquals(new long[] { 1150 }, ids(one, Sort.ascending("school.code")));
        List<String> sent = sent();
        assertTrue(sent.containsAll(List.of(
                "SELECT \"ID\", \"LOCAL_STUDENT_ID\" FROM \"STUDENT\" WHERE (\"LOCAL_STUDENT_ID\" = ?) WITH UR",
                "SELECT \"ID\", \"STUDENT_ID\", \"SCHOOL_ID\", \"START\" FROM \"ENROLLMENT\" WHERE "
                        + "(\"START\" <= ? AND (\"EXIT_DATE\" >= ? OR \"EXIT_DATE\" IS NULL)) AND "
                        + "(\"STUDENT_ID\" IN (?)) WITH UR",
                "SELECT \"ID\", \"CODE\" FROM \"SCHOOL\" WHERE (\"ID\" IN (?)) WITH UR")), sent::toString);
    }

    @Test
    void findsTheSameWhetherFewOrManyFit() throws StoreException {
        RolePath ssid = RolePath.of("student.ssid");
        Sort[] sort = { Sort.descending("enrollment.gradeLevel"), Sort.ascending("school.code"),
                Sort.ascending("info.legalLastName") };
        Condition many = Condition.not(Condition.missing(ssid));
        Condition few = new Matches(ssid, Place.START, "1");
        long[] expected = Arrays.stream(ids(many, sort)).filter(id -> ("" + (id - 1000)).startsWith("1")).toArray();
        assertEquals(111, expected.length);
        assertArrayEquals(expected, ids(few, sort));
        Condition fewer = new Matches(ssid, Place.START, "10");
        assertArrayEquals(new long[] { 1100, 1102, 1104, 1106, 1108, 1010, 1101, 1103, 1105, 1107, 1109 },
                ids(fewer, sort));
        assertArrayEquals(new long[] { 1010 },
                ids(Condition.and(fewer, Condition.missing(RolePath.of("school.code"))), sort));
        assertArrayEquals(new long[0], ids(Condition.equal(ssid, "none"), sort));
    }

    private List<String> sent() {
        List<String> sent = statements.sorted();
        statements.clear();
        return sent;
    }

    private long[] ids(Condition filter, Sort... sort) throws StoreException {
        return tables.browse(new BrowseQuery(ROLES, filter, Set.of(), List.of(sort))).ids(() -> false);
    }

    private static void insert(BulkChange change, EClass type, long id, @Nullable Object... values)
            throws StoreException {
        @Nullable
        Object[] row = new @Nullable Object[type.getFeatureCount()];
        type.getEAllAttributes().stream().filter(attribute -> attribute.getDefaultValue() != null)
                .forEach(attribute -> row[type.getFeatureID(attribute)] = attribute.getDefaultValue());
        for (int i = 0; i < values.length; i += 2) {
            row[type.getFeatureID(type.getEStructuralFeature(String.valueOf(values[i])))] = values[i + 1];
        }
        change.insert(type, id, row);
    }
}
