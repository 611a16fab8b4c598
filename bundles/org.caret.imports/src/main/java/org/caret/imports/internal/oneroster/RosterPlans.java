package org.caret.imports.internal.oneroster;

import java.util.ArrayList;
import java.util.List;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.KeyPart.RoleObject;
import org.caret.imports.internal.plan.KeyPart.SlotValue;
import org.caret.imports.internal.plan.KeyPart.TheDistrict;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Slot;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Absence;
import org.caret.imports.internal.plan.Target.Dated;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.imports.internal.plan.Target.Identified;
import org.caret.imports.internal.plan.Treatment;
import org.caret.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What the rows made from a roster mean. A blank says nothing, because rosters leave out most of what a record holds. The
 * school enrollment is derived: it is found by student, school and academic year, so that a changed timetable moves no
 * start date.
 */
final class RosterPlans {

    static final int STUDENT = 0;
    static final int ENROLLED = 1;
    static final int STAFF = 2;
    static final int COURSE = 3;
    static final int SECTION = 4;
    static final int TEACHER = 5;
    static final int ROSTER_PLACE = 6;

    // Slots of persons, students and staff alike.
    static final int LOCAL_ID = 0;
    static final int SOURCED_ID = 1;
    static final int DAY = 2;
    static final int FIRST_DAY = 3;
    static final int FIRST_NAME = 4;
    static final int MIDDLE_NAME = 5;
    static final int LAST_NAME = 6;
    static final int PERSON_SLOTS = 7;
    // Further slots of students.
    static final int NOT_REPORTED = 7;
    static final int NOT_REPORTED_REASON = 8;
    static final int BIRTH_DATE = 9;
    static final int GENDER = 10;
    static final int HISPANIC = 11;
    static final int FIRST_RACE = 12;
    static final int RACES = 3;
    static final int STUDENT_SLOTS = FIRST_RACE + RACES;
    // Further slots of enrolled students.
    static final int SCHOOL = STUDENT_SLOTS;
    static final int YEAR = SCHOOL + 1;
    static final int START = SCHOOL + 2;
    static final int STATUS = SCHOOL + 3;
    static final int GRADE = SCHOOL + 4;
    static final int ENROLLED_SLOTS = SCHOOL + 5;
    // Slots of courses, sections, and places in sections.
    static final int COURSE_YEAR = 0;
    static final int COURSE_ID = 1;
    static final int COURSE_NAME = 2;
    static final int COURSE_SOURCED_ID = 3;
    static final int COURSE_SLOTS = 4;
    static final int SECTION_SCHOOL = 2;
    static final int SECTION_TERM = 3;
    static final int SECTION_ID = 4;
    static final int SECTION_SOURCED_ID = 5;
    static final int SECTION_SLOTS = 6;
    static final int PERSON_ID = 5;
    static final int PLACE_START = 6;
    static final int PLACE_EXIT = 7;
    static final int PLACE_SOURCED_ID = 8;
    static final int PLACE_SLOTS = 9;
    static final int CLASS_ID = 6;
    static final int TEACHER_SLOTS = 7;

    private static final String USERS = "users.csv line";
    private static final String CLASSES = "classes.csv line";
    private static final String ENROLLMENTS = "enrollments.csv line";

    private RosterPlans() {
    }

    /** All plans; their places are the constants of this class. */
    static List<Plan> all() {
        return List.of(new Plan(USERS, studentSlots(STUDENT_SLOTS), studentTargets(), "student"),
                new Plan(USERS, studentSlots(ENROLLED_SLOTS), enrolledTargets(), "enrollment"),
                new Plan(USERS, studentSlots(PERSON_SLOTS), staffTargets(), "staff"),
                new Plan("courses.csv line", slots("academicYear", "courseCode", "title", "sourcedId"),
                        List.of(course(Absence.CREATE)), ""),
                new Plan(CLASSES, slots("academicYear", "courseCode", "school", "term", "sourcedId", "sourcedId"),
                        sectionTargets(Absence.CREATE), "section"),
                new Plan(ENROLLMENTS,
                        slots("academicYear", "courseCode", "school", "term", "class", "user", "classId"),
                        teacherTargets(), "teacher"),
                new Plan(ENROLLMENTS, slots("academicYear", "courseCode", "school", "term", "class", "user",
                        "beginDate", "endDate", "sourcedId"), placeTargets(), "place"));
    }

