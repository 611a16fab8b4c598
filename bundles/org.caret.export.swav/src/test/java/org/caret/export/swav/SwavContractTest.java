package org.caret.export.swav;

import static org.caret.exports.testsupport.TestSummaries.waiver;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class SwavContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SwavPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected int year(ExportType type) {
        return 2018;
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        waiver(enrollment.getStudent(), school, year(type), "1");
        return enrollment;
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", school " + school + ", waiver 1";
    }
}
