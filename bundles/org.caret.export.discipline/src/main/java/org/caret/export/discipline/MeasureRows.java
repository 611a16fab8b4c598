package org.caret.export.discipline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Reads a disciplinary action of a row. Belongs to one run. */
final class MeasureRows {

    private static final RolePath ACTION = RolePath.of("measure.disciplinaryAction");
    private static final RolePath DURATION = RolePath.of("measure.durationDays");
    /** Expulsion, suspension, in-school suspension, none of them. */
    private static final List<String> GRAVEST_FIRST = List.of("200", "100", "110", "300");
    private static final Set<String> REMOVALS = Set.of("100", "110", "200");

    private final int action;
    private final int duration;

    MeasureRows(Slots slots) {
        action = slots.slot(ACTION);
        duration = slots.slot(DURATION);
    }

    static Set<RolePath> paths() {
        return Set.of(ACTION, DURATION);
    }

    /** The gravest action comes first; rows without an action come last. */
    Comparator<Row> gravestFirst() {
        return Comparator.comparingInt(this::rank);
    }

    private int rank(Row row) {
        String code = row.text(action);
        int place = code == null ? -1 : GRAVEST_FIRST.indexOf(code);
        return place >= 0 ? place : code == null ? GRAVEST_FIRST.size() + 1 : GRAVEST_FIRST.size();
    }

    /** Whether the student was suspended or expelled for a full day or more. A missing duration is for the field checks. */
    boolean removedForADay(Row row) {
        String code = row.text(action);
        return code != null && REMOVALS.contains(code)
                && (!(row.value(duration) instanceof BigDecimal days) || days.compareTo(BigDecimal.ONE) >= 0);
    }
}
