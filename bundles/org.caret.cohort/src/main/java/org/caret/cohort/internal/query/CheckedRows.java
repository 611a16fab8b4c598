package org.caret.cohort.internal.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.query.OutcomeQuery;
import org.caret.cohort.query.OutcomeQuery.Mode;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of a query. Holds the rows of one school at a time. */
public final class CheckedRows implements PublicRows {

    private final PublicRows source;
    private final OutcomeQuery query;
    private final boolean onePerSchool;
    private final Deque<PublicRow> ready = new ArrayDeque<>();
    private @Nullable PublicRow ahead;

    private CheckedRows(PublicRows source, OutcomeQuery query, boolean onePerSchool) throws StoreException {
        this.source = source;
        this.query = query;
        this.onePerSchool = onePerSchool;
        ahead = source.next();
    }

    public static PublicRows of(OutcomeLibrary library, Store store, OutcomeQuery query) throws StoreException {
        boolean onePerSchool = query.mode() == Mode.CHECKED && query.format() == PublicFormat.ACGR
                && query.filter().levels().contains(Level.SCHOOL);
        // The rows of a school are looked at together, before its own charter and DASS status is asked for.
        RowFilter stored = onePerSchool ? query.filter().withAny(Dimension.CHARTER).withAny(Dimension.DASS)
                : query.filter();
        PublicRows source = library.rows(store, query.format(), query.year(), stored);
        try {
            return new CheckedRows(source, query, onePerSchool);
        } catch (StoreException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public @Nullable PublicRow next() throws StoreException {
        while (true) {
            PublicRow row = onePerSchool ? nextOfSchool() : nextStored();
            if (row == null || query.conditions().stream().allMatch(condition -> condition.holds(row))) {
                return row;
            }
        }
    }

    private @Nullable PublicRow nextStored() throws StoreException {
        PublicRow row = ahead;
        if (row != null) {
            ahead = source.next();
        }
        return row;
    }

    private @Nullable PublicRow nextOfSchool() throws StoreException {
        while (ready.isEmpty()) {
            PublicRow first = nextStored();
            if (first == null) {
                return null;
            }
            List<PublicRow> school = new ArrayList<>();
            school.add(first);
            for (PublicRow next = ahead; next != null && sameSchool(first, next); next = ahead) {
                school.add(next);
                ahead = source.next();
            }
            SchoolRows.onePerCategory(school).stream().filter(this::isAskedFor).forEach(ready::add);
        }
        return ready.poll();
    }

    private static boolean sameSchool(PublicRow a, PublicRow b) {
        return a.level() == b.level() && a.agency().equals(b.agency())
                && a.text(Dimension.SCHOOL_NAME).equals(b.text(Dimension.SCHOOL_NAME));
    }

    /** All does not apply to a school: asked for it, a school of either kind is meant. */
    private boolean isAskedFor(PublicRow row) {
        return isAskedFor(row, Dimension.CHARTER) && isAskedFor(row, Dimension.DASS);
    }

    private boolean isAskedFor(PublicRow row, Dimension dimension) {
        return query.filter().accepts(dimension, row.text(dimension))
                || query.filter().accepts(dimension, SchoolRows.ALL);
    }

    @Override
    public void close() {
        source.close();
    }
}
