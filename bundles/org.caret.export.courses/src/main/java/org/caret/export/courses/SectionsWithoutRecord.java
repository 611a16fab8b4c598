package org.caret.export.courses;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Period;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Role;
import org.caret.store.Role.InEffect;
import org.caret.store.Row;

/**
 * A student's record needs one of the section, and a section none of whose teachers can be sent has none: it has no teacher, or its
 * teachers have no employment status or no SEID. Where no section of the year has a teacher at all, the database does not hold
 * teachers, and nothing is said. Source: SCSE0139; for completed courses the layout, field Local Course ID.
 */
final class SectionsWithoutRecord implements FileCheck {

    private static final String MESSAGE = "The file of sections has no record of the section, because it has no teacher who can be"
            + " sent; the state refuses records of students without one.";
    private static final String REMEDY = "Enter the teacher of the section, with SEID and employment status.";
    private static final Remark NOT_SENT = new Remark(Severity.FATAL, "SCSE0139", MESSAGE, REMEDY);
    private static final Remark NOT_SENT_COMPLETED = new Remark(Severity.FATAL, "COURSE_SECTION", MESSAGE, REMEDY);

    private final AcademicYear year;
    private final LocalDate first;
    private final LocalDate last;
    private final Remark remark;

    private SectionsWithoutRecord(ExportRequest request, Remark remark) {
        year = request.year();
        Period period = Period.of(request);
        first = period.first();
        last = period.last();
        this.remark = remark;
    }

    static FileCheck ofSchedules(ExportRequest request) {
        return new SectionsWithoutRecord(request, NOT_SENT);
    }

    static FileCheck ofCompletedCourses(ExportRequest request) {
        return new SectionsWithoutRecord(request, NOT_SENT_COMPLETED);
    }

    @Override
    public Count begin() {
        return new Sections();
    }

    /** The sections of the year; there are far fewer of them than records. */
    private final class Sections implements Count {

        private final Set<Long> without = new HashSet<>();
        private final Set<Long> sent = new HashSet<>();
        private boolean teachers;

        @Override
        public List<Others> others() {
            return List.of(new Others(
                    List.of(new Role.Root("section", Literals.SECTION), new Role.One("course", "section", "course"),
                            new Role.One("school", "section", "school"),
                            new Role.Each("teacher", "section", "teachers"),
                            new Role.One("staff", "teacher", "staffMember"),
                            new InEffect("staffInfo", "staff", "information", null, first, last)),
                    SectionRows.scope(year), TeacherRows.paths(), this::counter));
        }

        private Consumer<Row> counter(Slots slots) {
            TeacherRows rows = new TeacherRows(slots);
            return row -> {
                teachers |= row.id("teacher") != 0;
                (rows.sendable(row) ? sent : without).add(row.id("section"));
            };
        }

        @Override
        public Function<Row, List<Remark>> remarks(Slots slots) {
            without.removeAll(sent);
            sent.clear();
            List<Remark> said = List.of(remark);
            return row -> teachers && without.contains(row.id("section")) ? said : List.of();
        }

        @Override
        public Consumer<Row> records(Slots slots) {
            return row -> {
                // Nothing is counted of the records.
            };
        }

        @Override
        public void end(Sayings sayings) {
            // Everything has been said of the records.
        }
    }
}
