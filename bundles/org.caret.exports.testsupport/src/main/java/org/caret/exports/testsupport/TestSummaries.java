package org.caret.exports.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.model.AttendanceSummary;
import org.caret.model.ModelFactory;
import org.caret.model.PathwayCompletion;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.Waiver;
import org.caret.model.WorkBasedLearning;

/** What students of a {@link TestDistrict} have on file once per academic year. Valid unless a test changes it. */
public final class TestSummaries {

    private TestSummaries() {
    }

    /** A summary of a student who missed three days of fifty. */
    public static AttendanceSummary attendance(Student student, School school, int firstYear) {
        AttendanceSummary record = ModelFactory.eINSTANCE.createAttendanceSummary();
        record.setAcademicYear(TestRecords.year(firstYear));
        record.setSchool(school);
        record.setDataCollectionExemption("N");
        record.setHourlyAttendanceSchoolType("N");
        record.setExpectedAttendanceDays(new BigDecimal("50.0"));
        record.setDaysAttendedInPerson(new BigDecimal("47.0"));
        record.setDaysAbsentExcusedNonSuspension(new BigDecimal("2.0"));
        record.setDaysAbsentUnexcusedNonSuspension(new BigDecimal("1.0"));
        student.getAttendanceSummaries().add(record);
        return record;
    }

    /** A granted waiver of an exemption code. */
    public static Waiver waiver(Student student, School school, int firstYear, String exemption) {
        Waiver record = ModelFactory.eINSTANCE.createWaiver();
        record.setAcademicYear(TestRecords.year(firstYear));
        record.setSchool(school);
        record.setRegulatoryExemption(exemption);
        record.setOutcome("1");
        record.setOutcomeStartDate(LocalDate.of(firstYear, 10, 15));
        student.getWaivers().add(record);
        return record;
    }

    /** A pathway completed in the academic year it is reported for. */
    public static PathwayCompletion pathway(Student student, School school, int firstYear, String code) {
        PathwayCompletion record = ModelFactory.eINSTANCE.createPathwayCompletion();
        record.setAcademicYear(TestRecords.year(firstYear));
        record.setSchool(school);
        record.setPathway(code);
        record.setCompletionAcademicYear(TestRecords.year(firstYear));
        student.getPathwayCompletions().add(record);
        return record;
    }

    public static WorkBasedLearning learning(Student student, School school, int firstYear, String internshipId) {
        WorkBasedLearning record = ModelFactory.eINSTANCE.createWorkBasedLearning();
        record.setAcademicYear(TestRecords.year(firstYear));
        record.setSchool(school);
        record.setType("10");
        record.setInternshipId(internshipId);
        record.setExternalHours(new BigDecimal("120.5"));
        student.getWorkBasedLearning().add(record);
        return record;
    }

    public static PostsecondaryStatus postsecondary(Student student, School school, int firstYear,
            String participationType, String status) {
        PostsecondaryStatus record = ModelFactory.eINSTANCE.createPostsecondaryStatus();
        record.setAcademicYear(TestRecords.year(firstYear));
        record.setSchool(school);
        record.setParticipationType(participationType);
        record.setStatus(status);
        student.getPostsecondaryStatuses().add(record);
        return record;
    }
}
