package org.caret.imports.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The schools of the store by code, and those that rows name for the first time. */
final class Schools {

    private static final int CODE_DIGITS = 7;
    private static final RolePath CODE = RolePath.of("school.code");

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final Function<String, School> template;
    private final Consumer<Finding> findings;
    private final BulkChange bulk;
    private final long district;
    private long added;

    /**
     * @param template what is known about a school code: a school with the data of the public directory, or with nothing
     *        but its code
     */
    Schools(Store store, BulkChange bulk, long district, Function<String, School> template,
            Consumer<Finding> findings) throws StoreException {
        this.bulk = bulk;
        this.district = district;
        this.template = template;
        this.findings = findings;
        RowQuery query = new RowQuery(List.of(new Role.Root("school", ModelPackage.Literals.SCHOOL)), Condition.ALL,
                Condition.ALL, Set.of(CODE), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String code = row.text(CODE);
                if (code != null) {
                    remember(code, row.id("school"));
                }
            }
        }
    }

    /** Id of the school with a code; one that is not there yet is added, and reported where nobody knows it. */
    long id(String code, Supplier<String> row) throws StoreException {
        Long id = ids.get(code);
        return id != null ? id : add(code, row);
    }

    /** Id of the school with a code; null where there is none. */
    @Nullable
    Long find(String code) {
        return ids.get(code);
    }

    /** Code of a school by its id; null for no id. */
    @Nullable
    String code(@Nullable Object id) {
        return id instanceof Long number ? codes.get(number) : null;
    }

    /** Ids of schools by the ids of the stored schools whose place they take. */
    Map<Long, Long> moved(Map<String, String> codesByPlaceholder) throws StoreException {
        Map<Long, Long> moved = new HashMap<>();
        for (Map.Entry<String, String> entry : codesByPlaceholder.entrySet()) {
            Long placeholder = ids.get(entry.getKey());
            if (placeholder != null) {
                moved.put(placeholder, id(entry.getValue(), () -> "school " + entry.getKey()));
            }
        }
        return moved;
    }

    /** How many were added. */
    long added() {
        return added;
    }

    private long add(String code, Supplier<String> row) throws StoreException {
        School school = template.apply(code);
        if (!school.isInDirectory() && code.length() == CODE_DIGITS && code.charAt(0) <= '9') {
            // A placeholder has been reported by the source that made it.
            findings.accept(new Finding(Severity.WARNING, Rules.SCHOOL_NOT_LISTED, row.get(), "School", code,
                    "The public directory lists no such school in this district; it was added with nothing but its code.",
                    "Check the code, and complete the school's data if it is right."));
        }
        long id = bulk.newId();
        bulk.insert(ModelPackage.Literals.SCHOOL, id, Values.of(school, district));
        remember(code, id);
        added++;
        return id;
    }

    private void remember(String code, long id) {
        ids.put(code, id);
        codes.put(id, code);
    }
}
