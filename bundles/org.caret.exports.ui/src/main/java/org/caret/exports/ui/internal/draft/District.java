package org.caret.exports.ui.internal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.ReportingSites;
import org.caret.model.ModelPackage;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;

/**
 * What the wizard has to know of the database before it can ask anything.
 *
 * @param name empty in a database without a district, or where the name is not known
 * @param latest the latest academic year in which somebody enrolled, not later than this one; this one where nobody did
 */
public record District(ReportingSites sites, String name, AcademicYear latest) {

    private static final RolePath NAME = RolePath.of("district.name");
    private static final RolePath START = RolePath.of("enrollment.start");
    /** Further back nobody looks by default; it would only take time. */
    private static final int YEARS_LOOKED_AT = 5;

    /** Reads it, outside of the thread of the windows. */
    public static District read(Store store, LocalDate today) throws StoreException {
        Optional<Row> district = first(store, "district", ModelPackage.Literals.DISTRICT, NAME, Condition.ALL);
        String name = district.isEmpty() ? null : district.get().text(NAME);
        return new District(ReportingSites.read(store), name == null ? "" : name,
                latest(store, AcademicYear.of(today)));
    }

    private static AcademicYear latest(Store store, AcademicYear now) throws StoreException {
        for (int back = 0; back < YEARS_LOOKED_AT; back++) {
            AcademicYear year = new AcademicYear(now.firstYear() - back);
            Condition inYear = Condition.and(Condition.atLeast(START, year.firstDay()),
                    Condition.atMost(START, year.lastDay()));
            if (first(store, "enrollment", ModelPackage.Literals.ENROLLMENT, START, inYear).isPresent()) {
                return year;
            }
        }
        return now;
    }

    private static Optional<Row> first(Store store, String role, EClass type, RolePath path, Condition condition)
            throws StoreException {
        RowQuery query = new RowQuery(List.of(new Role.Root(role, type)), Condition.ALL, condition, Set.of(path),
                List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor rows = store.rows(query)) {
            return Optional.ofNullable(rows.next());
        }
    }
}
