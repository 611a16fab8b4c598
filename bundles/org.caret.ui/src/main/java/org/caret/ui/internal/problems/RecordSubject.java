package org.caret.ui.internal.problems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordType;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.RecordSelection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the subject that a record's name in findings and left-out rows begins with: {@code student 1002, school 0112607,
 * enrollment 2024-08-15}.
 */
final class RecordSubject {

    private static final String BETWEEN = ", ";

    private RecordSubject() {
    }

    /**
     * What the subject's identifier may be. An identifier may itself hold what stands between the parts of the name, so
     * there can be several; only the store knows.
     *
     * @param role name of the subject's role
     */
    static Set<String> candidates(String record, String role) {
        Set<String> candidates = new LinkedHashSet<>();
        String prefix = role + ' ';
        if (record.startsWith(prefix)) {
            String rest = record.substring(prefix.length());
            for (int end = rest.indexOf(BETWEEN); end >= 0; end = rest.indexOf(BETWEEN, end + 1)) {
                candidates.add(rest.substring(0, end));
            }
            candidates.add(rest);
        }
        return candidates;
    }

    /** The subject of a record; empty where no object, or more than one, has its identifier. */
    static Optional<RecordSelection> find(Store store, RecordType type, String record) throws StoreException {
        RolePath subject = type.subjectPath();
        Set<String> candidates = candidates(record, subject.role());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        EClass subjectClass = type.roleClass(subject.role());
        RowQuery query = new RowQuery(List.of(new Role.Root(subject.role(), subjectClass)),
                new Condition.In(subject, candidates), Condition.ALL, Set.of(subject), List.of(subject), 0,
                RowQuery.Extent.FEW);
        try (RowCursor found = store.rows(query)) {
            Row best = null;
            boolean unique = true;
            for (Row row = found.next(); row != null; row = found.next()) {
                int more = length(row, subject) - length(best, subject);
                unique = more > 0 || more < 0 && unique;
                best = more > 0 ? row : best;
            }
            return best == null || !unique ? Optional.empty()
                    : Optional.of(new RecordSelection(subjectClass, best.id(subject.role())));
        }
    }

    private static int length(@Nullable Row row, RolePath path) {
        String text = row == null ? null : row.text(path);
        return text == null ? -1 : text.length();
    }
}
