package org.caret.cohort.compute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelFactory;
import org.caret.model.ProgramMembership;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;

/** A small district to put into a store. */
final class StoredStudents {

    private final District district = ModelFactory.eINSTANCE.createDistrict();
    private final Map<String, School> schools = new HashMap<>();

    StoredStudents() {
        district.setCode("0199999");
        district.setName("Sample Unified");
        district.setCountyName("Sample");
    }

    School school(String code) {
        return schools.computeIfAbsent(code, key -> {
            School school = ModelFactory.eINSTANCE.createSchool();
            school.setCode(key);
            school.setName("School " + key);
            school.setCharter("N");
            district.getSchools().add(school);
            return school;
        });
    }

    Student student(String localId, String gender, String hispanic, String race) {
        Student student = ModelFactory.eINSTANCE.createStudent();
        student.setLocalStudentId(localId);
        StudentInformation information = ModelFactory.eINSTANCE.createStudentInformation();
        information.setStart(LocalDate.of(2010, 8, 1));
        information.setGender(gender);
        information.setHispanicEthnicity(hispanic);
        information.setRace1(race);
        student.getInformation().add(information);
        district.getStudents().add(student);
        return student;
    }

    /** @param exit {@code E230/100}; empty for an open enrollment */
    Enrollment enroll(Student student, String school, String grade, String start, String end, String exit) {
        Enrollment enrollment = ModelFactory.eINSTANCE.createEnrollment();
        enrollment.setSchool(school(school));
        enrollment.setStart(LocalDate.parse(start));
        int year = enrollment.getStart().getYear() - (enrollment.getStart().getMonthValue() < 7 ? 1 : 0);
        enrollment.setAcademicYear(year + "-" + (year + 1));
        enrollment.setStatus("10");
        enrollment.setGradeLevel(grade);
        if (!exit.isEmpty()) {
            enrollment.setExitDate(LocalDate.parse(end));
            enrollment.setExitReason(exit.substring(0, 4));
            enrollment.setCompletionStatus(exit.length() > 5 ? exit.substring(5) : null);
        }
        student.getEnrollments().add(enrollment);
        return enrollment;
    }

    /** Grades 9 to 11 of the class of 2024. */
    void threeYears(Student student, String school) {
        for (int grade = 9; grade < 12; grade++) {
            enroll(student, school, "%02d".formatted(grade), 2011 + grade + "-08-15", 2012 + grade + "-06-02", "E155");
        }
    }

    void program(Student student, String school, String program, String start) {
        ProgramMembership record = ModelFactory.eINSTANCE.createProgramMembership();
        record.setSchool(school(school));
        record.setProgram(program);
        record.setMembership("1");
        record.setStart(LocalDate.parse(start));
        student.getProgramMemberships().add(record);
    }

    void language(Student student, String status, String language, String start, String end) {
        LanguageAcquisition record = ModelFactory.eINSTANCE.createLanguageAcquisition();
        record.setStatus(status);
        record.setPrimaryLanguage(language);
        record.setStart(LocalDate.parse(start));
        record.setEnd(LocalDate.parse(end));
        student.getLanguageAcquisitions().add(record);
    }

    void save(Store store) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
    }
}
