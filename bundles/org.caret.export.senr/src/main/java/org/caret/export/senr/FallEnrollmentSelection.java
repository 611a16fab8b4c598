package org.caret.export.senr;

import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;

/** Fall Enrollment: one record per enrollment in effect on the census date, start and exit included. */
public final class FallEnrollmentSelection implements Selection {

    static final String CENSUS_DATE = "censusDate";
    static final String CERTIFICATION = "certification";

    @Override
    public SelectionSource source(ExportRequest request) {
        return EnrollmentPaths.source(request.year());
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        LocalDate census = request.date(CENSUS_DATE);
        EnrollmentDates dates = new EnrollmentDates(slots);
        FutureDates future = new FutureDates(slots, request.today());
        EnrollmentRemarks remarks = new EnrollmentRemarks(slots, request.year(), request.today());
        Graduations graduations = new Graduations(slots, request.today());
        LeftOutReason startsLater = new LeftOutReason("STARTS_AFTER_CENSUS",
                "The enrollment starts after the census date " + census + '.', "");
        LeftOutReason endedEarlier = new LeftOutReason("ENDS_BEFORE_CENSUS",
                "The enrollment ended before the census date " + census + '.', "");
        return (group, decisions) -> {
            for (Row row : group) {
                if (dates.startsAfter(row, census)) {
                    decisions.leaveOut(row, startsLater);
                } else if (dates.endsBefore(row, census)) {
                    decisions.leaveOut(row, endedEarlier);
                } else if (future.notBegun(row)) {
                    decisions.leaveOut(row, FutureDates.STARTS_IN_FUTURE);
                } else {
                    future.include(row, graduations.with(remarks.of(row, group), row), decisions);
                }
            }
        };
    }

    /** What is held against earlier years is read only where it is wanted: that takes as long as the file itself. */
    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        LocalDate census = request.date(CENSUS_DATE);
        FileCheck schools = new EmptySchools(census);
        return Boolean.parseBoolean(request.option(CERTIFICATION))
                ? List.of(schools,
                        new ClosedSchools(new AcademicYear(request.year().firstYear() - 1).censusDay(), census),
                        new CompleterCounts(request.year()))
                : List.of(schools);
    }
}
