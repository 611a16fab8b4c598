package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows add up to which, and what can be found out by subtracting. A hidden row is given away where the total is shown and it
 * is the only hidden one among the parts.
 */
final class Sums {

    /**
     * A total and its parts, by number of row.
     *
     * @param what what the parts are, for people: {@code the other races}
     */
    private record Sum(int total, int[] parts, String what) {
    }

    private final int[] students;
    private final boolean[] hidden;
    private final List<Sum> sums = new ArrayList<>();

    /**
     * @param students of each row; rows without students are in no file, and everybody can tell that they have none
     * @param hidden rows that are hidden; changed by {@link #close}
     */
    Sums(int[] students, boolean[] hidden) {
        this.students = students;
        this.hidden = hidden;
    }

    /** Says that rows add up to another one. */
    void add(int total, List<Integer> parts, String what) {
        int[] present = parts.stream().mapToInt(Integer::intValue).filter(part -> students[part] > 0).toArray();
        if (present.length > 0) {
            sums.add(new Sum(total, present, what));
        }
    }

    /** Takes a hidden row that is given away. */
    interface Found {
        void gap(int row, String by);
    }

    /** Reports every hidden row that is given away, once. */
    void report(Found found) {
        boolean[] reported = new boolean[hidden.length];
        for (Sum sum : sums) {
            int row = givenAway(sum);
            if (row >= 0 && !reported[row]) {
                reported[row] = true;
                found.gap(row, "follows from the total less " + sum.what());
            }
        }
    }

    /**
     * Hides the smallest shown part beside each row that is given away, or the total where there is none, until nothing is.
     *
     * @return how many rows were hidden for it
     */
    int close() {
        int closed = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                if (givenAway(sum) >= 0) {
                    hidden[smallestShown(sum)] = true;
                    closed++;
                    changed = true;
                }
            }
        }
        return closed;
    }

    private int givenAway(Sum sum) {
        if (hidden[sum.total()]) {
            return -1;
        }
        int[] gone = Arrays.stream(sum.parts()).filter(part -> hidden[part]).limit(2).toArray();
        return gone.length == 1 ? gone[0] : -1;
    }

    private int smallestShown(Sum sum) {
        int smallest = sum.total();
        for (int part : sum.parts()) {
            if (!hidden[part] && (smallest == sum.total() || students[part] < students[smallest])) {
                smallest = part;
            }
        }
        return smallest;
    }
}
