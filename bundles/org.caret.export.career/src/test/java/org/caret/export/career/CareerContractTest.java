package org.caret.export.career;

import static org.caret.exports.testsupport.TestSummaries.learning;
import static org.caret.exports.testsupport.TestSummaries.pathway;
import static org.caret.exports.testsupport.TestSummaries.postsecondary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

/** A student with a pathway and an internship, or one who graduated with a pathway the year before. */
class CareerContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return CareerPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        Student student = enrollment.getStudent();
        if (type.id().equals("psts")) {
            enrollment.setStart(LocalDate.of(YEAR - 1, 8, 15));
            enrollment.setExitDate(LocalDate.of(YEAR, 6, 10));
            enrollment.setExitReason("E230");
            enrollment.setCompletionStatus("100");
            pathway(student, school, YEAR - 1, "111");
            postsecondary(student, school, YEAR, "20", "910");
        } else {
            pathway(student, school, YEAR, "111");
            learning(student, school, YEAR, "I" + localId);
        }
        return enrollment;
    }

    /** Two of the files hold no name. */
    @Override
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        return super.enterNamed(district, type, school, localId, name) && type.id().equals("scte");
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", school " + school + switch (type.id()) {
        case "scte" -> ", completion 111";
        case "wblr" -> ", learning 10, learning I" + localId;
        default -> ", status 20, status 910";
        };
    }
}
