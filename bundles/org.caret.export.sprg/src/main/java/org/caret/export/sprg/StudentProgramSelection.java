package org.caret.export.sprg;

import java.util.List;
import java.util.Optional;

import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Student programs: memberships in effect on at least one day of a period, as far as the student was enrolled there. */
public final class StudentProgramSelection implements Selection {

    static final String CERTIFICATION = "certification";

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Memberships of the year with each enrollment of their students; the end of a membership is exclusive. */
    @Override
    public SelectionSource source(ExportRequest request) {
        RolePath start = new RolePath(ProgramRows.MEMBERSHIP, "start");
        Condition scope = Condition.and(Condition.atMost(start, request.year().lastDay()),
                Condition.atLeast(new RolePath(ProgramRows.MEMBERSHIP, "end"), request.year().firstDay().plusDays(1)));
        return new SelectionSource(scope, Condition.ALL, ProgramRows.paths(), List.of(ProgramRows.STUDENT),
                List.of(ProgramRows.SCHOOL, ProgramRows.PROGRAM, ProgramRows.SERVICE, start));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new ProgramDecider(new ProgramRows(slots), Period.of(request).until(request.today()), request.year());
    }

    /** Rules of the certification read enrollments and statuses besides, so they are asked only where they are wanted. */
    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return certification(request) ? LanguagePrograms.of(request) : List.of();
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return certification(request) ? SpecialEducationShares.of(request) : List.of();
    }

    private static boolean certification(ExportRequest request) {
        return Boolean.parseBoolean(request.option(CERTIFICATION));
    }
}
