package org.caret.export.sinf;

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

class SinfContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SinfPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        Enrollment enrollment = enrolled(district, type, school, localId);
        if (option.id().equals(StudentInformationSelection.ALL_CHANGES)) {
            TestRecords.changed(enrollment.getStudent(), "2024-09-10");
        }
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", info 2000-01-01";
    }
}
