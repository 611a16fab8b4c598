package org.caret.export.sela;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each status of a student, with the enrollment that stands for the student in the period. */
final class StatusDecider implements Decider {

    static final LeftOutReason NOT_NEEDED = new LeftOutReason("GRADE_WITHOUT_STATUS",
            "Infants, toddlers, preschool children and adults have no status of English language acquisition.", "");
    static final LeftOutReason TBD_TOO_LATE = new LeftOutReason("SELA0281",
            "TBD is refused once the student had a status other than EO.", "Enter the status that was found.");
    static final LeftOutReason HELD_BEFORE = new LeftOutReason("SELA0283",
            "The student had the same status before, and the state knows it by its first start only.",
            "Join the two records, or correct one of them.");

    static final LeftOutReason FROM_TESTS = new LeftOutReason("SELA0520",
            "Since July 2020 the testing system tells the state who is EL or IFEP.",
            "If the record corrects what the state holds, enter the correction reason 1, 2 or 5.");

    private static final Remark SUCCESSION = Remark.warning("SELA0255",
            "It is not known that this status may follow the one before it.",
            "Check both statuses; a correction needs its reason.");
    private static final Remark TBD_TOO_LONG = Remark.warning("CERT106",
            "The status is still to be determined, and began 30 days or more before the census day.",
            "Enter the status that was found.");

    private static final int MOST_DAYS = 30;
    private static final String ENGLISH_ONLY = "EO";

    private static final Set<String> GRADES_WITHOUT = Set.of("IN", "TD", "PS", "AD");
    private static final String TO_BE_DETERMINED = "TBD";
    private static final Set<String> FOUND_BY_TESTS = Set.of("EL", "IFEP");
    private static final int TESTED_FROM = 2020;

    private final DatedRows statuses;
    private final EnrollmentRows enrollments;
    private final int status;
    private final int correction;
    private final Succession succession;
    private final LocalDate census;
    private final Period period;
    private final boolean unchanged;
    private final boolean tested;
    private final LeftOutReason notActive;
    private final LeftOutReason notChanged;
    private final LeftOutReason notBegun;

    /**
     * @param period without the days that lie in the future
     * @param year whose rules of succession and census day hold
     * @param unchanged whether the status at the end of the period is sent although it began before
     */
    StatusDecider(Slots slots, Period period, AcademicYear year, boolean unchanged) {
        this.period = period;
        this.unchanged = unchanged;
        statuses = new DatedRows(slots, LanguageAcquisitionSelection.LANGUAGE);
        enrollments = new EnrollmentRows(slots, LanguageAcquisitionSelection.ENROLLMENT);
        status = slots.slot(LanguageAcquisitionSelection.STATUS);
        correction = slots.slot(LanguageAcquisitionSelection.CORRECTION);
        succession = Succession.in(year, Specifications.load().codeSets());
        census = year.censusDay();
        tested = year.firstYear() >= TESTED_FROM;
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
        List<String> before = new ArrayList<>();
        for (List<Row> ways : records.values()) {
            decideStatus(ways, standing, before, decisions);
            String code = ways.get(0).text(status);
            before.add(code == null ? "" : code);
        }
    }

    /** @param before statuses of the student that began earlier, the last one last */
    private void decideStatus(List<Row> ways, Optional<Row> standing, List<String> before, Decisions decisions) {
        long enrollment = standing.map(enrollments::id).orElse(0L);
        Row speaker = ways.stream().filter(row -> enrollments.id(row) == enrollment).findFirst().orElse(ways.get(0));
        LeftOutReason reason = standing.isEmpty() ? notActive : obstacle(speaker, before);
        for (Row row : ways) {
            if (row != speaker) {
                decisions.passOver(row);
            } else if (reason == null) {
                decisions.include(row, remarks(row, before));
            } else {
                decisions.leaveOut(row, reason);
            }
        }
    }

    private @Nullable LeftOutReason obstacle(Row row, List<String> before) {
        String grade = enrollments.gradeLevel(row);
        if (grade != null && GRADES_WITHOUT.contains(grade)) {
            return NOT_NEEDED;
        }
        if (!period.contains(statuses.start(row))
                && !(unchanged && statuses.holdsIn(row, new Period(period.last(), period.last())))) {
            return period.meets(statuses.start(row), null) ? notChanged : notBegun;
        }
        String code = row.text(status);
        if (TO_BE_DETERMINED.equals(code) && before.stream().anyMatch(earlier -> !earlier.equals(ENGLISH_ONLY))) {
            return TBD_TOO_LATE;
        }
        if (code != null && before.contains(code)) {
            return HELD_BEFORE;
        }
        return tested && code != null && FOUND_BY_TESTS.contains(code) && row.text(correction) == null ? FROM_TESTS
                : null;
    }

    private Amendment[] remarks(Row row, List<String> before) {
        List<Amendment> remarks = new ArrayList<>();
        String code = row.text(status);
        if (code != null && !succession.allows(before.isEmpty() ? null : before.get(before.size() - 1), code,
                row.text(correction))) {
            remarks.add(Amendment.remarking(SUCCESSION));
        }
        LocalDate start = statuses.start(row);
        if (TO_BE_DETERMINED.equals(code) && enrollments.primary(row) && start != null
                && !start.isAfter(census.minusDays(MOST_DAYS)) && statuses.holdsIn(row, new Period(census, census))) {
            remarks.add(Amendment.remarking(TBD_TOO_LONG));
        }
        return remarks.toArray(Amendment[]::new);
    }
}
