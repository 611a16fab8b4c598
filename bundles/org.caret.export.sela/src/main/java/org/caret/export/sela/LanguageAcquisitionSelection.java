package org.caret.export.sela;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * Statuses of English language acquisition: those that began in a period, because only changes are sent, and on request also
 * the one each student has at its end, for students who are new to the state.
 */
public final class LanguageAcquisitionSelection implements Selection {

    static final String UNCHANGED = "unchanged";
    static final String LANGUAGE = "language";
    static final String ENROLLMENT = "enrollment";
    static final RolePath STATUS = RolePath.of("language.status");
    static final RolePath CORRECTION = RolePath.of("language.correctionReason");

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Every status of a student with each enrollment that touches the academic year. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(DatedRows.paths(LANGUAGE));
        paths.addAll(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(Set.of(STATUS, CORRECTION));
        return new SelectionSource(
                Period.of(request.year()).overlaps(new RolePath(ENROLLMENT, "start"),
                        new RolePath(ENROLLMENT, "exitDate")),
                Condition.ALL, paths, List.of(RolePath.of("student.localStudentId")),
                List.of(new RolePath(LANGUAGE, "start")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new StatusDecider(slots, Period.of(request).until(request.today()), request.year(),
                Boolean.parseBoolean(request.option(UNCHANGED)));
    }
}
