package org.caret.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;

/** Rows as text, with labels in place of ids, so that the answers of two stores can be compared. */
final class QueryRendering {

    private final RowQuery query;
    private final ContentLoader loader;
    private final QueryPlan plan;
    private final Set<RolePath> paths;

    QueryRendering(RowQuery query, ContentLoader loader) {
        this.query = query;
        this.loader = loader;
        this.plan = QueryPlan.of(query);
        this.paths = new TreeSet<>(query.paths());
    }

    List<String> rows(Store store) throws StoreException {
        try (RowCursor cursor = store.rows(query)) {
            return rest(cursor);
        }
    }

    List<String> rest(RowCursor cursor) throws StoreException {
        List<String> rows = new ArrayList<>();
        for (Row row = cursor.next(); row != null; row = cursor.next()) {
            rows.add(text(row, cursor));
        }
        return rows;
    }

    List<List<String>> groups(Store store) throws StoreException {
        List<List<String>> groups = new ArrayList<>();
        try (RowCursor cursor = store.rows(query)) {
            for (List<Row> group = cursor.nextGroup(); !group.isEmpty(); group = cursor.nextGroup()) {
                groups.add(group.stream().map(row -> text(row, cursor)).toList());
            }
        }
        return groups;
    }

    /** The labels of the roles' objects, and then the values. */
    private String text(Row row, RowCursor cursor) {
        List<String> parts = new ArrayList<>();
        for (Role role : query.roles()) {
            PlannedRole planned = plan.role(role.name());
            if (row.has(role.name()) != (row.id(role.name()) != 0)) {
                throw new AssertionError("a role without an object, or an object without a role: " + role.name());
            }
            parts.add(loader.label(planned.type(), row.id(role.name())));
        }
        for (RolePath path : paths) {
            Object value = path.attribute().equals("id") ? "id" : row.value(path);
            Object bySlot = path.attribute().equals("id") ? "id" : row.value(cursor.slot(path));
            if (!String.valueOf(value).equals(String.valueOf(bySlot))) {
                throw new AssertionError("path and slot differ: " + path);
            }
            parts.add(String.valueOf(value));
        }
        return String.join(" ", parts);
    }
}
