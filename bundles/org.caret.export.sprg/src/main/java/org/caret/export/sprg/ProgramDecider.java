package org.caret.export.sprg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;

/**
 * Decides about each membership of a student. One that a student is eligible for makes one record, however often the student
 * came and went; one that a student participates in makes a record for each stay at the school.
 */
final class ProgramDecider implements Decider {

    static final LeftOutReason NOT_ENROLLED_THERE = new LeftOutReason("NOT_ENROLLED_THERE",
            "The student was not enrolled at the school of the program on any day of the membership.",
            "Correct the school or the dates of the membership; a change of school makes a new one.");
    static final LeftOutReason MATCHED_BY_STATE = new LeftOutReason("MATCHED_BY_STATE",
            "The state finds foster youth (program 190) by itself.", "");

    private static final String FOSTER = "190";

    private final ProgramRows rows;
    private final Period period;
    private final Period year;
    private final ProgramDates dates;
    private final LeftOutReason notInPeriod;

    /** @param period without the days that lie in the future */
    ProgramDecider(ProgramRows rows, Period period, AcademicYear year) {
        this.rows = rows;
        this.period = period;
        this.year = Period.of(year).until(period.last());
        dates = new ProgramDates(rows, year, period.last());
        notInPeriod = new LeftOutReason("NOT_IN_PERIOD", "The membership was not in effect on any day from "
                + period.first() + " to " + period.last() + '.', "");
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Map<Long, List<Row>> memberships = new LinkedHashMap<>();
        group.forEach(row -> memberships.computeIfAbsent(rows.memberships().id(row), id -> new ArrayList<>()).add(row));
        memberships.values().forEach(membership -> decideMembership(membership, decisions));
    }

    private void decideMembership(List<Row> ways, Decisions decisions) {
        Row first = ways.get(0);
        if (FOSTER.equals(rows.program(first))) {
            leaveOut(ways, MATCHED_BY_STATE, decisions);
        } else if (!rows.memberships().holdsIn(first, period)) {
            leaveOut(ways, notInPeriod, decisions);
        } else {
            List<Stay> stays = stays(ways);
            if (stays.isEmpty()) {
                leaveOut(ways, NOT_ENROLLED_THERE, decisions);
            } else {
                include(ways, dates.kind(first) == ProgramKind.PARTICIPATING ? stays
                        : stays.subList(stays.size() - 1, stays.size()), decisions);
            }
        }
    }

    /** Stays at the school that share a day with the membership. */
    private List<Stay> stays(List<Row> ways) {
        List<Row> there = new ArrayList<>(ways);
        there.removeIf(row -> !rows.sameSchool(row));
        List<Stay> stays = Stay.of(there, rows.enrollments(), year);
        stays.removeIf(stay -> !rows.memberships().holdsIn(stay.row(), stay.days(period.last()).and(period)));
        return stays;
    }

    private void include(List<Row> ways, List<Stay> stays, Decisions decisions) {
        for (Stay stay : stays) {
            decisions.include(stay.row(), dates.cuts(stay));
        }
        for (Row row : ways) {
            if (!stands(row, stays)) {
                decisions.passOver(row);
            }
        }
    }

    private static boolean stands(Row row, List<Stay> stays) {
        for (Stay stay : stays) {
            if (stay.row() == row) {
                return true;
            }
        }
        return false;
    }

    /** The membership is listed once, whatever number of rows there are. */
    private static void leaveOut(List<Row> ways, LeftOutReason reason, Decisions decisions) {
        decisions.leaveOut(ways.get(0), reason);
        ways.stream().skip(1).forEach(decisions::passOver);
    }
}
