package org.caret.export.courses;

import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.caret.exports.testsupport.TestRecords.teacher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.select.Period;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Course;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.StaffMember;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

/** A student in one section of a course of its own, with a mark: one record of each of the four types. */
class CourseContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return CoursePlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        mark(roster(course(district, school, localId).getSections().get(0), enrollment.getStudent(), "2024-08-15"),
                "FY",
                "A");
        return enrollment;
    }

    @Override
    protected void enter(TestDistrict district, ExportType type, School school, String localId) {
        enrolled(district, type, school, localId);
    }

    /** In the fall the section begins behind the census day, or ends before it. */
    @Override
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        Section section = course(district, school, localId).getSections().get(0);
        mark(roster(section, enrollment.getStudent(), "2024-08-15"), "FY", "A");
        if (option.defaultValue().equals("$censusSchoolDay")) {
            if (option.id().equals(Period.START_DATE)) {
                section.setLastDay(LocalDate.of(YEAR, 9, 30));
            } else {
                section.setFirstDay(LocalDate.of(YEAR, 10, 15));
            }
        }
    }

    /** A course file names no person, but it says what a course is called. */
    @Override
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        if (ofSections(type)) {
            Enrollment enrollment = super.enrolled(district, type, school, localId);
            Course course = course(district, school, localId);
            course.setName(name);
            mark(roster(course.getSections().get(0), enrollment.getStudent(), "2024-08-15"), "FY", "A");
            return true;
        }
        return super.enterNamed(district, type, school, localId, name);
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return ofSections(type)
                ? "section X" + localId + ", school " + school + ", course C" + localId + ", section FY, staff T"
                        + localId
                        + ", teacher X" + localId
                : "student " + localId + ", school " + school + ", course C" + localId + ", section FY, section X"
                        + localId + (type.id().equals("scsc") ? ", mark FY" : "");
    }

    @Override
    protected List<String> commonReasons(TestDistrict district, ExportType type, School school, School charter,
            School hidden) {
        if (!ofSections(type)) {
            return super.commonReasons(district, type, school, charter, hidden);
        }
        enrolled(district, type, charter, "1");
        enrolled(district, type, hidden, "2");
        return List.of(recordName(type, charter.getCode(), "1") + ": REPORTS_ALONE",
                recordName(type, hidden.getCode(), "2") + ": SCHOOL_NOT_REPORTED");
    }

    private static boolean ofSections(ExportType type) {
        return type.id().startsWith("crs");
    }

    private static Course course(TestDistrict district, School school, String localId) {
        Course course = district.course(YEAR, "C" + localId, "9255");
        Section section = section(course, school, "X" + localId, "FY");
        StaffMember staff = district.staff("T" + localId, "2" + "000000000".substring(localId.length()) + localId);
        TestRecords.information(staff);
        teacher(section, staff);
        return course;
    }
}
