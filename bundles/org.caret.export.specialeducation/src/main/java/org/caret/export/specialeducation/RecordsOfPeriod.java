package org.caret.export.specialeducation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.caret.exports.Amendment;
import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.exports.select.Ways;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Records that matter in a period, of students enrolled in it. The state takes what it has already as an update, so nobody needs
 * to know what it has.
 */
abstract class RecordsOfPeriod implements Selection {

    private static final String ENROLLMENT = "enrollment";

    private final String record;
    private final Timing timing;
    private final List<RolePath> order;

    /**
     * @param record role of the record
     * @param order of the records of a student
     */
    RecordsOfPeriod(String record, Timing timing, List<RolePath> order) {
        this.record = record;
        this.timing = timing;
        this.order = List.copyOf(order);
    }

    @Override
    public final Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    @Override
    public final SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(timing.paths());
        paths.addAll(furtherPaths());
        return new SelectionSource(
                Period.of(request.year()).overlaps(new RolePath(ENROLLMENT, "start"),
                        new RolePath(ENROLLMENT, "exitDate")),
                Condition.ALL, paths, List.of(RolePath.of("student.localStudentId")), order);
    }

    @Override
    public final Decider decider(ExportRequest request, Slots slots) {
        Period period = Period.of(request).until(request.today());
        LeftOutReason notActive = new LeftOutReason("NOT_ACTIVE",
                "The student was not enrolled on any day from " + period.first() + " to " + period.last() + '.', "");
        LeftOutReason notInPeriod = new LeftOutReason("NOT_IN_PERIOD", "The record does not fall into the time from "
                + period.first() + " to " + period.last() + '.', "");
        return new Records(record, new EnrollmentRows(slots, ENROLLMENT), timing.in(slots, period), period, notActive,
                notInPeriod, remarks(slots));
    }

    /** What is read to check a record. */
    Set<RolePath> furtherPaths() {
        return Set.of();
    }

    /** What is to be said of a record. */
    Remarks remarks(Slots slots) {
        return row -> List.of();
    }

    /** What is to be said of the record of a row. */
    @FunctionalInterface
    interface Remarks {
        List<Amendment> of(Row row);
    }

    /** Decides about each record of a student. */
    private record Records(String record, EnrollmentRows enrollments, Predicate<Row> matters, Period period,
            LeftOutReason notActive, LeftOutReason notInPeriod, Remarks remarks) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id(record), row -> enrollments.activeIn(row, period))) {
                one.decide(decisions, obstacle(one.speaker()),
                        remarks.of(one.speaker()).toArray(Amendment[]::new));
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            if (!enrollments.activeIn(row, period)) {
                return notActive;
            }
            return matters.test(row) ? null : notInPeriod;
        }
    }
}
