package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Which rows a check beside the file may look at: those of the chosen schools, without what is marked as not reported. It goes by
 * the names of the roles.
 *
 * @param filter for the query
 * @param marks what has to be read of each row for {@link #shown}
 */
record ReportedRows(Condition filter, List<RolePath> marks) {

    private static final String SCHOOL = "school";
    private static final String STUDENT = "student";
    private static final String HIDDEN = "notReported";

    /** @param sites codes of the schools the run is about */
    static ReportedRows of(List<Role> roles, Set<String> sites) {
        List<RolePath> marks = new ArrayList<>();
        for (String role : List.of(SCHOOL, STUDENT)) {
            if (has(roles, role)) {
                marks.add(new RolePath(role, HIDDEN));
            }
        }
        return new ReportedRows(has(roles, SCHOOL) ? new Condition.In(new RolePath(SCHOOL, "code"), sites)
                : Condition.ALL, List.copyOf(marks));
    }

    private static boolean has(List<Role> roles, String name) {
        return roles.stream().anyMatch(one -> one.name().equals(name));
    }

    boolean shown(Row row) {
        return marks.stream().noneMatch(row::flag);
    }
}
