package org.caret.export.senr;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** The counts of one year by school: enrollment on its census day, and exits from 16 August to 15 August. */
final class CompletionCycle {

    private static final int FIRST_DAY = 16;

    private final Period census;
    private final Period days;
    private final Map<String, SchoolCounts> schools = new HashMap<>();

    CompletionCycle(AcademicYear year) {
        census = new Period(year.censusDay(), year.censusDay());
        days = new Period(LocalDate.of(year.firstYear(), Month.AUGUST, FIRST_DAY),
                LocalDate.of(year.firstYear() + 1, Month.AUGUST, FIRST_DAY - 1));
    }

    /** The days on which exits count. */
    Period days() {
        return days;
    }

    /** Schools of which anything was counted. */
    Set<String> schools() {
        return schools.keySet();
    }

    SchoolCounts of(String school) {
        return schools.getOrDefault(school, new SchoolCounts());
    }

    void count(Row row, CompletionRows rows) {
        boolean enrolled = rows.enrolled(row, census);
        boolean left = within(rows.exit(row));
        if (!enrolled && !left) {
            return;
        }
        SchoolCounts counts = schools.computeIfAbsent(rows.school(row), any -> new SchoolCounts());
        if (enrolled) {
            counts.enrolled(rows.grade(row), rows.group(row));
        }
        if (left && rows.graduated(row)) {
            counts.graduated(rows.grade(row), rows.group(row));
        } else if (left && rows.droppedOut(row)) {
            counts.droppedOut();
        }
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(days.first()) && !day.isAfter(days.last());
    }
}
