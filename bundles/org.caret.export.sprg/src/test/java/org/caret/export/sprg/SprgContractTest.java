package org.caret.export.sprg;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class SprgContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SprgPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        TestRecords.program(enrollment.getStudent(), school, "127", "1", "2024-08-15");
        return enrollment;
    }

    @Override
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        Enrollment enrollment = enrolled(district, type, school, localId);
        if (option.id().equals(StudentProgramSelection.CERTIFICATION)) {
            TestRecords.language(enrollment.getStudent(), "EL", "2020-08-15");
        }
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", school " + school + ", membership 127, membership 2024-08-15";
    }
}
