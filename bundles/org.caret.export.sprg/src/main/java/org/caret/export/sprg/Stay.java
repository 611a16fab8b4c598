package org.caret.export.sprg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The time a student was at a school without a break: one enrollment, or several that follow each other from one day to the
 * next, as they do where the grade or another value changes within a school year.
 *
 * @param row the row of the last enrollment
 * @param exit last day; null while the student is there
 */
record Stay(Row row, LocalDate start, @Nullable LocalDate exit) {

    /** The stays that rows of one membership show, the earliest first. Rows without an active enrollment make none. */
    static List<Stay> of(List<Row> rows, EnrollmentRows enrollments, Period year) {
        List<Stay> enrolled = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (enrollments.activeIn(row, year)) {
                enrolled.add(new Stay(row, startOf(row, enrollments), enrollments.exit(row)));
            }
        }
        if (enrolled.size() < 2) {
            return enrolled;
        }
        enrolled.sort(Comparator.comparing(Stay::start));
        List<Stay> stays = new ArrayList<>();
        enrolled.forEach(stay -> add(stays, stay));
        return stays;
    }

    private static LocalDate startOf(Row row, EnrollmentRows enrollments) {
        LocalDate start = enrollments.start(row);
        if (start == null) {
            throw new IllegalArgumentException("an active enrollment without a start");
        }
        return start;
    }

    private static void add(List<Stay> stays, Stay next) {
        Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
        LocalDate end = last == null ? null : last.exit;
        if (last == null || end != null && end.plusDays(1).isBefore(next.start)) {
            stays.add(next);
        } else if (end != null && (next.exit == null || next.exit.isAfter(end))) {
            stays.set(stays.size() - 1, new Stay(next.row, last.start, next.exit));
        }
    }

    /** The days of the stay as far as they have come. */
    Period days(LocalDate today) {
        LocalDate end = exit;
        return new Period(start, end == null || end.isAfter(today) ? today : end);
    }
}
