package org.caret.export.sprg;

import java.time.LocalDate;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.select.Cuts;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Cuts the dates of a membership to what the state takes, and says what it does not like about it. */
final class ProgramDates {

    static final Remark START_CUT = Remark.notice("SPRG_START_CUT",
            "The membership began before the enrollment; it was sent as of the enrollment's first day.", "");
    static final Remark END_CUT = Remark.notice("SPRG_END_CUT",
            "The membership lasts longer than the enrollment; it was sent up to the enrollment's last day.", "");
    static final Remark YEAR_START_CUT = Remark.notice("SPRG_YEAR_CUT",
            "The program is sent anew every year; the membership was sent as of the first day of the academic year.",
            "");
    static final Remark YEAR_END_CUT = Remark.notice("SPRG_YEAR_CUT",
            "The program is sent anew every year; the membership was sent up to the last day of the academic year.",
            "");
    static final Remark END_NOT_REACHED = Remark.notice("END_NOT_REACHED",
            "The membership ends after the period or in the future, so its end was not sent.",
            "Export a later period when that day has come.");
    static final Remark MIGRANT_TOO_LONG = Remark.warning("CERT110",
            "A migrant student is eligible for three years at most.", "End the membership.");
    private static final Remark TAKEN_AS_ELIGIBLE = kind(ProgramKind.ELIGIBLE);
    private static final Remark TAKEN_AS_PARTICIPATING = kind(ProgramKind.PARTICIPATING);

    private static final String MIGRANT = "135";
    private static final int MIGRANT_YEARS = 3;

    private final ProgramRows rows;
    private final AcademicYear year;
    private final LocalDate lastDay;

    /** @param lastDay the last day of the period that does not lie in the future */
    ProgramDates(ProgramRows rows, AcademicYear year, LocalDate lastDay) {
        this.rows = rows;
        this.year = year;
        this.lastDay = lastDay;
    }

    private static Remark kind(ProgramKind taken) {
        return Remark.warning("SPRG_MEMBERSHIP", "In this year the state takes the program with membership code "
                + taken.code() + " only.", "Correct the membership code.");
    }

    /** How the dates of a membership relate to enrollments: as the state takes the program, otherwise as the code says. */
    ProgramKind kind(Row row) {
        ProgramKind taken = ProgramKind.taken(rows.program(row), year);
        ProgramKind said = ProgramKind.said(rows.code(row));
        if (taken != null) {
            return taken;
        }
        return said == null ? ProgramKind.ELIGIBLE : said;
    }

    /** What has to change for the membership to be sent for a stay. */
    Amendment[] cuts(Stay stay) {
        Row row = stay.row();
        Cuts cuts = new Cuts(ProgramRows.MEMBERSHIP);
        boolean participating = kind(row) == ProgramKind.PARTICIPATING;
        start(row, stay, participating, cuts);
        end(row, stay, participating, cuts);
        complain(row, cuts);
        return cuts.amendments();
    }

    private void start(Row row, Stay stay, boolean participating, Cuts cuts) {
        LocalDate start = rows.memberships().start(row);
        boolean yearly = ProgramKind.yearly(rows.program(row));
        if (participating && (!yearly || stay.start().isAfter(year.firstDay()))) {
            cuts.notBefore(start, stay.start(), START_CUT);
        } else if (yearly) {
            cuts.notBefore(start, year.firstDay(), YEAR_START_CUT);
        }
    }

    /**
     * A membership that goes on after an exit is left open if the student is only eligible: the state ends it. One that is sent
     * anew every year ends with the year at the latest.
     */
    private void end(Row row, Stay stay, boolean participating, Cuts cuts) {
        LocalDate end = rows.memberships().lastDay(row);
        LocalDate exit = reached(stay.exit());
        if (exit != null && (end == null ? participating || endsWithTheYear(row) : end.isAfter(exit))) {
            cuts.notAfter(end, exit, END_CUT);
        } else if (exit == null && endsWithTheYear(row)) {
            cuts.notAfter(end, year.lastDay(), YEAR_END_CUT);
        } else if (end != null && end.isAfter(lastDay)) {
            cuts.withoutEnd(END_NOT_REACHED);
        }
    }

    /** A program that is sent anew every year does not stay open at the state once the year is over (SPRG0070). */
    private boolean endsWithTheYear(Row row) {
        LocalDate end = rows.memberships().lastDay(row);
        return ProgramKind.yearly(rows.program(row)) && !lastDay.isBefore(year.lastDay())
                && (end == null || end.isAfter(year.lastDay()));
    }

    private @Nullable LocalDate reached(@Nullable LocalDate exit) {
        return exit == null || exit.isAfter(lastDay) ? null : exit;
    }

    private void complain(Row row, Cuts cuts) {
        ProgramKind taken = ProgramKind.taken(rows.program(row), year);
        if (taken != null && taken != ProgramKind.said(rows.code(row))) {
            cuts.remark(taken == ProgramKind.ELIGIBLE ? TAKEN_AS_ELIGIBLE : TAKEN_AS_PARTICIPATING);
        }
        LocalDate start = rows.memberships().start(row);
        if (MIGRANT.equals(rows.program(row)) && start != null
                && rows.memberships().holdsIn(row, new Period(start.plusYears(MIGRANT_YEARS), lastDay))) {
            cuts.remark(MIGRANT_TOO_LONG);
        }
    }
}
