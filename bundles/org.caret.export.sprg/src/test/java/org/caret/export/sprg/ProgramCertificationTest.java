package org.caret.export.sprg;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.language;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.ProgramMembership;
import org.caret.model.School;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the state looks at before it certifies programs. */
class ProgramCertificationTest extends SprgTestBase {

    private int students;

    ProgramCertificationTest(@TempDir Path folder) {
        super(folder);
    }

    /** CERT146 */
    @Test
    void anEnglishLearnerHasALanguageProgramAtEachSchool() throws Exception {
        Student covered = learner(north, 2024);
        program(covered, north, "305", "1", "2024-08-15");
        Student elsewhere = learner(north, 2024);
        enroll(elsewhere, south, "2024-10-01");
        elsewhere.getEnrollments().get(0).setExitDate(LocalDate.of(2024, 9, 30));
        elsewhere.getEnrollments().get(0).setExitReason("T160");
        program(elsewhere, north, "305", "1", "2024-08-15");
        Student other = learner(north, 2024);
        program(other, north, "127", "1", "2024-08-15");
        Student before = learner(north, 2024);
        program(before, north, "300", "1", "2023-08-15").setEnd(LocalDate.of(2024, 6, 10));
        Student reclassified = learner(north, 2024);
        language(reclassified, "RFEP", "2024-05-01");
        Student secondary = learner(north, 2024);
        secondary.getEnrollments().get(0).setStatus("20");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("CERT146 student 2, school 0100002, enrollment 2024-10-01",
                "CERT146 student 3, school 0100001, enrollment 2024-08-15",
                "CERT146 student 4, school 0100001, enrollment 2024-08-15"), found(bench, 2024, all -> all));
        assertEquals(List.of(), found(bench, 2024, builder -> builder.option("certification", "false")));
    }

    @Test
    void languageProgramsBeganIn2019() throws Exception {
        learner(north, 2018);
        assertEquals(List.of(), found(on("2018-11-05"), 2018, all -> all));
    }

    /** CERT010 and CERT011 */
    @Test
    void specialEducationIsForAQuarterAtMost() throws Exception {
        participants(north, 1, 4);
        participants(south, 2, 7);
        ExportBench bench = on("2018-11-05");
        assertEquals(List.of("CERT010 0100002", "CERT011 0199999"), found(bench, 2018, all -> all));
        assertEquals(List.of("CERT010 0100002"), found(bench, 2018, builder -> builder.sites(List.of("0100002"))));
    }

    /** CERT012 */
    @Test
    void everySchoolHasSpecialEducation() throws Exception {
        participants(north, 1, 4);
        participants(south, 0, 4);
        Student earlier = district.student("99", "1000000099");
        enroll(earlier, south, "2018-08-15");
        participant(earlier, south).setEnd(LocalDate.of(2018, 9, 15));
        assertEquals(List.of("CERT012 0100002"), found(on("2018-11-05"), 2018, all -> all));
    }

    @Test
    void specialEducationIsNoProgramAnyMoreSince2019() throws Exception {
        participants(north, 4, 4);
        assertEquals(List.of(), found(on("2019-11-05"), 2019, all -> all));
    }

    private Student enrolled(School school, int year) {
        students++;
        Student student = district.student(Integer.toString(students), Integer.toString(1_000_000_000 + students));
        enroll(student, school, year + "-08-15");
        return student;
    }

    private Student learner(School school, int year) {
        Student student = enrolled(school, year);
        language(student, "EL", "2015-08-15");
        return student;
    }

    private void participants(School school, int participating, int enrolled) {
        for (int i = 0; i < enrolled; i++) {
            Student student = enrolled(school, 2018);
            if (i < participating) {
                participant(student, school);
            }
        }
    }

    private static ProgramMembership participant(Student student, School school) {
        ProgramMembership membership = program(student, school, "144", "1", "2016-08-15");
        membership.setPrimaryDisability("290");
        membership.setDistrictOfSpecialEducationAccountability(TestDistrict.CODE);
        return membership;
    }

    private static List<String> found(ExportBench bench, int year, UnaryOperator<ExportRequestBuilder> changes)
            throws Exception {
        return bench.run("sprg", year, builder -> changes.apply(builder.option("certification", "true"))).findings()
                .stream().filter(one -> one.rule().startsWith("CERT")).map(one -> one.rule() + ' ' + one.record())
                .toList();
    }
}
