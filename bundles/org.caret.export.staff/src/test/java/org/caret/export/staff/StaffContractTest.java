package org.caret.export.staff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.School;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class StaffContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return StaffPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected void enter(TestDistrict district, ExportType type, School school, String localId) {
        teacher(district, school, localId);
    }

    @Override
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        teacher(district, school, localId).setEmploymentStartDate(LocalDate.of(YEAR, 8, 1));
    }

    @Override
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        teacher(district, school, localId).setLegalLastName(name);
        return true;
    }

    @Override
    protected void enterWrong(TestDistrict district, ExportType type, School school, String localId) {
        StaffInformation information = teacher(district, school, localId);
        information.setLegalLastName(TestDistrict.PRIVATE + "\u2603");
        information.setGender("?");
        information.setBirthDate(TestDistrict.BORN);
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return type.id().equals("sdem") ? "staff " + localId + ", info 2015-08-01"
                : "staff " + localId + ", school " + school + ", assignment 12";
    }

    @Override
    protected List<String> commonReasons(TestDistrict district, ExportType type, School school, School charter,
            School hidden) {
        teacher(district, charter, "1");
        teacher(district, hidden, "2");
        return List.of(recordName(type, charter.getCode(), "1") + ": REPORTS_ALONE",
                recordName(type, hidden.getCode(), "2") + ": SCHOOL_NOT_REPORTED");
    }

    private static StaffInformation teacher(TestDistrict district, School school, String localId) {
        StaffMember staff = district.staff(localId, "2" + "000000000".substring(localId.length()) + localId);
        TestRecords.assignment(staff, school, YEAR, "12", "100");
        return TestRecords.information(staff);
    }
}
