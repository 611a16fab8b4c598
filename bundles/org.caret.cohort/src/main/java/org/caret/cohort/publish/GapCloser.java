package org.caret.cohort.publish;

import org.caret.cohort.publish.Sums.Sum;

/**
 * Hides further rows until nothing can be found out: beside what is found, the smallest shown part of the sum that gives it away, or
 * the total where no part is shown.
 */
final class GapCloser {

    private final Sums sums;
    private final int[] students;
    private final boolean[] hidden;
    private final int[] atMost;

    /** @param hidden rows that are hidden; changed by {@link #close} */
    GapCloser(Sums sums, int[] students, boolean[] hidden, int[] atMost) {
        this.sums = sums;
        this.students = students;
        this.hidden = hidden;
        this.atMost = atMost;
    }

    /** Hides rows; how many it were. */
    int close() {
        int closed = 0;
        int before = -1;
        while (closed > before) {
            before = closed;
            closed += once();
        }
        return closed;
    }

    private int once() {
        boolean[] now = new boolean[hidden.length];
        int[] closed = new int[1];
        new Deduction(sums, students, hidden, atMost).tell(new Deduction.Found() {
            @Override
            public void row(int row, Sum sum) {
                closed[0] += hideOne(sum, now);
            }

            @Override
            public void together(int[] rows, Sum sum) {
                closed[0] += hideOne(sum, now);
            }
        });
        return closed[0];
    }

    /** A sum in which this round has hidden something already is looked at again first. */
    private int hideOne(Sum sum, boolean[] now) {
        int smallest = hidden[sum.total()] ? -1 : sum.total();
        for (int part : sum.parts()) {
            if (now[part]) {
                return 0;
            }
            if (!hidden[part] && (smallest < 0 || smallest == sum.total() || students[part] < students[smallest])) {
                smallest = part;
            }
        }
        if (smallest < 0 || now[sum.total()]) {
            return 0;
        }
        hidden[smallest] = true;
        now[smallest] = true;
        return 1;
    }
}
