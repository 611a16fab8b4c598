package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Courses and classes. A course is known by its code; where courses of different titles share one, as they do between
 * schools, each is known by its sourcedId instead, so that none is taken for the other.
 */
final class RosterClasses {

    /** A course; the local number is what the model knows it by. */
    record RosterCourse(String sourcedId, String localCourseId, String title, long line) {
    }

    /** A class of a course at a school. */
    record RosterClass(String sourcedId, RosterCourse course, String school, String term, String title, long line) {
    }

    private final Map<String, RosterCourse> courses = new LinkedHashMap<>();
    private final Map<String, RosterClass> classes = new LinkedHashMap<>();
    private int withoutCourse;

    void readCourses(RosterTable table) throws IOException {
        Map<String, RosterRow> rows = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        try (table) {
            for (RosterRow row = table.next(); row != null; row = table.next()) {
                if (!row.deleted()) {
                    rows.put(row.text("sourcedId"), row);
                    String title = titles.putIfAbsent(row.text("courseCode"), row.text("title"));
                    if (title != null && !title.equals(row.text("title"))) {
                        ambiguous.add(row.text("courseCode"));
                    }
                }
            }
        }
        rows.forEach((id, row) -> {
            String code = row.text("courseCode");
            String local = code.isEmpty() || ambiguous.contains(code) ? id : code;
            courses.put(id, new RosterCourse(id, local, row.text("title"), row.line()));
        });
    }

    void readClasses(RosterTable table) throws IOException {
        try (table) {
            for (RosterRow row = table.next(); row != null; row = table.next()) {
                RosterCourse course = courses.get(row.text("courseSourcedId"));
                if (row.deleted()) {
                    continue;
                }
                if (course == null) {
                    withoutCourse++;
                    continue;
                }
                classes.put(row.text("sourcedId"), new RosterClass(row.text("sourcedId"), course,
                        row.text("schoolSourcedId"), row.first("termSourcedIds"), row.text("title"), row.line()));
            }
        }
    }

    Iterable<RosterCourse> courses() {
        return courses.values();
    }

    Iterable<RosterClass> classes() {
        return classes.values();
    }

    Optional<RosterClass> find(@Nullable String sourcedId) {
        return Optional.ofNullable(classes.get(sourcedId));
    }

    /** Classes whose course the roster lacks; they are left out. */
    int withoutCourse() {
        return withoutCourse;
    }
}
