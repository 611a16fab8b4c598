package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestDistrict.enroll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;

/** A district of two schools in memory. */
abstract class DisciplineTestBase {

    final Path folder;
    final TestDistrict district = new TestDistrict();
    final School north = district.school("0100001");
    final School south = district.school("0100002");

    DisciplineTestBase(@TempDir Path folder) {
        this.folder = folder;
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

    /** Saves the district and stands ready on a day. */
    ExportBench on(String today) throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, DisciplinePlugins.xmls());
    }
}
