package org.caret.export.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.School;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;

/** A district of two schools in memory. */
abstract class CourseTestBase {

    final Path folder;
    final TestDistrict district = new TestDistrict();
    final School north = district.school("0100001");
    final School south = district.school("0100002");

    CourseTestBase(@TempDir Path folder) {
        this.folder = folder;
    }

    Student student(String localId) {
        return district.student(localId, "100000000" + localId);
    }

    /** A teacher whom the state knows, and as a teacher. */
    StaffMember teacher(String localId) {
        StaffMember staff = district.staff(localId, "200000000" + localId);
        TestRecords.information(staff);
        TestRecords.assignment(staff, north, 2024, "12", "100");
        return staff;
    }

    /** Saves the district and stands ready on a day. */
    ExportBench on(String today) throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, CoursePlugins.xmls());
    }
}
