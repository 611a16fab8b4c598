package org.caret.sample.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;

/** Puts students on the rosters of their grade's sections, with marks where the year is over. */
final class RosterWriter implements StudentRecords {

    private static final BigDecimal CREDITS = new BigDecimal("10.0");
    private static final BigDecimal NO_CREDITS = new BigDecimal("0.0");

    private final Records records;
    private final CourseWriter courses;
    private final Curriculum curriculum;

    RosterWriter(Records records, CourseWriter courses, Curriculum curriculum) {
        this.records = records;
        this.courses = courses;
        this.curriculum = curriculum;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("rosters");
        for (Stay stay : person.stays()) {
            if (!stay.start().isAfter(person.request().asOf())) {
                for (Subject subject : subjects(person, stay)) {
                    long[] sections = courses.sections(stay.year(), stay.school(), subject);
                    if (sections.length > 0) {
                        enroll(person, stay, subject, sections[dice.below(sections.length)], dice);
                    }
                }
            }
        }
    }

    /** Those of the grade, and the capstone course of the student's pathway; a second school is there for the latter. */
    private List<Subject> subjects(Person person, Stay stay) {
        List<Subject> subjects = new ArrayList<>();
        if (stay.primary()) {
            subjects.addAll(curriculum.subjects(stay.school().kind(), stay.gradeLevel()));
        }
        boolean capstone = stay.primary() ? CareerWriter.takesPathway(person) && "12".equals(stay.gradeLevel())
                : Stay.SECONDARY.equals(stay.status());
        if (capstone) {
            subjects.add(Subject.capstones().get(CareerWriter.pathway(person)));
        }
        return subjects;
    }

    private void enroll(Person person, Stay stay, Subject subject, long section, Dice dice) throws StoreException {
        Stay.Exit exit = stay.exit();
        String number = person.student().localStudentId() + '-' + subject.localCourseId() + '-' + stay.start();
        long enrollment = records.insert(new Draft(Literals.SECTION_ENROLLMENT)
                .set(Literals.SECTION_ENROLLMENT__SECTION, section).localRecordId("RO" + number)
                .set(Literals.SECTION_ENROLLMENT__STUDENT, person.id())
                .set(Literals.SECTION_ENROLLMENT__START, stay.start())
                .set(Literals.SECTION_ENROLLMENT__EXIT_DATE, exit == null ? null : exit.day())
                .set(Literals.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT, subject.requirement()));
        boolean marked = stay.gradeLevel().compareTo("07") >= 0 && stay.gradeLevel().compareTo("12") <= 0;
        if (exit != null && marked && exit.day().equals(new SchoolYear(stay.year()).lastDay())) {
            String grade = dice.pick(List.of("A", "A-", "B+", "B", "B-", "C+", "C", "D", "F"));
            BigDecimal earned = "F".equals(grade) ? NO_CREDITS : CREDITS;
            records.insert(new Draft(Literals.MARK).set(Literals.MARK__SECTION_ENROLLMENT, enrollment)
                    .localRecordId("MK" + number).set(Literals.MARK__MARKING_PERIOD, "FY")
                    .set(Literals.MARK__CREDITS_ATTEMPTED, CREDITS).set(Literals.MARK__CREDITS_EARNED, earned)
                    .set(Literals.MARK__FINAL_GRADE, grade)
                    .set(Literals.MARK__CARNEGIE_UNITS_EARNED, earned.movePointLeft(1)));
        }
    }
}
