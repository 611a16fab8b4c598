package org.caret.exports.select;

import java.time.LocalDate;
import java.util.Optional;

import org.caret.exports.ExportRequest;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.eclipse.jdt.annotation.Nullable;

/** Days from a first to a last one, both included; without a day where the last lies before the first. */
public record Period(LocalDate first, LocalDate last) {

    /** Id of the option that holds the first day. */
    public static final String START_DATE = "startDate";
    /** Id of the option that holds the last day. */
    public static final String END_DATE = "endDate";

    /** The period that the options {@link #START_DATE} and {@link #END_DATE} say. */
    public static Period of(ExportRequest request) {
        return new Period(request.date(START_DATE), request.date(END_DATE));
    }

    public static Period of(AcademicYear year) {
        return new Period(year.firstDay(), year.lastDay());
    }

    /** Says that the period of a request ends before it starts; empty where it does not. */
    public static Optional<String> problem(ExportRequest request) {
        Period period = of(request);
        return period.isEmpty()
                ? Optional.of(request.label(END_DATE) + ' ' + period.last + " lies before "
                        + request.label(START_DATE) + ' ' + period.first + '.')
                : Optional.empty();
    }

    /** Whether there is no day in it. */
    public boolean isEmpty() {
        return last.isBefore(first);
    }

    /** The days of the period up to a day. */
    public Period until(LocalDate day) {
        return day.isBefore(last) ? new Period(first, day) : this;
    }

    /** The days that two periods share. */
    public Period and(Period other) {
        return new Period(first.isBefore(other.first) ? other.first : first,
                last.isAfter(other.last) ? other.last : last);
    }

    public boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether something holds on one of the days.
     *
     * @param start its first day; null for something that never begins
     * @param end its last day; null for "still"
     */
    public boolean meets(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && !isEmpty() && !start.isAfter(last)
                && (end == null || !end.isBefore(first) && !end.isBefore(start));
    }

    /**
     * The same as a condition of a query.
     *
     * @param start path of the first day
     * @param lastDay path of the last day, missing for "still"
     */
    public Condition overlaps(RolePath start, RolePath lastDay) {
        return Condition.and(Condition.atMost(start, last),
                Condition.or(Condition.missing(lastDay), Condition.atLeast(lastDay, first)));
    }
}
