package org.caret.export.courses;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Course;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.SectionTeacher;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole file of each type and layout version, byte for byte. */
class CourseGoldenTest extends CourseTestBase {

    CourseGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({ "crse,2014", "crse,2018", "crse,2024", "crsc,2014", "crsc,2018", "crsc,2024", "scse,2018", "scse,2024",
            "scsc,2018", "scsc,2024" })
    void writesTheFile(String type, int year) throws Exception {
        Course course = district.course(year, "ALG1", year < 2019 ? "2403" : "9255");
        course.setName("Algebra I");
        course.setCourseContent("140");
        course.setUcCsuApproved("Y");
        course.setDepartmentalizedCourseStandardsGradeLevelRange("SEC");
        Section section = section(course, north, "A-1", "S1");
        section.setInstructionalStrategy("700");
        SectionTeacher first = TestRecords.teacher(section, longServing("1"));
        first.setLocalRecordId("T1");
        first.setMultipleTeacher("1");
        TestRecords.teacher(section, longServing("2")).setMultipleTeacher("1");
        for (String number : new String[] { "1", "2" }) {
            Student student = student(number);
            enroll(student, north, year + "-08-15").setGradeLevel("09");
            SectionEnrollment schedule = roster(section, student, year + "-08-15");
            schedule.setUcCsuAdmissionRequirement("C");
            mark(schedule, "S1", number.equals("1") ? "A-" : "B");
        }
        ExportBench bench = on(year + 1 + "-06-20");
        bench.run(type, year);
        Golden.assertFile(type + '-' + year + '-' + (year + 1) + ".txt", bench.output());
    }

    /** A teacher since before the oldest layout. */
    private StaffMember longServing(String localId) {
        StaffMember staff = teacher(localId);
        staff.getInformation().get(0).setStart(LocalDate.of(2010, 8, 1));
        return staff;
    }
}
