package org.caret.export.sinf;

import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * Student information by the effective date method, for students actively enrolled on at least one day of a period. Either one
 * record per student, or every dated record of the period.
 */
public final class StudentInformationSelection implements Selection {

    static final String ALL_CHANGES = "allChanges";

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Each student with every dated record and every enrollment that touches the academic year. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Condition scope = Period.of(request.year()).overlaps(
                new RolePath(InformationDates.ENROLLMENT, "start"),
                new RolePath(InformationDates.ENROLLMENT, "exitDate"));
        return new SelectionSource(List.of(FirstEnrollments.role(request.year())), scope, Condition.ALL,
                InformationDates.paths(),
                List.of(RolePath.of("student.localStudentId")),
                List.of(new RolePath(InformationDates.INFO, "start")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        InformationDates dates = new InformationDates(slots, Period.of(request).until(request.today()));
        return Boolean.parseBoolean(request.option(ALL_CHANGES)) ? new EveryChange(dates)
                : new LatestInformation(dates);
    }
}
