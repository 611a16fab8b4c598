package org.caret.cohort.compute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Which classes a database can answer: those that are over and of whose four years, or last three, it has enrollments. Of a class
 * whose first year is missing it does not know who left in that year.
 */
public final class StoredClasses {

    private static final int YEARS = 4;
    private static final int FIRST_CLASS = 2010;
    private static final RolePath YEAR = RolePath.of("enrollment.academicYear");

    private StoredClasses() {
    }

    /** How much of a class there is. */
    public enum Extent {
        WHOLE, WITHOUT_FIRST_YEAR
    }

    /** Classes by the year in which they graduate on time. Reads every enrollment, nothing but the year of it. */
    public static SortedMap<Integer, Extent> of(Store store, LocalDate today) throws StoreException {
        Set<Integer> years = new TreeSet<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("enrollment", Literals.ENROLLMENT)), Condition.ALL,
                Condition.ALL, Set.of(YEAR), List.of(YEAR), 0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            int year = cursor.slot(YEAR);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                add(years, row.text(year));
            }
        }
        SortedMap<Integer, Extent> classes = new TreeMap<>();
        for (int last : years) {
            if (last + 1 >= FIRST_CLASS && today.isAfter(new AcademicYear(last).lastDay()) && years.contains(last - 1)
                    && years.contains(last - 2)) {
                classes.put(last + 1,
                        years.contains(last - YEARS + 1) ? Extent.WHOLE : Extent.WITHOUT_FIRST_YEAR);
            }
        }
        return Collections.unmodifiableSortedMap(classes);
    }

    private static void add(Set<Integer> years, @org.eclipse.jdt.annotation.Nullable String text) {
        if (text != null) {
            try {
                years.add(AcademicYear.parse(text).firstYear());
            } catch (@SuppressWarnings("unused") IllegalArgumentException e) {
                // An enrollment of no year makes no class.
            }
        }
    }
}
