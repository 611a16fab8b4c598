package org.caret.export.specialeducation;

import static org.caret.exports.testsupport.TestSpecialEducation.meeting;
import static org.caret.exports.testsupport.TestSpecialEducation.plan;
import static org.caret.exports.testsupport.TestSpecialEducation.service;
import static org.caret.exports.testsupport.TestSpecialEducation.status;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

/** A student with a status, a plan with a service, and a meeting: one record of each of the four types. */
class SpecialEducationContractTest extends ExportTypeContract {

    private static final String DAY = "2024-09-10";

    @Override
    protected List<Path> pluginXmls() {
        return SpecialEducationPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        Student student = enrollment.getStudent();
        status(student, DAY);
        service(plan(student, DAY), "330");
        meeting(student, DAY);
        return enrollment;
    }

    /** The files hold no names. */
    @Override
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        super.enterNamed(district, type, school, localId, name);
        return false;
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", " + switch (type.id()) {
        case "swds" -> "status " + DAY;
        case "meet" -> "meeting " + DAY;
        case "serv" -> "plan " + DAY + ", service 330, service 400";
        default -> "plan " + DAY;
        };
    }
}
