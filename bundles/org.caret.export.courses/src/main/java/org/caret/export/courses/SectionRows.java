package org.caret.export.courses;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Period;
import org.caret.exports.select.Preschools;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the section and the course of a row, and says which sections no file holds. Source: selection rules, CRSE and CRSC. */
final class SectionRows {

    static final RolePath SECTION = RolePath.of("section.sectionId");
    static final RolePath SCHOOL = RolePath.of("school.code");
    static final RolePath COURSE = RolePath.of("course.localCourseId");
    static final RolePath TERM = RolePath.of("section.academicTerm");

    static final LeftOutReason NO_STATE_COURSE = new LeftOutReason("NO_STATE_COURSE",
            "The course has no state course code.", "Enter the state course code if the course is to be reported.");
    static final LeftOutReason NOT_REPORTED = new LeftOutReason("COURSE_NOT_REPORTED",
            "Courses with this state course code are not reported.", "");

    private static final RolePath STATE_COURSE = RolePath.of("course.stateCourse");
    private static final RolePath FIRST_DAY = RolePath.of("section.firstDay");
    private static final RolePath LAST_DAY = RolePath.of("section.lastDay");
    private static final Set<String> NEVER_REPORTED = Set.of("6012", "6017");
    private static final String SELF_CONTAINED = "1000";

    private final Preschools preschools;
    private final int stateCourse;
    private final int firstDay;
    private final int lastDay;
    private final Period period;
    private final LocalDate today;
    private final LeftOutReason notOffered;

    /** @param today sections that begin later are in no file */
    SectionRows(Slots slots, Period period, LocalDate today) {
        preschools = new Preschools(slots);
        stateCourse = slots.slot(STATE_COURSE);
        firstDay = slots.slot(FIRST_DAY);
        lastDay = slots.slot(LAST_DAY);
        this.period = period;
        this.today = today;
        notOffered = new LeftOutReason("NOT_OFFERED", "The section was not offered on any day from " + period.first()
                + " to " + period.last() + '.', "");
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(Preschools.paths());
        paths.addAll(Set.of(STATE_COURSE, FIRST_DAY, LAST_DAY));
        return paths;
    }

    /** Only the courses of the academic year. */
    static Condition scope(AcademicYear year) {
        return Condition.equal(RolePath.of("course.academicYear"), year.toString());
    }

    long id(Row row) {
        return row.id("section");
    }

    /** Why a section is not in the files of the fall; null where nothing is wrong. A section without dates lasts all year. */
    @Nullable
    LeftOutReason obstacle(Row row) {
        LocalDate first = row.date(firstDay);
        if (first != null && first.isAfter(today) || !period.meets(first == null ? period.first() : first,
                row.date(lastDay))) {
            return notOffered;
        }
        String code = row.text(stateCourse);
        if (code == null || code.isBlank()) {
            return NO_STATE_COURSE;
        }
        return NEVER_REPORTED.contains(code) ? NOT_REPORTED : preschools.obstacle(row);
    }

    /** Why a section is not in the files of completed courses: those hold departmentalized courses only. */
    @Nullable
    LeftOutReason obstacleToCompletion(Row row) {
        LeftOutReason reason = obstacle(row);
        return reason == null && SELF_CONTAINED.equals(row.text(stateCourse)) ? NOT_REPORTED : reason;
    }
}
