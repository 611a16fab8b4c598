package org.caret.imports.internal.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.imports.review.ReviewCase;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Names the persons of cases whose file knows its students by number alone, so that whoever decides sees about whom. */
final class StoredNames {

    private static final int AT_ONCE = 500;
    private static final RolePath ID = RolePath.of("student.id");
    /** In the order of the state's own files of results. */
    private static final List<RolePath> NAME = Stream
            .of("info.legalFirstName", "info.legalMiddleName", "info.legalLastName", "info.birthDate", "info.gender")
            .map(RolePath::of).toList();

    private StoredNames() {
    }

    /** The same cases; those without a person have the name that the database has for their student. */
    static List<ReviewCase> added(Store store, List<ReviewCase> cases) throws StoreException {
        List<Long> nameless = cases.stream().filter(StoredNames::nameless).map(ReviewCase::student).distinct().toList();
        Map<Long, String> names = new HashMap<>();
        for (int from = 0; from < nameless.size(); from += AT_ONCE) {
            read(store, new HashSet<>(nameless.subList(from, Math.min(from + AT_ONCE, nameless.size()))), names);
        }
        return cases.stream()
                .map(one -> nameless(one) ? one.withPerson(names.getOrDefault(one.student(), "")) : one).toList();
    }

    private static boolean nameless(ReviewCase one) {
        return one.person().isEmpty() && one.student() != 0;
    }

    private static void read(Store store, Set<Long> students, Map<Long, String> names) throws StoreException {
        RowQuery query = new RowQuery(
                List.of(new Role.Root("student", Literals.STUDENT),
                        new Role.One("info", "student", "currentInformation")),
                new Condition.In(ID, students), Condition.ALL, Set.copyOf(NAME), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                names.put(row.id("student"), name(row));
            }
        }
    }

    private static String name(Row row) {
        return NAME.stream().map(path -> text(row.value(path))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").strip();
    }
}
