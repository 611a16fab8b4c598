package org.caret.ui.internal.detail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Reads the sections of a student, with their courses, teachers and marks, the latest first. */
final class ScheduleReader {

    private static final List<Role> PLACES = List.of(new Role.Root("place", ModelPackage.Literals.SECTION_ENROLLMENT),
            new Role.One("student", "place", "student"), new Role.One("section", "place", "section"),
            new Role.One("course", "section", "course"), new Role.One("school", "section", "school"),
            new Role.Each("teaching", "section", "teachers"), new Role.One("staff", "teaching", "staffMember"),
            new Role.InEffect("teacher", "staff", "information", RolePath.of("place.start"), null));
    private static final List<Role> MARKS = List.of(new Role.Root("mark", ModelPackage.Literals.MARK),
            new Role.One("place", "mark", "sectionEnrollment"), new Role.One("student", "place", "student"));
    private static final RolePath STUDENT = RolePath.of("student.id");
    private static final RolePath START = RolePath.of("place.start");
    private static final RolePath EXIT = RolePath.of("place.exitDate");
    private static final RolePath YEAR = RolePath.of("course.academicYear");
    private static final RolePath TERM = RolePath.of("section.academicTerm");
    private static final RolePath COURSE = RolePath.of("course.localCourseId");
    private static final RolePath COURSE_NAME = RolePath.of("course.name");
    private static final RolePath SECTION = RolePath.of("section.sectionId");
    private static final RolePath SCHOOL = RolePath.of("school.name");
    private static final RolePath LAST_NAME = RolePath.of("teacher.legalLastName");
    private static final RolePath FIRST_NAME = RolePath.of("teacher.legalFirstName");
    private static final RolePath PERIOD = RolePath.of("mark.markingPeriod");
    private static final RolePath GRADE = RolePath.of("mark.finalGrade");
    private static final RolePath ATTEMPTED = RolePath.of("mark.creditsAttempted");
    private static final RolePath EARNED = RolePath.of("mark.creditsEarned");
    private static final String BETWEEN = "; ";

    private final Store store;

    ScheduleReader(Store store) {
        this.store = store;
    }

    /** Texts as {@link DetailColumns#schedule()} names them; a section with several teachers or marks is one line. */
    List<String[]> read(long student) throws StoreException {
        Map<Long, List<String>> marks = marks(student);
        RowQuery query = new RowQuery(PLACES, Condition.equal(STUDENT, student), Condition.ALL,
                Set.of(EXIT, YEAR, TERM, COURSE, COURSE_NAME, SECTION, SCHOOL, LAST_NAME, FIRST_NAME), List.of(START),
                0, RowQuery.Extent.FEW);
        Map<Long, Place> places = new LinkedHashMap<>();
        try (RowCursor rows = store.rows(query)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                Place place = places.computeIfAbsent(row.id("place"), id -> new Place(new LinkedHashSet<>(),
                        new ArrayList<>()));
                if (place.texts().isEmpty()) {
                    place.texts().addAll(List.of(text(row.text(YEAR)), text(row.text(TERM)),
                            (text(row.text(COURSE)) + ' ' + text(row.text(COURSE_NAME))).strip(),
                            String.join(BETWEEN, marks.getOrDefault(row.id("place"), List.of())),
                            text(row.text(SECTION)), day(row.date(START)), day(row.date(EXIT)),
                            text(row.text(SCHOOL))));
                }
                place.teachers().add(teacher(row));
            }
        }
        return new ArrayList<>(places.values()).reversed().stream().map(Place::line).toList();
    }

    /** A student's place in a section. */
    private record Place(Set<String> teachers, List<String> texts) {

        private static final int BEFORE_TEACHERS = 7;

        String[] line() {
            List<String> line = new ArrayList<>(texts);
            line.add(BEFORE_TEACHERS, String.join(BETWEEN, teachers));
            return line.toArray(String[]::new);
        }
    }

    /** Marks by the place in a section they were given for. */
    private Map<Long, List<String>> marks(long student) throws StoreException {
        Map<Long, List<String>> marks = new LinkedHashMap<>();
        RowQuery query = new RowQuery(MARKS, Condition.equal(STUDENT, student), Condition.ALL,
                Set.of(PERIOD, GRADE, ATTEMPTED, EARNED), List.of(PERIOD), 0, RowQuery.Extent.FEW);
        try (RowCursor rows = store.rows(query)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                marks.computeIfAbsent(row.id("place"), place -> new ArrayList<>()).add(mark(row));
            }
        }
        return marks;
    }

    private static String mark(Row row) {
        String mark = NLS.bind(Messages.ScheduleReader_mark, text(row.text(PERIOD)), text(row.text(GRADE)));
        BigDecimal attempted = row.decimal(ATTEMPTED);
        BigDecimal earned = row.decimal(EARNED);
        return attempted == null || earned == null ? mark
                : NLS.bind(Messages.ScheduleReader_credits,
                        new Object[] { mark, earned.toPlainString(), attempted.toPlainString() });
    }

    private static String teacher(Row row) {
        String last = text(row.text(LAST_NAME));
        String first = text(row.text(FIRST_NAME));
        return last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
