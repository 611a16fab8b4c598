package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.select.Period;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class SenrContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SenrPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    /** Whoever is still there is so on the last day of the year, too. */
    @Override
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        Enrollment enrollment = enrolled(district, type, school, localId);
        if (option.id().equals(Period.START_DATE)) {
            enrollment.setExitDate(LocalDate.of(YEAR, 9, 20));
            enrollment.setExitReason("T160");
        }
        if (option.id().equals(FallEnrollmentSelection.CERTIFICATION)) {
            Enrollment twelfthGrade = enroll(enrollment.getStudent(), school, "2023-08-15", "2024-06-10");
            twelfthGrade.setGradeLevel("12");
        }
    }
}
