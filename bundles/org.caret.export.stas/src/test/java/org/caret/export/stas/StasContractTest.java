package org.caret.export.stas;

import static org.caret.exports.testsupport.TestSummaries.attendance;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class StasContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return StasPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        attendance(enrollment.getStudent(), school, YEAR);
        return enrollment;
    }

    /** The record has held no name since 2020-21. */
    @Override
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        super.enterNamed(district, type, school, localId, name);
        return false;
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", school " + school;
    }
}
