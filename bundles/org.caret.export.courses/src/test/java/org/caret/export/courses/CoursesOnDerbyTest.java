package org.caret.export.courses;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.DerbyStores;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Course;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoursesOnDerbyTest {

    private static final String TODAY = "2025-06-20";
    private static final int SECTIONS = 6;
    private static final int STUDENTS = 20;

    @ParameterizedTest
    @ValueSource(strings = { "crse", "scse", "crsc", "scsc" })
    void writesTheSameFileAsFromMemory(String type, @TempDir Path folder) throws Exception {
        try (Store derby = DerbyStores.open(folder.resolve("derby"));
                Store memory = new MemoryStore(Files.createDirectories(folder.resolve("memory")))) {
            fill(derby);
            fill(memory);
            ExportBench onDerby = new ExportBench(derby, folder.resolve("derby.txt"), TODAY, CoursePlugins.xmls());
            ExportBench inMemory = new ExportBench(memory, folder.resolve("memory.txt"), TODAY, CoursePlugins.xmls());
            Outcome expected = inMemory.run(type, 2024);
            Outcome actual = onDerby.run(type, 2024);
            assertEquals(expected.leftOut(), actual.leftOut());
            assertEquals(expected.findings(), actual.findings());
            assertTrue(actual.lines().size() > 1);
            assertArrayEquals(Files.readAllBytes(inMemory.output()), Files.readAllBytes(onDerby.output()));
        }
    }

    /** Sections with one teacher, two or none, and students who come, go and come back. */
    private static void fill(Store store) throws StoreException {
        TestDistrict district = new TestDistrict();
        School north = district.school("0100001");
        Course course = district.course(2024, "ALG", "9255");
        Section[] sections = new Section[SECTIONS];
        for (int number = 0; number < SECTIONS; number++) {
            sections[number] = section(course, north, "X" + number, "FY");
            for (int teacher = 0; teacher < number % 3; teacher++) {
                StaffMember staff = district.staff("T" + number + teacher, "20000000" + number + teacher);
                TestRecords.information(staff);
                TestRecords.teacher(sections[number], staff);
            }
        }
        for (int number = 0; number < STUDENTS; number++) {
            Student student = district.student("S" + number, String.valueOf(1_000_000_000L + number));
            enroll(student, north, "2024-08-15").setExitDate(number % 7 == 6 ? LocalDate.of(2024, 9, 20) : null);
            SectionEnrollment schedule = roster(sections[number % SECTIONS], student, "2024-08-15");
            schedule.setExitDate(number % 5 == 4 ? LocalDate.of(2024, 9, 1) : null);
            if (number % 5 == 4) {
                mark(roster(sections[number % SECTIONS], student, "2024-09-15"), "FY", "B");
            } else if (number % 3 > 0) {
                mark(schedule, "FY", "A");
            }
        }
        district.save(store);
    }
}
