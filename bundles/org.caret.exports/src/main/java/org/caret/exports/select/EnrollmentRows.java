package org.caret.exports.select;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the enrollment of a row. Belongs to one run. */
public final class EnrollmentRows {

    /** Exit reason of a student who never came; the exit then lies on the start or on the day before it. */
    private static final String NO_SHOW = "N470";
    /** The same in older years, for students who were expected from another school. */
    private static final String NO_SHOW_FROM_MATRICULATION = "N430";
    private static final String PRIMARY = "10";

    private final String role;
    private final int start;
    private final int exit;
    private final int exitReason;
    private final int status;
    private final int gradeLevel;

    /** @param role of the enrollment; its {@link #paths} must have been asked for */
    public EnrollmentRows(Slots slots, String role) {
        this.role = role;
        start = slots.slot(new RolePath(role, "start"));
        exit = slots.slot(new RolePath(role, "exitDate"));
        exitReason = slots.slot(new RolePath(role, "exitReason"));
        status = slots.slot(new RolePath(role, "status"));
        gradeLevel = slots.slot(new RolePath(role, "gradeLevel"));
    }

    /** What is read of an enrollment. */
    public static Set<RolePath> paths(String role) {
        return Set.of(new RolePath(role, "start"), new RolePath(role, "exitDate"), new RolePath(role, "exitReason"),
                new RolePath(role, "status"), new RolePath(role, "gradeLevel"));
    }

    /** Surrogate key of the enrollment; 0 where the row has none. */
    public long id(Row row) {
        return row.id(role);
    }

    public @Nullable LocalDate start(Row row) {
        return row.date(start);
    }

    /** Last day of the enrollment; null while it is open. */
    public @Nullable LocalDate exit(Row row) {
        return row.date(exit);
    }

    public @Nullable String status(Row row) {
        return row.text(status);
    }

    public @Nullable String gradeLevel(Row row) {
        return row.text(gradeLevel);
    }

    public boolean primary(Row row) {
        return PRIMARY.equals(row.text(status));
    }

    /** Whether the student was expected and never came, as a condition on the role of an enrollment. */
    public static Condition neverCame(String role) {
        return new Condition.In(new RolePath(role, "exitReason"), Set.of(NO_SHOW, NO_SHOW_FROM_MATRICULATION));
    }

    /** Whether the student was there on one of the days; one who never came was not. */
    public boolean activeIn(Row row, Period days) {
        return days.meets(row.date(start), row.date(exit)) && !NO_SHOW.equals(row.text(exitReason));
    }

    /** The same as a condition of a query about the enrollments that play a role. */
    public static Condition activeIn(String role, Period days) {
        return Condition.and(days.overlaps(new RolePath(role, "start"), new RolePath(role, "exitDate")),
                Condition.not(Condition.equal(new RolePath(role, "exitReason"), NO_SHOW)));
    }

    /** The last of the days on which the student was there. */
    public LocalDate lastDay(Row row, Period days) {
        LocalDate end = row.date(exit);
        return end == null || end.isAfter(days.last()) ? days.last() : end;
    }

    /**
     * Which of a student's enrollments stands for the student in a period: the one that lasts longest into it, then a
     * primary one, then the one that began last. The largest is meant.
     */
    public Comparator<Row> standingFor(Period days) {
        return Comparator.<Row, LocalDate>comparing(row -> lastDay(row, days)).thenComparing(this::primary)
                .thenComparing(this::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }
}
