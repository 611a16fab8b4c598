package org.caret.export.staff;

import java.nio.file.Path;

import org.caret.exports.testsupport.TestRecords;
import org.caret.exports.testsupport.TwoSchools;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;

/** The plug-in under test on two schools. */
abstract class StaffTestBase extends TwoSchools {

    StaffTestBase(Path folder) {
        super(folder, StaffPlugins.xmls());
    }

    /** Somebody employed since 2015, without assignments. */
    StaffMember staff(String localId) {
        StaffMember staff = district.staff(localId, "200000000" + localId);
        TestRecords.information(staff);
        return staff;
    }

    /** The demographic data of a person made by {@link #staff}. */
    static StaffInformation information(StaffMember staff) {
        return staff.getInformation().get(0);
    }
}
