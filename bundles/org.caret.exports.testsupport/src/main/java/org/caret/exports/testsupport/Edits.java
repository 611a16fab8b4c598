package org.caret.exports.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.caret.model.Record;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;

/** Changes what a district was saved with, as somebody would between two exports. */
public final class Edits {

    private Edits() {
    }

    /** Changes the records of a class that a test means; only their own attributes can be looked at. */
    public static <T extends Record> void change(Store store, EClass type, Predicate<T> which, Consumer<T> change)
            throws StoreException {
        List<T> meant = find(store, type, which);
        try (UnitOfWork work = store.begin()) {
            for (T record : meant) {
                change.accept(record);
                work.update(record);
            }
            work.commit();
        }
    }

    /** Removes the records of a class that a test means. */
    public static <T extends Record> void remove(Store store, EClass type, Predicate<T> which) throws StoreException {
        List<T> meant = find(store, type, which);
        try (UnitOfWork work = store.begin()) {
            for (T record : meant) {
                work.delete(record);
            }
            work.commit();
        }
    }

    private static <T extends Record> List<T> find(Store store, EClass type, Predicate<T> which)
            throws StoreException {
        RolePath id = RolePath.of("record.id");
        RowQuery query = new RowQuery(List.of(new Role.Root("record", type)), Condition.ALL, Condition.ALL, Set.of(id),
                List.of(id), 0, RowQuery.Extent.FEW);
        List<Long> ids = new ArrayList<>();
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                ids.add(row.id("record"));
            }
        }
        List<T> all = store.read(type, ids, List.of());
        List<T> found = all.stream().filter(which).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no such " + type.getName());
        }
        return found;
    }
}
