package org.caret.cohort.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caret.cohort.student.Gender;
import org.caret.cohort.student.Honors;
import org.caret.cohort.student.Race;
import org.caret.cohort.student.Stay;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.eclipse.jdt.annotation.Nullable;

/** Turns the rows of enrollments into what the rules look at. */
final class StudentRows {

    static final RolePath STUDENT = RolePath.of("student.localStudentId");

    private static final RolePath GRADE = RolePath.of("enrollment.gradeLevel");
    private static final RolePath START = RolePath.of("enrollment.start");
    private static final List<String> ENROLLMENT = List.of("academicYear", "exitDate", "status", "exitReason",
            "completionStatus", "metAllUcCsuRequirements", "sealOfBiliteracy", "goldenStateSealMeritDiploma",
            "graduationExemption", "notReported");
    private static final List<String> RACES = List.of("info.race1", "info.race2", "info.race3", "info.race4",
            "info.race5");
    private static final List<String> GUARDIANS = List.of("info.guardian1HighestEducationLevel",
            "info.guardian2HighestEducationLevel");

    /** Grades in which a student of a cohort can be, and the ones that say nothing of it. */
    private static final Set<String> GRADES = new LinkedHashSet<>(List.of("09", "10", "11", "12", "AD", "UU", "US"));

    private final int student;
    private final int year;
    private final int start;
    private final int exit;
    private final int status;
    private final int grade;
    private final int reason;
    private final int completion;
    private final int[] honors;
    private final int hispanic;
    private final int gender;
    private final int[] races;
    private final int[] guardians;

    private StudentRows(RowCursor cursor) {
        student = cursor.slot(STUDENT);
        year = slot(cursor, "enrollment.academicYear");
        start = cursor.slot(START);
        exit = slot(cursor, "enrollment.exitDate");
        status = slot(cursor, "enrollment.status");
        grade = cursor.slot(GRADE);
        reason = slot(cursor, "enrollment.exitReason");
        completion = slot(cursor, "enrollment.completionStatus");
        honors = slots(cursor, ENROLLMENT.subList(5, 9).stream().map("enrollment."::concat).toList());
        hispanic = slot(cursor, "info.hispanicEthnicity");
        gender = slot(cursor, "info.gender");
        races = slots(cursor, RACES);
        guardians = slots(cursor, GUARDIANS);
    }

    static StudentRows of(RowCursor cursor) {
        return new StudentRows(cursor);
    }

    private static int slot(RowCursor cursor, String path) {
        return cursor.slot(RolePath.of(path));
    }

    private static int[] slots(RowCursor cursor, List<String> paths) {
        return paths.stream().mapToInt(path -> slot(cursor, path)).toArray();
    }

    /**
     * Enrollments that can matter to a class, by student: those in high school until census day after the fourth year, of
     * every year before, because the first one decides the class. Information is the latest of the four years.
     *
     * @param only further restriction
     */
    static RowQuery query(int cohortYear, Condition only, RowQuery.Extent extent) {
        LocalDate first = new AcademicYear(cohortYear - 4).firstDay();
        LocalDate last = new AcademicYear(cohortYear).censusDay();
        List<Role> roles = List.of(new Role.Root("enrollment", Literals.ENROLLMENT),
                new Role.One("student", "enrollment", "student"), new Role.One("school", "enrollment", "school"),
                new Role.InEffect("info", "student", "information", null, first, last));
        Set<RolePath> paths = new LinkedHashSet<>();
        ENROLLMENT.forEach(attribute -> paths.add(new RolePath("enrollment", attribute)));
        RACES.forEach(path -> paths.add(RolePath.of(path)));
        GUARDIANS.forEach(path -> paths.add(RolePath.of(path)));
        paths.addAll(List.of(GRADE, START, STUDENT, RolePath.of("info.hispanicEthnicity"), RolePath.of("info.gender"),
                RolePath.of("student.notReported"), RolePath.of("school.notReported")));
        Condition grades = Condition.or(new Condition.In(GRADE, GRADES), Condition.missing(GRADE));
        return new RowQuery(roles, Condition.and(Condition.atMost(START, last), grades), only, paths,
                List.of(STUDENT, START), 1, extent);
    }

    /** Whether the state is told of the enrollment. */
    static boolean reported(Row row) {
        return !row.flag("enrollment.notReported") && !row.flag("student.notReported")
                && !row.flag("school.notReported");
    }

    String localStudentId(Row row) {
        return Texts.of(row.text(student));
    }

    /** Null for an enrollment without a start or school, which nothing can be said of. */
    @Nullable
    Stay stay(Row row) {
        LocalDate first = row.date(start);
        if (first == null || !row.has("school")) {
            return null;
        }
        return new Stay(row.id("enrollment"), row.id("school"), year(row.text(year), first), first, row.date(exit),
                Texts.of(row.text(status)), Texts.of(row.text(grade)), Texts.of(row.text(reason)),
                Texts.of(row.text(completion)), Honors.of(yes(row, honors[0]), yes(row, honors[1]), yes(row, honors[2]),
                        yes(row, honors[3])));
    }

    private static AcademicYear year(@Nullable String text, LocalDate start) {
        try {
            return text == null ? AcademicYear.of(start) : AcademicYear.parse(text);
        } catch (@SuppressWarnings("unused") IllegalArgumentException e) {
            return AcademicYear.of(start);
        }
    }

    private static boolean yes(Row row, int slot) {
        return "Y".equals(row.text(slot));
    }

    Race race(Row row) {
        return Race.of(Texts.of(row.text(hispanic)), texts(row, races));
    }

    Gender gender(Row row) {
        return Gender.of(Texts.of(row.text(gender)));
    }

    Collection<String> guardianEducation(Row row) {
        return texts(row, guardians);
    }

    private static List<String> texts(Row row, int[] slots) {
        List<String> texts = new ArrayList<>(slots.length);
        for (int slot : slots) {
            String text = row.text(slot);
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
