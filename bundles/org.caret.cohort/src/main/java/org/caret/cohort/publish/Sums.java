package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rows of a file add up to which. Rows go by their number; one without students is in no file and in no sum. */
final class Sums {

    /**
     * A total and its parts, by number of row.
     *
     * @param what what the parts are, for people: {@code races}
     */
    record Sum(int total, int[] parts, String what) {
    }

    private final int[] students;
    private final List<Sum> sums = new ArrayList<>();

    /** @param students of each row */
    Sums(int[] students) {
        this.students = students;
    }

    /** Says that rows add up to another one. */
    void add(int total, List<Integer> parts, String what) {
        int[] present = parts.stream().mapToInt(Integer::intValue).filter(part -> students[part] > 0).toArray();
        if (present.length > 0) {
            sums.add(new Sum(total, present, what));
        }
    }

    int size() {
        return sums.size();
    }

    Sum get(int number) {
        return sums.get(number);
    }

    /** The sums that each row is in, by their numbers. */
    int[][] byRow() {
        int[] count = new int[students.length];
        forEachMember((row, sum) -> count[row]++);
        int[][] byRow = new int[students.length][];
        Arrays.setAll(byRow, row -> new int[count[row]]);
        forEachMember((row, sum) -> byRow[row][--count[row]] = sum);
        return byRow;
    }

    private interface Member {
        void is(int row, int sum);
    }

    private void forEachMember(Member member) {
        for (int i = 0; i < sums.size(); i++) {
            member.is(sums.get(i).total(), i);
            for (int part : sums.get(i).parts()) {
                member.is(part, i);
            }
        }
    }
}
