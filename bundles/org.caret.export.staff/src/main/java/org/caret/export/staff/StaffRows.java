package org.caret.export.staff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.Period;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the staff member of a row, and says what keeps a person from every staff file. */
final class StaffRows {

    static final String INFO = "info";
    static final RolePath STAFF = RolePath.of("staff.localStaffId");

    static final LeftOutReason NO_SEID = new LeftOutReason("NO_SEID", "The person has no SEID.",
            "Enter the SEID; the state does not take staff without one.");
    static final LeftOutReason SEID_STANDS_FOR_NONE = new LeftOutReason("NO_SEID",
            "9999999999 stands for teachers without SEID, who are named in their sections only.",
            "Enter the SEID when the person has one.");
    static final LeftOutReason NO_STATUS = new LeftOutReason("NO_EMPLOYMENT_STATUS",
            "The person's employment status is blank.", "Enter the employment status.");

    private static final RolePath SEID = RolePath.of("staff.seid");
    private static final RolePath STATUS = RolePath.of("info.employmentStatus");
    private static final RolePath EMPLOYED_FROM = RolePath.of("info.employmentStartDate");
    private static final RolePath EMPLOYED_TO = RolePath.of("info.employmentEndDate");
    private static final String STANDS_FOR_NONE = "9999999999";

    private static final RolePath YEARS_LEA = RolePath.of("info.serviceYearsLea");
    private static final RolePath YEARS_TOTAL = RolePath.of("info.serviceYearsTotal");

    private final int seid;
    private final int status;
    private final int employedFrom;
    private final int employedTo;
    private final int yearsLea;
    private final int yearsTotal;
    private final DatedRows info;

    StaffRows(Slots slots) {
        seid = slots.slot(SEID);
        status = slots.slot(STATUS);
        employedFrom = slots.slot(EMPLOYED_FROM);
        employedTo = slots.slot(EMPLOYED_TO);
        yearsLea = slots.slot(YEARS_LEA);
        yearsTotal = slots.slot(YEARS_TOTAL);
        info = new DatedRows(slots, INFO);
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(DatedRows.paths(INFO));
        paths.addAll(Set.of(SEID, STATUS, EMPLOYED_FROM, EMPLOYED_TO, YEARS_LEA, YEARS_TOTAL));
        return paths;
    }

    DatedRows info() {
        return info;
    }

    @Nullable
    LocalDate employedFrom(Row row) {
        return row.date(employedFrom);
    }

    /** Last day of the employment; null while it lasts. */
    @Nullable
    LocalDate employedTo(Row row) {
        return row.date(employedTo);
    }

    /** Whether the person was employed on one of the days. A blank start means since always; the field checks refuse it. */
    boolean employedIn(Row row, Period days) {
        LocalDate from = employedFrom(row);
        return days.meets(from == null ? days.first() : from, employedTo(row));
    }

    /** Whether somebody served longer at the LEA than altogether. */
    boolean servedLongerHere(Row row) {
        return row.value(yearsLea) instanceof Integer here && row.value(yearsTotal) instanceof Integer altogether
                && here > altogether;
    }

    /** Why the person is in no staff file, whatever the dates; null where nothing is wrong. */
    @Nullable
    LeftOutReason obstacle(Row row) {
        String text = row.text(seid);
        if (text == null || text.isBlank()) {
            return NO_SEID;
        }
        if (text.equals(STANDS_FOR_NONE)) {
            return SEID_STANDS_FOR_NONE;
        }
        String employment = row.text(status);
        return employment == null || employment.isBlank() ? NO_STATUS : null;
    }
}
