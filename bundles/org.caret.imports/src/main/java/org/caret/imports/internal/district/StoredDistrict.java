package org.caret.imports.internal.district;

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

/**
 * The district that a database holds.
 *
 * @param code seven digits
 */
public record StoredDistrict(long id, String code) {

    private static final RolePath CODE = RolePath.of("district.code");

    /** The district of a store; empty for a new one. */
    public static Optional<StoredDistrict> of(Store store) throws StoreException {
        RowQuery query = new RowQuery(List.of(new Role.Root("district", ModelPackage.Literals.DISTRICT)), Condition.ALL,
                Condition.ALL, Set.of(CODE), List.of(CODE), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            Row row = cursor.next();
            if (row == null) {
                return Optional.empty();
            }
            String code = row.text(CODE);
            return Optional.of(new StoredDistrict(row.id("district"), code == null ? "" : code));
        }
    }
}
