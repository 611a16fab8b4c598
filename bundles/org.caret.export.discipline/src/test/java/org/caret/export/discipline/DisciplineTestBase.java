package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestDistrict.enroll;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.TwoSchools;
import org.caret.model.ModelFactory;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;

/** The plug-in under test on two schools. */
abstract class DisciplineTestBase extends TwoSchools {

    DisciplineTestBase(Path folder) {
        super(folder, DisciplinePlugins.xmls());
    }

    /** A student of the northern school since the beginning of a school year. */
    Student student(String localId, int year) {
        Student student = district.student(localId, "100000000" + localId);
        enroll(student, north, year + "-08-15");
        return student;
    }

    /** The student takes part in special education from a day on. */
    static void disabled(Student student, String start) {
        SpecialEducationStatus status = ModelFactory.eINSTANCE.createSpecialEducationStatus();
        status.setStatus("1");
        status.setStart(LocalDate.parse(start));
        student.getSpecialEducationStatuses().add(status);
    }
}
