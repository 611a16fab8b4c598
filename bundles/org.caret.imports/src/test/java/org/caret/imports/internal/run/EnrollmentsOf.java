package org.caret.imports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Reads the enrollments at one school. */
final class EnrollmentsOf {

    private static final RolePath START = RolePath.of("enrollment.start");
    private static final RolePath GRADE = RolePath.of("enrollment.gradeLevel");
    private static final RolePath STUDENT = RolePath.of("student.localStudentId");

    private EnrollmentsOf() {
    }

    /** Start and grade, absent ones as a hyphen, by start and student. */
    static List<String> school(Store store, String code) throws StoreException {
        List<Role> roles = List.of(new Role.Root("enrollment", Literals.ENROLLMENT),
                new Role.One("school", "enrollment", "school"), new Role.One("student", "enrollment", "student"));
        List<String> result = new ArrayList<>();
        try (RowCursor cursor = store.rows(new RowQuery(roles,
                Condition.equal(RolePath.of("school.code"), code), Condition.ALL, Set.of(START, GRADE, STUDENT),
                List.of(START, GRADE, STUDENT), 0, RowQuery.Extent.FEW))) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String grade = row.text(GRADE);
                result.add(row.date(START) + " " + (grade == null ? "-" : grade));
            }
        }
        return result;
    }
}
