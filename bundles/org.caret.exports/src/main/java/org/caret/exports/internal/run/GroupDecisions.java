package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** What a selection says of the rows of one group. Used again for the next group. */
final class GroupDecisions implements Decisions {

    private static final Amendment[] AS_IT_IS = {};
    private static final Object PASSED_OVER = new Object();

    private List<Row> rows = List.of();
    /** For each row nothing yet, a reason, the mark of a row that is passed over, or the list of its records. */
    private final List<@Nullable Object> decisions = new ArrayList<>();
    private int decided;

    /** Forgets the last group. */
    void begin(List<Row> group) {
        rows = group;
        decided = 0;
        decisions.clear();
        for (int i = 0; i < group.size(); i++) {
            decisions.add(null);
        }
    }

    @Override
    public void include(Row row) {
        include(row, AS_IT_IS);
    }

    @Override
    public void include(Row row, Amendment... amendments) {
        int index = index(row);
        Object before = decisions.get(index);
        if (before instanceof Records records) {
            records.add(amendments);
        } else {
            decide(index, new Records(amendments));
        }
    }

    @Override
    public void leaveOut(Row row, LeftOutReason reason) {
        decide(index(row), reason);
    }

    @Override
    public void passOver(Row row) {
        decide(index(row), PASSED_OVER);
    }

    private void decide(int index, Object decision) {
        if (decisions.set(index, decision) != null) {
            throw new IllegalStateException("a row was decided twice");
        }
        decided++;
    }

    private int index(Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        throw new IllegalStateException("a row was decided that is not in the group");
    }

    /** Throws where a row was forgotten. */
    void requireComplete() {
        if (decided != rows.size()) {
            throw new IllegalStateException("only " + decided + " of " + rows.size() + " rows were decided");
        }
    }

    /** Why a row was left out; null where it was not. */
    @Nullable
    LeftOutReason reason(int index) {
        return decisions.get(index) instanceof LeftOutReason reason ? reason : null;
    }

    /** The amendments of each record that a row makes; empty for a row that makes none. */
    List<Amendment[]> records(int index) {
        return decisions.get(index) instanceof Records records ? records.all() : List.of();
    }

    /** The records of one row, nearly always a single one. */
    private static final class Records {

        private List<Amendment[]> all;

        Records(Amendment[] first) {
            all = List.<Amendment[]>of(first);
        }

        void add(Amendment[] another) {
            all = new ArrayList<>(all);
            all.add(another);
        }

        List<Amendment[]> all() {
            return all;
        }
    }
}
