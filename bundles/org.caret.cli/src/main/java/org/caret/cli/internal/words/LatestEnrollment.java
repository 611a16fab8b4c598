package org.caret.cli.internal.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** When somebody was enrolled last: a database without a calendar shows by it which year it is about. */
final class LatestEnrollment {

    private static final RolePath START = RolePath.of("enrollment.start");

    private LatestEnrollment() {
    }

    static Optional<LocalDate> start(Store store) throws StoreException {
        RowQuery query = new RowQuery(List.of(new Role.Root("enrollment", ModelPackage.Literals.ENROLLMENT)),
                Condition.ALL, Condition.ALL, Set.of(START), List.of(), 0, RowQuery.Extent.FEW);
        LocalDate latest = LocalDate.MIN;
        try (RowCursor rows = store.rows(query)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                LocalDate start = row.date("enrollment.start");
                if (start != null && start.isAfter(latest)) {
                    latest = start;
                }
            }
        }
        return latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest);
    }
}
