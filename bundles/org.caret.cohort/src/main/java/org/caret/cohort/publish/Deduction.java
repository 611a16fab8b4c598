package org.caret.cohort.publish;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.caret.cohort.publish.Sums.Sum;

/**
 * What a reader of a file finds out about its hidden rows, knowing which rows add up to which and nothing else. Each row has at
 * least and at most so many students; every sum narrows these bounds, until no sum does any more. So a row is found that is
 * the only hidden one of a sum, one that follows from another found one, and also two hidden rows that must have ten each because
 * together they have twenty.
 * <p>
 * Sums are looked at one at a time. What only several of them together would give away, although none narrows anything, is
 * not found: that takes linear programming over the whole file.
 */
final class Deduction {

    /** More than a state has. */
    private static final int ANY = 1 << 30;
    private static final int NO_SUM = -1;

    private final Sums sums;
    private final boolean[] hidden;
    private final int[] low;
    private final int[] high;
    private final int[] foundBy;
    private final int[][] sumsOfRow;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final boolean[] isWaiting;

    /**
     * @param students of each row
     * @param hidden which rows are hidden
     * @param atMost students that a hidden row has at most by the rule that hides it; 0 where the rule says nothing
     */
    Deduction(Sums sums, int[] students, boolean[] hidden, int[] atMost) {
        this.sums = sums;
        this.hidden = hidden.clone();
        low = students.clone();
        high = students.clone();
        foundBy = new int[students.length];
        Arrays.fill(foundBy, NO_SUM);
        sumsOfRow = sums.byRow();
        isWaiting = new boolean[sums.size()];
        for (int row = 0; row < students.length; row++) {
            if (hidden[row]) {
                low[row] = 1;
                high[row] = atMost[row] > 0 ? atMost[row] : ANY;
            }
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            look(sum);
        }
        while (!waiting.isEmpty()) {
            int sum = waiting.remove();
            isWaiting[sum] = false;
            narrow(sum);
        }
    }

    private void look(int sum) {
        if (!isWaiting[sum]) {
            isWaiting[sum] = true;
            waiting.add(sum);
        }
    }

    private void narrow(int number) {
        Sum sum = sums.get(number);
        long least = 0;
        long most = 0;
        for (int part : sum.parts()) {
            least += low[part];
            most += high[part];
        }
        bound(sum.total(), least, most, number);
        for (int part : sum.parts()) {
            bound(part, low[sum.total()] - (most - high[part]), high[sum.total()] - (least - low[part]), number);
        }
    }

    private void bound(int row, long least, long most, int by) {
        if (least <= low[row] && most >= high[row]) {
            return;
        }
        low[row] = (int) Math.max(low[row], least);
        high[row] = (int) Math.min(high[row], most);
        if (low[row] == high[row]) {
            foundBy[row] = by;
        }
        for (int sum : sumsOfRow[row]) {
            look(sum);
        }
    }

    private boolean isKnown(int row) {
        return low[row] == high[row];
    }

    /** Takes what is found out. */
    interface Found {

        /**
         * One hidden row.
         *
         * @param sum the last sum that it took
         */
        void row(int row, Sum sum);

        /** Several hidden parts of a sum, none of them found, that are small together. */
        void together(int[] rows, Sum sum);
    }

    /** Tells every hidden row that is found, in the order of rows, then hidden rows that are small together, in the order of sums. */
    void tell(Found found) {
        for (int row = 0; row < hidden.length; row++) {
            if (foundBy[row] != NO_SUM) {
                found.row(row, sums.get(foundBy[row]));
            }
        }
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (isKnown(sum.total())) {
                int[] rest = Arrays.stream(sum.parts()).filter(part -> !isKnown(part)).toArray();
                int known = Arrays.stream(sum.parts()).filter(this::isKnown).map(part -> low[part]).sum();
                if (rest.length > 1 && low[sum.total()] - known <= Publication.SMALL) {
                    found.together(rest, sum);
                }
            }
        }
    }
}
