package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Reads the sections of a student, with their courses and teachers, the latest first. */
final class ScheduleReader {

    private static final List<Role> ROLES = List.of(new Role.Root("place", ModelPackage.Literals.SECTION_ENROLLMENT),
            new Role.One("student", "place", "student"), new Role.One("section", "place", "section"),
            new Role.One("course", "section", "course"), new Role.One("school", "section", "school"),
            new Role.Each("teaching", "section", "teachers"), new Role.One("staff", "teaching", "staffMember"),
            new Role.InEffect("teacher", "staff", "information", RolePath.of("place.start"), null));
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
    private static final int TEACHERS = 6;

    private final Store store;

    ScheduleReader(Store store) {
        this.store = store;
    }

    /** Texts as {@link DetailColumns#schedule()} names them; a section with several teachers is one line. */
    List<String[]> read(long student) throws StoreException {
        RowQuery query = new RowQuery(ROLES, Condition.equal(STUDENT, student), Condition.ALL,
                Set.of(EXIT, YEAR, TERM, COURSE, COURSE_NAME, SECTION, SCHOOL, LAST_NAME, FIRST_NAME), List.of(START),
                0, RowQuery.Extent.FEW);
        Map<Long, String[]> lines = new LinkedHashMap<>();
        try (RowCursor rows = store.rows(query)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                String[] line = line(row);
                lines.merge(row.id("place"), line, (known, next) -> {
                    known[TEACHERS] = known[TEACHERS] + "; " + next[TEACHERS];
                    return known;
                });
            }
        }
        return new ArrayList<>(lines.values()).reversed();
    }

    private static String[] line(Row row) {
        String last = text(row.text(LAST_NAME));
        String first = text(row.text(FIRST_NAME));
        String teacher = last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first;
        String course = (text(row.text(COURSE)) + ' ' + text(row.text(COURSE_NAME))).strip();
        return new String[] { text(row.text(YEAR)), text(row.text(TERM)), course, text(row.text(SECTION)),
                day(row.date(START)), day(row.date(EXIT)), teacher, text(row.text(SCHOOL)) };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
