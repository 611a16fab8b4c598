package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.util.List;

import org.caret.imports.internal.oneroster.RosterClasses.RosterClass;
import org.caret.imports.internal.oneroster.RosterUsers.Cells;
import org.caret.imports.internal.source.RowSink;
import org.eclipse.jdt.annotation.Nullable;

/** Makes rows of the places that students and teachers have in sections. */
final class PlaceRows {

    private final Roster roster;
    private final RowSink sink;

    PlaceRows(Roster roster, RowSink sink) {
        this.roster = roster;
        this.sink = sink;
    }

    void students(String localId, List<Cells> enrollments) throws IOException {
        for (Cells enrollment : enrollments) {
            if (meant(enrollment, "student")) {
                @Nullable
                Object @Nullable [] values = section(enrollment, RosterPlans.PLACE_SLOTS);
                if (values != null) {
                    values[RosterPlans.PERSON_ID] = localId;
                    values[RosterPlans.PLACE_START] = RosterTable.day(enrollment.text("beginDate")).orElse(null);
                    values[RosterPlans.PLACE_EXIT] = RosterTable.day(enrollment.text("endDate")).orElse(null);
                    values[RosterPlans.PLACE_SOURCED_ID] = enrollment.text("sourcedId");
                    sink.row(RosterPlans.ROSTER_PLACE, enrollment.line(), values);
                }
            }
        }
    }

    void teachers(String localId, List<Cells> enrollments) throws IOException {
        for (Cells enrollment : enrollments) {
            if (meant(enrollment, "teacher")) {
                @Nullable
                Object @Nullable [] values = section(enrollment, RosterPlans.TEACHER_SLOTS);
                if (values != null) {
                    values[RosterPlans.PERSON_ID] = localId;
                    sink.row(RosterPlans.TEACHER, enrollment.line(), values);
                }
            }
        }
    }

    /** Rows for the courses and sections themselves. */
    void sections() throws IOException {
        for (RosterClasses.RosterCourse course : roster.classes().courses()) {
            @Nullable
            Object[] values = new Object[RosterPlans.COURSE_SLOTS];
            values[RosterPlans.COURSE_YEAR] = roster.year().toString();
            values[RosterPlans.COURSE_ID] = course.localCourseId();
            values[RosterPlans.COURSE_NAME] = course.title().isEmpty() ? null : course.title();
            values[RosterPlans.COURSE_SOURCED_ID] = course.sourcedId();
            sink.row(RosterPlans.COURSE, course.line(), values);
        }
        for (RosterClass taught : roster.classes().classes()) {
            @Nullable
            Object @Nullable [] values = section(taught, RosterPlans.SECTION_SLOTS);
            if (values != null) {
                values[RosterPlans.SECTION_SOURCED_ID] = taught.sourcedId();
                sink.row(RosterPlans.SECTION, taught.line(), values);
            }
        }
    }

    private @Nullable Object @Nullable [] section(Cells enrollment, int slots) {
        RosterClass taught = roster.classes().find(enrollment.text("classSourcedId")).orElse(null);
        return taught == null ? null : section(taught, slots);
    }

    private @Nullable Object @Nullable [] section(RosterClass taught, int slots) {
        String school = roster.schools().code(taught.school());
        if (school == null) {
            return null;
        }
        @Nullable
        Object[] values = new Object[slots];
        values[RosterPlans.COURSE_YEAR] = roster.year().toString();
        values[RosterPlans.COURSE_ID] = taught.course().localCourseId();
        values[RosterPlans.SECTION_SCHOOL] = school;
        values[RosterPlans.SECTION_TERM] = roster.sessions().find(taught.term()).flatMap(RosterSessions.Session::term)
                .orElse(null);
        values[RosterPlans.SECTION_ID] = taught.sourcedId();
        return values;
    }

    private static boolean meant(Cells enrollment, String role) {
        return enrollment.text("role").equalsIgnoreCase(role) && !enrollment.deleted();
    }
}
