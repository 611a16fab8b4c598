package org.caret.export.specialeducation;

import java.util.Set;
import java.util.function.Predicate;

import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.Period;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** When a record matters. */
interface Timing {

    /** What is read. */
    Set<RolePath> paths();

    /** Whether the record of a row matters in a period. */
    Predicate<Row> in(Slots slots, Period period);

    /** A dated record matters while it holds. */
    static Timing whileInEffect(String role) {
        return new Timing() {

            @Override
            public Set<RolePath> paths() {
                return DatedRows.paths(role);
            }

            @Override
            public Predicate<Row> in(Slots slots, Period period) {
                DatedRows records = new DatedRows(slots, role);
                return row -> records.holdsIn(row, period);
            }
        };
    }

    /** Something that happens matters on its day, or else on another one. */
    static Timing onDay(RolePath day, RolePath otherwise) {
        return new Timing() {

            @Override
            public Set<RolePath> paths() {
                return Set.of(day, otherwise);
            }

            @Override
            public Predicate<Row> in(Slots slots, Period period) {
                int first = slots.slot(day);
                int second = slots.slot(otherwise);
                return row -> period.contains(row.date(first) == null ? row.date(second) : row.date(first));
            }
        };
    }
}
