package org.caret.store.derby.internal.query;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.caret.model.ModelFactory;
import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
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
            new Role.InEffect("enrollment", "student", "enrollments", null, AUGUST));

    private final SentStatements statements = new SentStatements();
    private final BareTables tables;

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
        assertArrayEquals(new long[] { 40, 10, 20, 30 }, ids(Condition.ALL, Sort.ascending("info.legalLastName")));
        assertArrayEquals(new long[] { 10, 20, 30, 40 }, ids(Condition.ALL, Sort.descending("info.legalLastName")));
        assertArrayEquals(new long[] { 10, 20, 30, 40 }, ids(Condition.ALL));
        assertArrayEquals(new long[] { 10, 30 }, ids(new Condition.In(RolePath.of("student.id"), Set.of(30L, 10L))));
    }

    @Test
    void readsNoOtherTablesAndColumnsThanThoseThatFilterAndSort() throws StoreException {
        ids(Condition.ALL);
        assertEquals(List.of("SELECT \"ID\" FROM \"STUDENT\" WITH UR"), sent());
        ids(Condition.ALL, Sort.descending("info.birthDate"));
        assertEquals(List.of("SELECT \"ID\", \"BIRTH_DATE\" FROM \"STUDENT_INFORMATION\" WITH UR",
                "SELECT \"ID\", \"CURRENT_INFORMATION_ID\" FROM \"STUDENT\" WITH UR"), sent());
        ids(Condition.equal(RolePath.of("student.localStudentId"), "N10"), Sort.ascending("enrollment.gradeLevel"));
        assertEquals(List.of(
                "SELECT \"ID\", \"LOCAL_STUDENT_ID\" FROM \"STUDENT\" WHERE (\"LOCAL_STUDENT_ID\" = ?) WITH UR",
                "SELECT \"ID\", \"STUDENT_ID\", \"START\", \"GRADE_LEVEL\" FROM \"ENROLLMENT\" WHERE "
                        + "(\"START\" <= ? AND (\"EXIT_DATE\" >= ? OR \"EXIT_DATE\" IS NULL)) WITH UR"),
                sent());
    }

    private List<String> sent() {
        List<String> sent = statements.sorted();
        statements.clear();
        return sent;
    }

    private long[] ids(Condition filter, Sort... sort) throws StoreException {
        return tables.browse(new BrowseQuery(ROLES, filter, Set.of(), List.of(sort))).ids(() -> false);
    }

    private static void insert(BulkChange change, EClass type, long id, Object... values) throws StoreException {
        @Nullable
        Object[] row = new @Nullable Object[type.getFeatureCount()];
        type.getEAllAttributes().stream().filter(attribute -> attribute.getDefaultValue() != null)
                .forEach(attribute -> row[type.getFeatureID(attribute)] = attribute.getDefaultValue());
        for (int i = 0; i < values.length; i += 2) {
            row[type.getFeatureID(type.getEStructuralFeature((String) values[i]))] = values[i + 1];
        }
        change.insert(type, id, row);
    }
}
