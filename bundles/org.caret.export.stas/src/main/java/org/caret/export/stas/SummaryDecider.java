package org.caret.export.stas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Period;
import org.caret.exports.select.SchoolStays;
import org.caret.exports.select.Ways;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each summary of a student. */
record SummaryDecider(SchoolStays stays, DayCounts counts, Period year) implements Decider {

    static final LeftOutReason NOT_ENROLLED_THERE = new LeftOutReason("NOT_ENROLLED_THERE",
            "The student was not enrolled at the school on any day of the academic year, or never came.",
            "Correct the enrollment, or delete the summary.");
    static final LeftOutReason STATUS = new LeftOutReason("ENROLLMENT_STATUS",
            "Only students with a primary or short-term enrollment have an absence summary.", "");
    static final LeftOutReason GRADE = new LeftOutReason("GRADE_WITHOUT_SUMMARY",
            "Infants, toddlers, preschool children and adults have no absence summary.", "");
    /** Certification refuses it; the records are taken. */
    static final Remark RECOVERY = Remark.warning("STAS0740E1",
            "The student has more than 10 attendance recovery days over all schools.", "Correct the days.");

    private static final Set<String> STATUSES = Set.of("10", "30");
    private static final Set<String> GRADES_WITHOUT = Set.of("IN", "TD", "PS", "AD");
    private static final int MOST_RECOVERY_DAYS = 10;

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Collection<Ways> summaries = Ways.of(group, row -> row.id("attendance"), this::fits);
        boolean tooMany = summaries.stream().mapToInt(one -> counts.recovery(one.speaker())).sum() > MOST_RECOVERY_DAYS;
        for (Ways one : summaries) {
            List<Amendment> amendments = new ArrayList<>(counts.amendments(one.speaker()));
            if (tooMany) {
                amendments.add(Amendment.remarking(RECOVERY));
            }
            one.decide(decisions, obstacle(one), amendments.toArray(Amendment[]::new));
        }
    }

    private boolean there(Row row) {
        return stays.there(row, year);
    }

    private boolean counted(Row row) {
        String status = stays.enrollments().status(row);
        return there(row) && status != null && STATUSES.contains(status);
    }

    private boolean fits(Row row) {
        String grade = stays.enrollments().gradeLevel(row);
        return counted(row) && grade != null && !GRADES_WITHOUT.contains(grade);
    }

    private @Nullable LeftOutReason obstacle(Ways one) {
        if (fits(one.speaker())) {
            return null;
        }
        return one.any(this::counted) ? GRADE : one.any(this::there) ? STATUS : NOT_ENROLLED_THERE;
    }
}
