package org.caret.export.senr;

import java.time.LocalDate;

import org.caret.exports.Selection.Slots;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the dates of an enrollment and answers what the selections ask of them. */
final class EnrollmentDates {

    /** Exit reason of a student who never came; the exit then lies on the start or on the day before it. */
    private static final String NO_SHOW = "N470";

    private final int start;
    private final int exit;
    private final int exitReason;

    EnrollmentDates(Slots slots) {
        start = slots.slot(EnrollmentPaths.START);
        exit = slots.slot(EnrollmentPaths.EXIT);
        exitReason = slots.slot(EnrollmentPaths.EXIT_REASON);
    }

    @Nullable
    LocalDate start(Row row) {
        return row.date(start);
    }

    boolean startsAfter(Row row, LocalDate day) {
        LocalDate date = row.date(start);
        return date != null && date.isAfter(day);
    }

    boolean endsBefore(Row row, LocalDate day) {
        LocalDate date = row.date(exit);
        return date != null && date.isBefore(day);
    }

    boolean endsAfter(Row row, LocalDate day) {
        LocalDate date = row.date(exit);
        return date != null && date.isAfter(day);
    }

    /** Whether start or exit lies between two days, both included. */
    boolean touches(Row row, LocalDate first, LocalDate last) {
        return within(row.date(start), first, last) || within(row.date(exit), first, last);
    }

    private static boolean within(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    boolean noShow(Row row) {
        return NO_SHOW.equals(row.text(exitReason));
    }
}
