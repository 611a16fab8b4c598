package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the state looks at in a whole Fall 1 submission before it is certified: fall file of 2024-25, graduates of 2023-24. */
class CertificationTest extends SenrTestBase {

    private int students;

    CertificationTest(@TempDir Path folder) {
        super(folder);
    }

    /** Somebody has to be in the file. */
    @BeforeEach
    void somebody() {
        now(north, "07");
    }

    /** CERT001 */
    @Test
    void anOpenSchoolHasEnrollments() throws Exception {
        open(north);
        open(south);
        open(district.school("0100003")).setClosedDate(LocalDate.of(2024, 10, 1));
        open(district.school("0100004")).setOpenDate(LocalDate.of(2024, 10, 3));
        open(district.school("0100005")).setNotReported(true);
        open(district.school("0100006")).setInDirectory(false);
        open(district.school("0100007")).setStatus("Pending");
        open(district.school("0100008")).setHighGrade("P");
        open(district.school("0100009")).setLowGrade("Adult");
        open(district.charter("0100010"));
        assertEquals(List.of("CERT001 0100002"), found(on("2024-11-05"), "false"));
    }

    @Test
    void aSchoolWhoseStudentsWereSentBeforeIsNotEmpty() throws Exception {
        open(north);
        now(south, "07");
        ExportBench bench = on("2024-11-05");
        bench.run("senr-fall", 2024, builder -> builder.sites(List.of("0100001")));
        assertEquals(List.of(), bench.run("senr-fall", 2024, builder -> builder.includePrevious(false)).findings());
    }

    /** CERT002 */
    @Test
    void studentsOfAClosedSchoolAreKnownToBeSomewhere() throws Exception {
        south.setClosedDate(LocalDate.of(2024, 6, 20));
        School east = district.school("0100003");
        east.setClosedDate(LocalDate.of(2024, 6, 20));
        School west = district.school("0100004");
        west.setClosedDate(LocalDate.of(2023, 6, 20));
        left(south, "09", "E155", "2024-06-10");
        left(west, "09", "E155", "2023-06-10");
        Enrollment moved = left(east, "09", "E155", "2024-06-10");
        enroll(moved.getStudent(), north, "2024-08-15");
        left(east, "09", "T160", "2024-06-10");
        Enrollment changed = left(east, "09", "E150", "2024-01-31");
        Enrollment gone = enroll(changed.getStudent(), east, "2024-02-01", "2024-06-10");
        gone.setGradeLevel("09");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("CERT002 0100002"), found(bench, "true"));
        assertEquals(List.of(), found(bench, "false"));
    }

    /** CERT014 */
    @Test
    void graduatesAreNoMoreThanThereWereInGradeTwelve() throws Exception {
        for (int i = 0; i < 5; i++) {
            graduated(north, 2023, "2023-08-15", "100");
            graduated(south, 2023, "2023-08-15", "100");
        }
        graduated(north, 2023, "2024-01-15", "100");
        graduated(south, 2023, "2024-01-15", "100");
        TestDistrict.information(graduated(south, 2023, "2024-01-15", "100").getStudent()).setRace1("201");
        assertEquals(List.of("CERT014 0100002"), found(on("2024-11-05"), "true"));
    }

    @Test
    void hispanicStudentsAreOneGroupWhateverTheirRace() throws Exception {
        for (int i = 0; i < 5; i++) {
            Enrollment one = graduated(north, 2023, "2023-08-15", "100");
            TestDistrict.information(one.getStudent()).setHispanicEthnicity("Y");
        }
        Enrollment later = graduated(north, 2023, "2024-01-15", "100");
        TestDistrict.information(later.getStudent()).setHispanicEthnicity("Y");
        TestDistrict.information(later.getStudent()).setRace1("201");
        assertEquals(List.of(), found(on("2024-11-05"), "true"));
    }

    /** CERT015 */
    @Test
    void aSchoolWithGradeTwelveHasGraduates() throws Exception {
        graduated(north, 2023, "2023-08-15", "330");
        graduated(south, 2023, "2023-08-15", "320");
        assertEquals(List.of("CERT015 0100002"), found(on("2024-11-05"), "true"));
    }

    /** CERT016 */
    @Test
    void theShareOfGraduatesDoesNotJump() throws Exception {
        for (int i = 0; i < 4; i++) {
            graduated(north, 2022, "2022-08-15", "100");
            graduated(north, 2023, "2023-08-15", i < 3 ? "100" : "320");
            graduated(south, 2022, "2022-08-15", i < 3 ? "100" : "320");
            graduated(south, 2023, "2023-08-15", i < 3 ? "100" : "320");
        }
        assertEquals(List.of("CERT016 0100001"), found(on("2024-11-05"), "true"));
    }

    /** CERT018 */
    @Test
    void aLargeSchoolThatHadDropoutsHasSomeAgain() throws Exception {
        for (int i = 0; i < 100; i++) {
            now(north, "09");
            if (i < 99) {
                now(south, "09");
            }
        }
        left(north, "09", "E140", "2023-03-01");
        left(south, "09", "E140", "2023-03-01");
        assertEquals(List.of("CERT018 0100001"), found(on("2024-11-05"), "true"));
    }

    /** CERT019 */
    @Test
    void dropoutsComeFromSomeGrade() throws Exception {
        Enrollment late = left(north, "10", "E300", "2024-02-01");
        late.setStart(LocalDate.of(2023, 11, 1));
        left(south, "10", "E300", "2024-02-01");
        assertEquals(List.of("CERT019 0100001"), found(on("2024-11-05"), "true"));
    }

    private Enrollment now(School school, String grade) {
        Enrollment enrollment = enroll(student(), school, "2024-08-15");
        enrollment.setGradeLevel(grade);
        return enrollment;
    }

    /** A student of grade 12 who ends on 10 June of the year. */
    private Enrollment graduated(School school, int firstYear, String start, String completion) {
        Enrollment enrollment = enroll(student(), school, start, firstYear + 1 + "-06-10");
        enrollment.setGradeLevel("12");
        enrollment.setExitReason("E230");
        enrollment.setCompletionStatus(completion);
        return enrollment;
    }

    /** A student who began in the August before. */
    private Enrollment left(School school, String grade, String reason, String exit) {
        int year = Integer.parseInt(exit.substring(0, 4)) - 1;
        Enrollment enrollment = enroll(student(), school, year + "-08-15", exit);
        enrollment.setGradeLevel(grade);
        enrollment.setExitReason(reason);
        return enrollment;
    }

    private Student student() {
        students++;
        return district.student(Integer.toString(students), Integer.toString(1_000_000_000 + students));
    }

    private static School open(School school) {
        school.setStatus("Active");
        return school;
    }

    private static List<String> found(ExportBench bench, String certification) throws Exception {
        return bench.run("senr-fall", 2024, builder -> builder.option("certification", certification)).findings()
                .stream().filter(one -> one.rule().startsWith("CERT")).map(one -> one.rule() + ' ' + one.record())
                .toList();
    }
}
