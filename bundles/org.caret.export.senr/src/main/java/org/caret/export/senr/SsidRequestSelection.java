package org.caret.export.senr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * SSID Request: one record per student without an SSID, from the latest enrollment of the academic year. A malformed SSID
 * is not "no SSID": such a student stays in, so that the field check refuses the record and says why.
 */
public final class SsidRequestSelection implements Selection {

    static final LeftOutReason NOT_LATEST = new LeftOutReason("NOT_LATEST",
            "The student's SSID is requested with another enrollment, the latest one of the year.", "");
    static final LeftOutReason NO_SHOW = new LeftOutReason("NO_SHOW",
            "The student never came, so the enrollment needs no SSID.", "");
    static final LeftOutReason NOT_IN_YEAR = new LeftOutReason("NOT_IN_YEAR",
            "The enrollment ended before the academic year began.", "");

    private static final int SSID_LENGTH = 10;
    private static final String PRIMARY = "10";

    @Override
    public SelectionSource source(ExportRequest request) {
        return EnrollmentPaths.source(request.year());
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new LatestEnrollment(request, slots);
    }

    private static final class LatestEnrollment implements Decider {

        private final EnrollmentDates dates;
        private final FutureDates future;
        private final EnrollmentRemarks remarks;
        private final LocalDate firstDay;
        private final int ssid;
        private final Comparator<Row> earlierFirst;

        LatestEnrollment(ExportRequest request, Slots slots) {
            dates = new EnrollmentDates(slots);
            future = new FutureDates(slots, request.today());
            remarks = new EnrollmentRemarks(slots, request.year(), request.today());
            firstDay = request.year().firstDay();
            ssid = slots.slot(EnrollmentPaths.SSID);
            int status = slots.slot(EnrollmentPaths.STATUS);
            int school = slots.slot(EnrollmentPaths.SCHOOL);
            earlierFirst = Comparator
                    .comparing(dates::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(row -> PRIMARY.equals(row.text(status)))
                    .thenComparing(row -> row.text(school),
                            Comparator.nullsLast(Comparator.<String>naturalOrder()).reversed());
        }

        @Override
        public boolean concerns(Row row) {
            return !isSsid(row.text(ssid));
        }

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            Row latest = null;
            for (Row row : group) {
                LeftOutReason obstacle = obstacle(row);
                if (obstacle != null) {
                    decisions.leaveOut(row, obstacle);
                } else if (latest == null) {
                    latest = row;
                } else if (earlierFirst.compare(latest, row) < 0) {
                    decisions.leaveOut(latest, NOT_LATEST);
                    latest = row;
                } else {
                    decisions.leaveOut(row, NOT_LATEST);
                }
            }
            if (latest != null) {
                future.include(latest, remarks.of(latest, group), decisions);
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            if (dates.noShow(row)) {
                return NO_SHOW;
            }
            if (dates.endsBefore(row, firstDay)) {
                return NOT_IN_YEAR;
            }
            return future.notBegun(row) ? FutureDates.STARTS_IN_FUTURE : null;
        }

        private static boolean isSsid(@Nullable String text) {
            return text != null && text.length() == SSID_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
