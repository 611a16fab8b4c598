package org.caret.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.caret.store.Condition;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Reads what a store holds, for assertions. */
final class StoreContent {

    private final Store store;

    StoreContent(Store store) {
        this.store = store;
    }

    /** All objects of a class in the order of their ids; every reference is a role of its name. */
    List<Row> of(EClass type) throws StoreException {
        List<Role> roles = new ArrayList<>(List.of(new Role.Root("it", type)));
        Set<RolePath> paths = new LinkedHashSet<>();
        for (EReference reference : type.getEAllReferences()) {
            if (!reference.isMany()) {
                roles.add(new Role.One(reference.getName(), "it", reference.getName()));
                add(paths, reference.getName(), reference.getEReferenceType());
            }
        }
        add(paths, "it", type);
        try (RowCursor cursor = store.rows(new RowQuery(roles, Condition.ALL, Condition.ALL, paths, List.of(), 0,
                RowQuery.Extent.FEW))) {
            List<Row> rows = new ArrayList<>();
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static void add(Set<RolePath> paths, String role, EClass type) {
        type.getEAllAttributes().stream().filter(attribute -> !attribute.getName().equals("id"))
                .forEach(attribute -> paths.add(new RolePath(role, attribute.getName())));
    }

    /** Everything there is, as text: class, id, values and ids of references. */
    List<String> dump() throws StoreException {
        List<String> lines = new ArrayList<>();
        for (EClass type : ModelFacts.concreteClasses()) {
            for (Row row : of(type)) {
                TreeMap<String, Object> values = new TreeMap<>();
                for (EAttribute attribute : type.getEAllAttributes()) {
                    if (!attribute.getName().equals("id")) {
                        values.put(attribute.getName(),
                                String.valueOf(row.value(new RolePath("it", attribute.getName()))));
                    }
                }
                for (EReference reference : type.getEAllReferences()) {
                    if (!reference.isMany()) {
                        values.put(reference.getName(), row.id(reference.getName()));
                    }
                }
                lines.add(type.getName() + row.id("it") + values);
            }
        }
        return lines;
    }
}
