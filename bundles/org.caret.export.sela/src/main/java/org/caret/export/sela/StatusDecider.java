package org.caret.export.sela;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each status of a student, with the enrollment that stands for the student in the period. */
final class StatusDecider implements Decider {

    static final LeftOutReason NOT_NEEDED = new LeftOutReason("GRADE_WITHOUT_STATUS",
            "Infants, toddlers, preschool children and adults have no status of English language acquisition.", "");
    static final LeftOutReason TBD_NOT_FIRST = new LeftOutReason("TBD_NOT_FIRST",
            "TBD is a first status only, and the student had one before.", "Enter the status that was found.");

    private static final Set<String> GRADES_WITHOUT = Set.of("IN", "TD", "PS", "AD");
    private static final String TO_BE_DETERMINED = "TBD";

    private final DatedRows statuses;
    private final EnrollmentRows enrollments;
    private final int status;
    private final Period period;
    private final boolean unchanged;
    private final LeftOutReason notActive;
    private final LeftOutReason notChanged;
    private final LeftOutReason notBegun;

    /**
     * @param period without the days that lie in the future
     * @param unchanged whether the status at the end of the period is sent although it began before
     */
    StatusDecider(Slots slots, Period period, boolean unchanged) {
        this.period = period;
        this.unchanged = unchanged;
        statuses = new DatedRows(slots, LanguageAcquisitionSelection.LANGUAGE);
        enrollments = new EnrollmentRows(slots, LanguageAcquisitionSelection.ENROLLMENT);
        status = slots.slot(LanguageAcquisitionSelection.STATUS);
        notActive = new LeftOutReason("NOT_ACTIVE", "The student was not enrolled on any day from " + period.first()
                + " to " + period.last() + '.', "");
        notChanged = new LeftOutReason("NOT_CHANGED", "The status began before " + period.first()
                + ", and only changes are sent.",
                "Include unchanged statuses if the state does not know the student yet.");
        notBegun = new LeftOutReason("NOT_BEGUN", "The status begins after " + period.last() + '.', "");
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Optional<Row> standing = group.stream().filter(row -> enrollments.activeIn(row, period))
                .max(enrollments.standingFor(period));
        Map<Long, List<Row>> records = new LinkedHashMap<>();
        group.forEach(row -> records.computeIfAbsent(statuses.id(row), id -> new ArrayList<>()).add(row));
        boolean first = true;
        for (List<Row> ways : records.values()) {
            decideStatus(ways, standing, first, decisions);
            first = false;
        }
    }

    private void decideStatus(List<Row> ways, Optional<Row> standing, boolean first, Decisions decisions) {
        long enrollment = standing.map(enrollments::id).orElse(0L);
        Row speaker = ways.stream().filter(row -> enrollments.id(row) == enrollment).findFirst().orElse(ways.get(0));
        LeftOutReason reason = standing.isEmpty() ? notActive : obstacle(speaker, first);
        for (Row row : ways) {
            if (row != speaker) {
                decisions.passOver(row);
            } else if (reason == null) {
                decisions.include(row);
            } else {
                decisions.leaveOut(row, reason);
            }
        }
    }

    /** @param first whether it is the student's first status */
    private @Nullable LeftOutReason obstacle(Row row, boolean first) {
        String grade = enrollments.gradeLevel(row);
        if (grade != null && GRADES_WITHOUT.contains(grade)) {
            return NOT_NEEDED;
        }
        if (!period.contains(statuses.start(row))
                && !(unchanged && statuses.holdsIn(row, new Period(period.last(), period.last())))) {
            return period.meets(statuses.start(row), null) ? notChanged : notBegun;
        }
        return !first && TO_BE_DETERMINED.equals(row.text(status)) ? TBD_NOT_FIRST : null;
    }
}
