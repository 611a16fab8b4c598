package org.caret.exports.testsupport;

import java.time.LocalDate;

import org.caret.model.CalendarYear;
import org.caret.model.Course;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.Incident;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.jdt.annotation.Nullable;

/** A synthetic district that a test fills and then saves. Everything is valid unless the test changes it. */
public final class TestDistrict {

    /** County-district code. */
    public static final String CODE = "0199999";

    /** Stands in every personal field that is free text, so that a test can look for it where it may not be. */
    public static final String PRIVATE = "Zaphod";

    /** Birth date of every student. */
    public static final LocalDate BORN = LocalDate.of(2012, 3, 4);

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final District district = ModelFactory.eINSTANCE.createDistrict();

    public TestDistrict() {
        district.setCode(CODE);
        district.setName("Sample Unified");
    }

    /** A school that reports through the district. */
    public School school(String code) {
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode(code);
        school.setName("School " + code);
        school.setCharter("N");
        school.setInDirectory(true);
        district.getSchools().add(school);
        return school;
    }

    /** A directly funded charter, which reports to the state on its own. */
    public School charter(String code) {
        School school = school(code);
        school.setCharter("Y");
        school.setFundingType("Directly funded");
        return school;
    }

    /** A student with information that has been in effect since long ago. */
    public Student student(String localId, @Nullable String ssid) {
        Student student = studentWithoutInformation(localId, ssid);
        StudentInformation information = ModelFactory.eINSTANCE.createStudentInformation();
        information.setStart(LONG_AGO);
        information.setLegalFirstName(PRIVATE);
        information.setLegalLastName(PRIVATE);
        information.setBirthDate(BORN);
        information.setGender("F");
        information.setPrimaryLanguage("00");
        information.setHispanicEthnicity("N");
        information.setRace1("700");
        student.getInformation().add(information);
        return student;
    }

    public Student studentWithoutInformation(String localId, @Nullable String ssid) {
        Student student = ModelFactory.eINSTANCE.createStudent();
        student.setLocalStudentId(localId);
        student.setSsid(ssid);
        district.getStudents().add(student);
        return student;
    }

    /** The information of a student made by {@link #student}. */
    public static StudentInformation information(Student student) {
        return student.getInformation().get(0);
    }

    /** An open primary enrollment; the day is written ISO. */
    public static Enrollment enroll(Student student, School school, String start) {
        Enrollment enrollment = ModelFactory.eINSTANCE.createEnrollment();
        enrollment.setSchool(school);
        enrollment.setStart(LocalDate.parse(start));
        enrollment.setStatus("10");
        enrollment.setGradeLevel("07");
        student.getEnrollments().add(enrollment);
        return enrollment;
    }

    /** An enrollment that has ended. */
    public static Enrollment enroll(Student student, School school, String start, String exit) {
        Enrollment enrollment = enroll(student, school, start);
        enrollment.setExitDate(LocalDate.parse(exit));
        enrollment.setExitReason("T160");
        return enrollment;
    }

    /** A staff member without anything. */
    public StaffMember staff(String localId, @Nullable String seid) {
        StaffMember staff = ModelFactory.eINSTANCE.createStaffMember();
        staff.setLocalStaffId(localId);
        staff.setSeid(seid);
        district.getStaffMembers().add(staff);
        return staff;
    }

    /** A course of an academic year, without sections. */
    public Course course(int firstYear, String localId, String stateCourse) {
        Course course = ModelFactory.eINSTANCE.createCourse();
        course.setAcademicYear(TestRecords.year(firstYear));
        course.setLocalCourseId(localId);
        course.setName("Course " + localId);
        course.setStateCourse(stateCourse);
        district.getCourses().add(course);
        return course;
    }

    /** An incident without participants. */
    public Incident incident(String incidentId, String day) {
        Incident incident = ModelFactory.eINSTANCE.createIncident();
        incident.setIncidentId(incidentId);
        incident.setDate(LocalDate.parse(day));
        district.getIncidents().add(incident);
        return incident;
    }

    /** A day without instruction at every school; the day is written ISO. */
    public void dayOff(int firstYear, String day) {
        dayOff(firstYear, day, null);
    }

    /** A day without instruction at a school, or at every one where none is given. */
    public void dayOff(int firstYear, String day, @Nullable School school) {
        String academicYear = TestRecords.year(firstYear);
        CalendarYear year = district.getCalendarYears().stream()
                .filter(one -> academicYear.equals(one.getAcademicYear())).findFirst()
                .orElseGet(() -> calendar(academicYear));
        DayOff off = ModelFactory.eINSTANCE.createDayOff();
        off.setDate(LocalDate.parse(day));
        off.setSchoolCode(school == null ? null : school.getCode());
        year.getDaysOff().add(off);
    }

    private CalendarYear calendar(String academicYear) {
        CalendarYear year = ModelFactory.eINSTANCE.createCalendarYear();
        year.setAcademicYear(academicYear);
        district.getCalendarYears().add(year);
        return year;
    }

    /** Puts the district with all it holds into an empty store. */
    public void save(Store store) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
    }
}
