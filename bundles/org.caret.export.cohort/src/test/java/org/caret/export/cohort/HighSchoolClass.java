package org.caret.export.cohort;

import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;

/** Students who come to a high school together and leave it after four years. */
final class HighSchoolClass {

    private final TestDistrict district;
    private final int lastYear;
    private int students;

    /** @param lastYear first calendar year of the academic year in which they leave */
    HighSchoolClass(TestDistrict district, int lastYear) {
        this.district = district;
        this.lastYear = lastYear;
    }

    /**
     * One more student.
     *
     * @param completion blank for none
     * @return the last enrollment
     */
    Enrollment add(School school, String exit, String completion) {
        students++;
        Student student = district.student(lastYear + "%04d".formatted(students), null);
        Enrollment last = TestDistrict.enroll(student, school, lastYear + "-08-15", lastYear + 1 + "-05-31");
        for (int grade = 9; grade <= 12; grade++) {
            int year = lastYear - 12 + grade;
            Enrollment one = grade == 12 ? last
                    : TestDistrict.enroll(student, school, year + "-08-15", year + 1 + "-06-02");
            one.setAcademicYear(year + "-" + (year + 1));
            one.setGradeLevel("%02d".formatted(grade));
            one.setExitReason("E155");
        }
        last.setExitReason(exit);
        last.setCompletionStatus(completion.isEmpty() ? null : completion);
        return last;
    }
}