    private static List<Slot> slots(String... labels) {
        List<Slot> slots = new ArrayList<>();
        for (String label : labels) {
            slots.add(new Slot(label, false));
        }
        return slots;
    }

    private static List<Slot> studentSlots(int count) {
        List<String> labels = List.of("identifier", "sourcedId", "dateLastModified", "first day", "givenName",
                "middleName", "familyName", "enabledUser", "enabledUser", "birthDate", "sex",
                "hispanicOrLatinoEthnicity", "race", "race", "race", "orgSourcedIds", "school year", "first day",
                "status", "grades");
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(labels.get(i), i >= FIRST_NAME && i < SCHOOL && i != NOT_REPORTED));
        }
        return slots;
    }

    private static List<Target> studentTargets() {
        Target student = new Identified("student", Literals.STUDENT,
                List.of(new TheDistrict(Literals.STUDENT__DISTRICT),
                        new SlotValue(Literals.STUDENT__LOCAL_STUDENT_ID, LOCAL_ID)),
                List.of(suggested(SOURCED_ID, Literals.RECORD__LOCAL_RECORD_ID),
                        stated(NOT_REPORTED, Literals.STUDENT__NOT_REPORTED),
                        stated(NOT_REPORTED_REASON, Literals.STUDENT__NOT_REPORTED_REASON)),
                Absence.CREATE);
        Target information = new Dated("information", Literals.STUDENT_INFORMATION, "student",
                Literals.STUDENT__INFORMATION, DAY, FIRST_DAY,
                List.of(stated(FIRST_NAME, Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME),
                        stated(MIDDLE_NAME, Literals.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME),
                        stated(LAST_NAME, Literals.STUDENT_INFORMATION__LEGAL_LAST_NAME),
                        stated(BIRTH_DATE, Literals.STUDENT_INFORMATION__BIRTH_DATE),
                        stated(GENDER, Literals.STUDENT_INFORMATION__GENDER),
                        stated(HISPANIC, Literals.STUDENT_INFORMATION__HISPANIC_ETHNICITY),
                        suggested(FIRST_RACE, Literals.STUDENT_INFORMATION__RACE1),
                        suggested(FIRST_RACE + 1, Literals.STUDENT_INFORMATION__RACE2),
                        suggested(FIRST_RACE + 2, Literals.STUDENT_INFORMATION__RACE3)));
        return List.of(student, information);
    }

    private static List<Target> enrolledTargets() {
        List<Target> targets = new ArrayList<>(studentTargets());
        targets.add(school(SCHOOL));
        targets.add(new Identified("enrollment", Literals.ENROLLMENT,
                List.of(new RoleObject(Literals.ENROLLMENT__STUDENT, "student"),
                        new RoleObject(Literals.ENROLLMENT__SCHOOL, "school"),
                        new SlotValue(Literals.ENROLLMENT__ACADEMIC_YEAR, YEAR)),
                List.of(suggested(START, Literals.ENROLLMENT__START), suggested(STATUS, Literals.ENROLLMENT__STATUS),
                        stated(GRADE, Literals.ENROLLMENT__GRADE_LEVEL)),
                Absence.CREATE));
        return targets;
    }

    private static List<Target> staffTargets() {
        Target staff = new Identified("staff", Literals.STAFF_MEMBER,
                List.of(new TheDistrict(Literals.STAFF_MEMBER__DISTRICT),
                        new SlotValue(Literals.STAFF_MEMBER__LOCAL_STAFF_ID, LOCAL_ID)),
                List.of(suggested(SOURCED_ID, Literals.RECORD__LOCAL_RECORD_ID)), Absence.CREATE);
        Target information = new Dated("information", Literals.STAFF_INFORMATION, "staff",
                Literals.STAFF_MEMBER__INFORMATION, DAY, FIRST_DAY,
                List.of(stated(FIRST_NAME, Literals.STAFF_INFORMATION__LEGAL_FIRST_NAME),
                        stated(MIDDLE_NAME, Literals.STAFF_INFORMATION__LEGAL_MIDDLE_NAME),
                        stated(LAST_NAME, Literals.STAFF_INFORMATION__LEGAL_LAST_NAME)));
        return List.of(staff, information);
    }

    private static Target course(Absence absence) {
        List<Field> fields = absence == Absence.REFUSE ? List.of()
                : List.of(stated(COURSE_NAME, Literals.COURSE__NAME),
                        suggested(COURSE_SOURCED_ID, Literals.RECORD__LOCAL_RECORD_ID));
        return new Identified("course", Literals.COURSE,
                List.of(new TheDistrict(Literals.COURSE__DISTRICT),
                        new SlotValue(Literals.COURSE__ACADEMIC_YEAR, COURSE_YEAR),
                        new SlotValue(Literals.COURSE__LOCAL_COURSE_ID, COURSE_ID)),
                fields, absence);
    }

    private static List<Target> sectionTargets(Absence absence) {
        List<Field> fields = absence == Absence.REFUSE ? List.of()
                : List.of(suggested(SECTION_SOURCED_ID, Literals.RECORD__LOCAL_RECORD_ID));
        return List.of(course(Absence.REFUSE), school(SECTION_SCHOOL),
                new Identified("section", Literals.SECTION,
                        List.of(new RoleObject(Literals.SECTION__COURSE, "course"),
                                new RoleObject(Literals.SECTION__SCHOOL, "school"),
                                new SlotValue(Literals.SECTION__ACADEMIC_TERM, SECTION_TERM),
                                new SlotValue(Literals.SECTION__SECTION_ID, SECTION_ID)),
                        fields, absence));
    }

    private static List<Target> teacherTargets() {
        List<Target> targets = new ArrayList<>(sectionTargets(Absence.REFUSE));
        targets.add(new Identified("staff", Literals.STAFF_MEMBER,
                List.of(new TheDistrict(Literals.STAFF_MEMBER__DISTRICT),
                        new SlotValue(Literals.STAFF_MEMBER__LOCAL_STAFF_ID, PERSON_ID)),
                List.of(), Absence.REFUSE));
        targets.add(new Identified("teacher", Literals.SECTION_TEACHER,
                List.<KeyPart>of(new RoleObject(Literals.SECTION_TEACHER__SECTION, "section"),
                        new RoleObject(Literals.SECTION_TEACHER__STAFF_MEMBER, "staff"),
                        new SlotValue(Literals.SECTION_TEACHER__CLASS_ID, CLASS_ID)),
                List.of(), Absence.CREATE));
        return targets;
    }

    private static List<Target> placeTargets() {
        List<Target> targets = new ArrayList<>(sectionTargets(Absence.REFUSE));
        targets.add(new Identified("student", Literals.STUDENT,
                List.of(new TheDistrict(Literals.STUDENT__DISTRICT),
                        new SlotValue(Literals.STUDENT__LOCAL_STUDENT_ID, PERSON_ID)),
                List.of(), Absence.REFUSE));
        targets.add(new Identified("place", Literals.SECTION_ENROLLMENT,
                List.<KeyPart>of(new RoleObject(Literals.SECTION_ENROLLMENT__SECTION, "section"),
                        new RoleObject(Literals.SECTION_ENROLLMENT__STUDENT, "student"),
                        new SlotValue(Literals.SECTION_ENROLLMENT__START, PLACE_START)),
                List.of(stated(PLACE_EXIT, Literals.SECTION_ENROLLMENT__EXIT_DATE),
                        suggested(PLACE_SOURCED_ID, Literals.RECORD__LOCAL_RECORD_ID)),
                Absence.CREATE));
        return targets;
    }

    private static Target school(int slot) {
        return new Identified("school", Literals.SCHOOL,
                List.of(new TheDistrict(Literals.SCHOOL__DISTRICT), new SlotValue(Literals.SCHOOL__CODE, slot)),
                List.of(), Absence.CREATE);
    }

    private static Field stated(int slot, EAttribute attribute) {
        return new Field(slot, attribute, Treatment.STORE_PRESENT);
    }

    private static Field suggested(int slot, EAttribute attribute) {
        return new Field(slot, attribute, Treatment.SUGGEST);
    }
}
