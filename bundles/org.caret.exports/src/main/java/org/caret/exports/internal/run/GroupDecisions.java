package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** What a selection says of the rows of one group, each exactly once. Used again for the next group. */
final class GroupDecisions implements Decisions {

    private static final Object INCLUDED = new Object();

    private List<Row> rows = List.of();
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
        decide(row, INCLUDED);
    }

    @Override
    public void include(Row row, Amendment amendment) {
        decide(row, amendment);
    }

    @Override
    public void leaveOut(Row row, LeftOutReason reason) {
        decide(row, reason);
    }

    private void decide(Row row, Object decision) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                if (decisions.set(i, decision) != null) {
                    throw new IllegalStateException("a row was decided twice");
                }
                decided++;
                return;
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

    /** Why a row was left out; null where it was included. */
    @Nullable
    LeftOutReason reason(int index) {
        return decisions.get(index) instanceof LeftOutReason reason ? reason : null;
    }

    /** How an included row is changed; null where it is not. */
    @Nullable
    Amendment amendment(int index) {
        return decisions.get(index) instanceof Amendment amendment ? amendment : null;
    }
}
