package org.caret.export.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the assignment of a row and adds several of them up. */
final class AssignmentRows {

    static final RolePath SCHOOL = RolePath.of("school.code");
    static final RolePath JOB_CLASSIFICATION = RolePath.of("assignment.jobClassification");
    static final RolePath PERCENT = RolePath.of("assignment.fullTimeEquivalentPercent");
    /** Where a record holds what a person does outside of a classroom, in order. */
    static final List<RolePath> CODES = IntStream.rangeClosed(1, 7)
            .mapToObj(number -> RolePath.of("assignment.nonClassroomAssignment" + number)).toList();

    private final int school;
    private final int jobClassification;
    private final int percent;
    private final int[] codes;

    AssignmentRows(Slots slots) {
        school = slots.slot(SCHOOL);
        jobClassification = slots.slot(JOB_CLASSIFICATION);
        percent = slots.slot(PERCENT);
        codes = CODES.stream().mapToInt(slots::slot).toArray();
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(CODES);
        paths.addAll(Set.of(SCHOOL, JOB_CLASSIFICATION, PERCENT));
        return paths;
    }

    /** Empty where there is none. */
    String school(Row row) {
        return text(row, school);
    }

    /** Empty where there is none. */
    String jobClassification(Row row) {
        return text(row, jobClassification);
    }

    /** The full-time equivalents of all rows together, in percent; null where none has one. */
    @Nullable
    BigDecimal percent(List<Row> rows) {
        BigDecimal sum = null;
        for (Row row : rows) {
            if (row.value(percent) instanceof BigDecimal one) {
                sum = sum == null ? one : sum.add(one);
            }
        }
        return sum;
    }

    /** Each code of the rows once, in their order. */
    List<String> codes(List<Row> rows) {
        Set<String> found = new LinkedHashSet<>();
        for (Row row : rows) {
            for (int slot : codes) {
                String code = text(row, slot);
                if (!code.isEmpty()) {
                    found.add(code);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static String text(Row row, int slot) {
        String text = row.text(slot);
        return text == null ? "" : text;
    }
}
