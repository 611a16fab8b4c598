package org.caret.export.courses;

import java.nio.file.Path;

import org.caret.exports.testsupport.TestRecords;
import org.caret.exports.testsupport.TwoSchools;
import org.caret.model.StaffMember;

/** The plug-in under test on two schools. */
abstract class CourseTestBase extends TwoSchools {

    CourseTestBase(Path folder) {
        super(folder, CoursePlugins.xmls());
    }

    /** A teacher whom the state knows, and as a teacher. */
    StaffMember teacher(String localId) {
        StaffMember staff = district.staff(localId, "200000000" + localId);
        TestRecords.information(staff);
        TestRecords.assignment(staff, north, 2024, "12", "100");
        return staff;
    }
}
