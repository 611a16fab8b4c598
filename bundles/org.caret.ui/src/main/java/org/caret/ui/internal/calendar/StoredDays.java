package org.caret.ui.internal.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.CalendarYear;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.ui.internal.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** The days off of a store, as they are on file. */
final class StoredDays {

    private final Store store;
    private final Map<String, CalendarYear> years = new HashMap<>();
    private final List<DayOffLine> lines = new ArrayList<>();

    private StoredDays(Store store) throws StoreException {
        this.store = store;
        for (CalendarYear year : this.<CalendarYear>all(Literals.CALENDAR_YEAR, "daysOff")) {
            years.put(text(year.getAcademicYear()), year);
            year.getDaysOff().stream().filter(off -> off.getDate() != null)
                    .map(off -> line(year, off)).forEach(lines::add);
        }
        lines.sort(DayOffLine.ORDER);
    }

    static List<DayOffLine> read(Store store) throws StoreException {
        return List.copyOf(new StoredDays(store).lines);
    }

    /**
     * Puts other days in the place of those that were read, as one unit of work.
     *
     * @throws CoreException where somebody else has changed them since, or they cannot be written
     */
    static void replace(Store store, List<DayOffLine> read, List<DayOffLine> wanted) throws CoreException {
        try (UnitOfWork work = store.begin()) {
            StoredDays now = new StoredDays(store);
            if (!now.lines.equals(read)) {
                throw Failures.of(Messages.StoredDays_changed);
            }
            now.remove(work, wanted);
            now.write(work, wanted);
            work.commit();
        } catch (StoreException e) {
            throw Failures.of(e);
        }
    }

    private void remove(UnitOfWork work, List<DayOffLine> wanted) {
        for (CalendarYear year : years.values()) {
            for (DayOff off : List.copyOf(year.getDaysOff())) {
                if (off.getDate() != null && wanted.stream().noneMatch(line(year, off)::sameDay)) {
                    work.delete(off);
                }
            }
        }
    }

    private void write(UnitOfWork work, List<DayOffLine> wanted) throws StoreException {
        for (DayOffLine line : wanted) {
            DayOff off = find(line);
            if (off == null) {
                insert(work, line);
            } else if (!text(off.getReason()).equals(line.reason())) {
                off.setReason(nullable(line.reason()));
                work.update(off);
            }
        }
    }

    private @Nullable DayOff find(DayOffLine line) {
        CalendarYear year = years.get(line.year());
        return year == null ? null
                : year.getDaysOff().stream().filter(off -> off.getDate() != null && line(year, off).sameDay(line))
                        .findFirst()
                        .orElse(null);
    }

    private void insert(UnitOfWork work, DayOffLine line) throws StoreException {
        CalendarYear year = years.get(line.year());
        if (year == null) {
            year = ModelFactory.eINSTANCE.createCalendarYear();
            year.setAcademicYear(line.year());
            this.<District>all(Literals.DISTRICT).get(0).getCalendarYears().add(year);
            years.put(line.year(), year);
            work.insert(year);
        }
        DayOff off = ModelFactory.eINSTANCE.createDayOff();
        off.setDate(line.day());
        off.setSchoolCode(nullable(line.school()));
        off.setReason(nullable(line.reason()));
        year.getDaysOff().add(off);
        work.insert(off);
    }

    private <T extends org.caret.model.Record> List<T> all(EClass type, String... containments) throws StoreException {
        List<Long> ids = new ArrayList<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("one", type)), Condition.ALL, Condition.ALL,
                Set.of(RolePath.of("one.id")), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                ids.add(row.id("one"));
            }
        }
        return store.read(type, ids, List.of(containments));
    }

    private static DayOffLine line(CalendarYear year, DayOff off) {
        return new DayOffLine(text(year.getAcademicYear()), off.getDate(),
                text(off.getSchoolCode()), text(off.getReason()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String nullable(String value) {
        return value.isBlank() ? null : value;
    }
}
