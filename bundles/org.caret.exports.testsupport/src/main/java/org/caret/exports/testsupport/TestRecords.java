package org.caret.exports.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.model.Course;
import org.caret.model.LanguageAcquisition;
import org.caret.model.Mark;
import org.caret.model.ModelFactory;
import org.caret.model.ProgramMembership;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.SectionTeacher;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Records of a {@link TestDistrict} beyond enrollments. Days are written ISO; everything is valid unless a test changes it. */
public final class TestRecords {

    private TestRecords() {
    }

    /** The student's information changes on a day: what was in effect ends, and a copy of it begins. */
    public static StudentInformation changed(Student student, String day) {
        StudentInformation last = student.getInformation().get(student.getInformation().size() - 1);
        StudentInformation next = EcoreUtil.copy(last);
        last.setEnd(LocalDate.parse(day));
        next.setStart(LocalDate.parse(day));
        student.getInformation().add(next);
        return next;
    }

    /** A membership that still holds. */
    public static ProgramMembership program(Student student, School school, String program, String membership,
            String start) {
        ProgramMembership record = ModelFactory.eINSTANCE.createProgramMembership();
        record.setSchool(school);
        record.setProgram(program);
        record.setMembership(membership);
        record.setStart(LocalDate.parse(start));
        student.getProgramMemberships().add(record);
        return record;
    }

    /** A status that still holds; the one before it ends. */
    public static LanguageAcquisition language(Student student, String status, String start) {
        LanguageAcquisition record = ModelFactory.eINSTANCE.createLanguageAcquisition();
        record.setStatus(status);
        record.setPrimaryLanguage(status.equals("EO") ? "00" : "01");
        record.setStart(LocalDate.parse(start));
        student.getLanguageAcquisitions().forEach(before -> {
            if (before.getEnd().isAfter(record.getStart())) {
                before.setEnd(record.getStart());
            }
        });
        student.getLanguageAcquisitions().add(record);
        return record;
    }

    /** Demographic data of a staff member since long ago. */
    public static StaffInformation information(StaffMember staff) {
        StaffInformation record = ModelFactory.eINSTANCE.createStaffInformation();
        record.setStart(LocalDate.of(2015, 8, 1));
        record.setLegalFirstName(TestDistrict.PRIVATE);
        record.setLegalLastName(TestDistrict.PRIVATE);
        record.setBirthDate(LocalDate.of(1980, 3, 4));
        record.setGender("F");
        record.setHispanicEthnicity("N");
        record.setRace1("700");
        record.setEmploymentStatus("T");
        record.setEmploymentStartDate(LocalDate.of(2015, 8, 1));
        record.setServiceYearsLea(9);
        record.setServiceYearsTotal(11);
        staff.getInformation().add(record);
        return record;
    }

    /** An assignment of a full-time equivalent in percent. */
    public static StaffAssignment assignment(StaffMember staff, School school, int firstYear, String jobClassification,
            String percent) {
        StaffAssignment record = ModelFactory.eINSTANCE.createStaffAssignment();
        record.setSchool(school);
        record.setAcademicYear(year(firstYear));
        record.setJobClassification(jobClassification);
        record.setSequence(staff.getAssignments().size() + 1);
        record.setFullTimeEquivalentPercent(new BigDecimal(percent));
        staff.getAssignments().add(record);
        return record;
    }

    /** A section of the whole school year. */
    public static Section section(Course course, School school, String sectionId, String term) {
        Section record = ModelFactory.eINSTANCE.createSection();
        record.setSchool(school);
        record.setSectionId(sectionId);
        record.setAcademicTerm(term);
        int firstYear = Integer.parseInt(course.getAcademicYear().substring(0, 4));
        record.setFirstDay(LocalDate.of(firstYear, 8, 15));
        record.setLastDay(LocalDate.of(firstYear + 1, 6, 10));
        course.getSections().add(record);
        return record;
    }

    public static SectionTeacher teacher(Section section, StaffMember staff) {
        SectionTeacher record = ModelFactory.eINSTANCE.createSectionTeacher();
        record.setStaffMember(staff);
        record.setClassId(section.getSectionId());
        section.getTeachers().add(record);
        return record;
    }

    /** A student on the roster of a section from a day on. */
    public static SectionEnrollment roster(Section section, Student student, String start) {
        SectionEnrollment record = ModelFactory.eINSTANCE.createSectionEnrollment();
        record.setStudent(student);
        record.setStart(LocalDate.parse(start));
        section.getEnrollments().add(record);
        return record;
    }

    /** A final mark with full credits. */
    public static Mark mark(SectionEnrollment roster, String markingPeriod, String grade) {
        Mark record = ModelFactory.eINSTANCE.createMark();
        record.setMarkingPeriod(markingPeriod);
        record.setFinalGrade(grade);
        record.setCreditsAttempted(new BigDecimal("5.00"));
        record.setCreditsEarned(new BigDecimal("5.00"));
        record.setCarnegieUnitsEarned(new BigDecimal("0.50"));
        roster.getMarks().add(record);
        return record;
    }

    static String year(int firstYear) {
        return firstYear + "-" + (firstYear + 1);
    }
}
