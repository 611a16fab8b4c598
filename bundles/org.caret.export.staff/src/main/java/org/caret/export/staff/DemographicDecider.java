package org.caret.export.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Cuts;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;

/** One record per staff member: the last information of the academic year, as far as it has come. */
final class DemographicDecider implements Decider {

    static final LeftOutReason NO_INFORMATION = new LeftOutReason("NO_INFORMATION",
            "There is no demographic information in effect in the academic year.", "Enter it.");
    static final LeftOutReason NOT_EMPLOYED = new LeftOutReason("NOT_EMPLOYED",
            "The person was not employed on any day of the academic year so far.", "");
    static final LeftOutReason NOT_ASSIGNED = new LeftOutReason("NOT_ASSIGNED_THERE",
            "The person has no assignment at the chosen site in the academic year.", "");

    private static final Remark START_CUT = Remark.notice("SDEM_START_CUT",
            "The information has been in effect since before the employment; it was sent as of its first day.", "");
    private static final Remark END_CUT = Remark.notice("SDEM_END_CUT",
            "The information was in effect beyond the employment; it was sent up to its last day.", "");
    private static final Remark END_NOT_REACHED = Remark.notice("END_NOT_REACHED",
            "The information ends after the academic year or in the future, so its end was not sent.", "");

    private static final Remark YEARS = Remark.warning("SERVICE_YEARS",
            "The person served longer at the LEA than altogether.", "Correct the years of service.");

    private static final Remark NO_ASSIGNMENT = Remark.warning("CERT084",
            "The person has no assignment in the academic year.", "Enter the assignment, or end the employment.");

    private final StaffRows staff;
    private final int assignmentYear;
    private final String year;
    private final Period days;
    private final boolean ofSites;
    private final Comparator<Row> latest;

    /**
     * @param assignmentYear slot of the academic year of the row's assignment
     * @param days of the academic year that do not lie in the future
     * @param ofSites whether an assignment at a site is asked for
     */
    DemographicDecider(StaffRows staff, int assignmentYear, AcademicYear year, Period days, boolean ofSites) {
        this.staff = staff;
        this.assignmentYear = assignmentYear;
        this.year = year.toString();
        this.days = days;
        this.ofSites = ofSites;
        latest = Comparator.comparing(row -> staff.info().start(row),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        List<Row> there = group.stream().filter(row -> !ofSites || year.equals(row.text(assignmentYear))).toList();
        Optional<Row> information = there.stream().filter(row -> staff.info().holdsIn(row, days)).max(latest);
        if (there.isEmpty()) {
            only(group, NOT_ASSIGNED, decisions);
        } else if (information.isEmpty()) {
            only(group, NO_INFORMATION, decisions);
        } else {
            decide(information.get(), group, decisions);
        }
    }

    private void decide(Row information, List<Row> group, Decisions decisions) {
        LeftOutReason reason = staff.employedIn(information, days) ? staff.obstacle(information) : NOT_EMPLOYED;
        if (reason == null) {
            decisions.include(information, cuts(information, group));
        } else {
            decisions.leaveOut(information, reason);
        }
        group.stream().filter(row -> row != information).forEach(decisions::passOver);
    }

    private static void only(List<Row> group, LeftOutReason reason, Decisions decisions) {
        decisions.leaveOut(group.get(0), reason);
        group.stream().skip(1).forEach(decisions::passOver);
    }

    /** The effective dates lie in the time the LEA employs the person. */
    private Amendment[] cuts(Row row, List<Row> group) {
        Cuts cuts = new Cuts(StaffRows.INFO);
        LocalDate from = staff.employedFrom(row);
        if (from != null) {
            cuts.notBefore(staff.info().start(row), from, START_CUT);
        }
        LocalDate last = staff.info().lastDay(row);
        LocalDate to = staff.employedTo(row);
        if (last != null && last.isAfter(days.last())) {
            cuts.withoutEnd(END_NOT_REACHED);
        } else if (last != null && to != null) {
            cuts.notAfter(last, to, END_CUT);
        }
        if (staff.servedLongerHere(row)) {
            cuts.remark(YEARS);
        }
        if (group.stream().noneMatch(one -> year.equals(one.text(assignmentYear)))) {
            cuts.remark(NO_ASSIGNMENT);
        }
        return cuts.amendments();
    }
}
