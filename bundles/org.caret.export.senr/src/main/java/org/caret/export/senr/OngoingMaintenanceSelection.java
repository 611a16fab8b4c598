package org.caret.export.senr;

import java.time.LocalDate;
import java.util.Optional;

import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.store.Row;

/**
 * Ongoing Maintenance: enrollments active on at least one day of a period, both ends included. A no-show is active on no day
 * and is sent where its start or exit lies in the period, because the state must learn of it.
 */
public final class OngoingMaintenanceSelection implements Selection {

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    @Override
    public SelectionSource source(ExportRequest request) {
        return EnrollmentPaths.source(request.year());
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        LocalDate first = request.date(Period.START_DATE);
        LocalDate last = request.date(Period.END_DATE);
        EnrollmentDates dates = new EnrollmentDates(slots);
        FutureDates future = new FutureDates(slots, request.today());
        EnrollmentRemarks remarks = new EnrollmentRemarks(slots, request.year(), request.today());
        Graduations graduations = new Graduations(slots, request.today());
        LeftOutReason notActive = new LeftOutReason("NOT_ACTIVE",
                "The enrollment was not active on any day from " + first + " to " + last + '.', "");
        return (group, decisions) -> {
            for (Row row : group) {
                if (!concerns(row, dates, first, last)) {
                    decisions.leaveOut(row, notActive);
                } else if (future.notBegun(row)) {
                    decisions.leaveOut(row, FutureDates.STARTS_IN_FUTURE);
                } else {
                    future.include(row, graduations.with(remarks.of(row, group), row), decisions);
                }
            }
        };
    }

    private static boolean concerns(Row row, EnrollmentDates dates, LocalDate first, LocalDate last) {
        boolean active = !dates.startsAfter(row, last) && !dates.endsBefore(row, first);
        return active || dates.noShow(row) && dates.touches(row, first, last);
    }
}
