package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.Enrollment;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files, one for each version of the layout: who is there, who left, who never came, who graduated. */
class SenrGoldenTest extends SenrTestBase {

    SenrGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({ "senr-ongoing, 2013", "senr-ongoing, 2018", "senr-ongoing, 2024", "senr-fall, 2013", "senr-fall, 2018",
            "senr-fall, 2024", "senr-ssid, 2013", "senr-ssid, 2018", "senr-ssid, 2024" })
    void writesTheFile(String type, int year) throws Exception {
        there(year);
        left(year);
        neverCame(year);
        graduated(year);
        ExportBench bench = on((year + 1) + "-06-20");
        bench.run(type, year, builder -> builder.includeNotEnrolled(true).trial());
        Golden.assertFile(type + '-' + year + '-' + (year + 1) + ".txt", bench.output());
    }

    private void there(int year) {
        Student student = district.student("1", null);
        StudentInformation information = information(student);
        information.setLegalMiddleName("Q");
        information.setNameSuffix("III");
        information.setAliasFirstName("Slim");
        information.setAliasLastName("Shady");
        information.setBirthCity("Fresno");
        information.setBirthStateProvince("US-CA");
        information.setBirthCountry("US");
        Enrollment enrollment = enroll(student, north, year + "-08-15");
        enrollment.setLocalRecordId("E1");
        enrollment.setSchoolTransfer("4");
        enrollment.setDistrictOfGeographicResidence("0110017");
    }

    private void left(int year) {
        Student student = district.student("2", "1000000002");
        enroll(student, north, year + "-08-15", year + "-09-20").setExitReason("E150");
        enroll(student, north, year + "-09-21").setGradeLevel("08");
        Enrollment second = enroll(student, south, year + "-10-01", year + "-11-15");
        second.setStatus("20");
        second.setExitReason("E170");
    }

    private void neverCame(int year) {
        enroll(district.student("3", "1000000003"), south, year + "-08-15", year + "-08-14").setExitReason("N470");
    }

    private void graduated(int year) {
        Student student = district.student("4", "1000000004");
        information(student).setBirthDate(LocalDate.of(year - 17, 3, 4));
        Enrollment enrollment = enroll(student, south, year + "-08-15", (year + 1) + "-06-10");
        enrollment.setGradeLevel("12");
        enrollment.setExitReason("E230");
        enrollment.setCompletionStatus("100");
        enrollment.setMetAllUcCsuRequirements("Y");
        enrollment.setSealOfBiliteracy("Y");
        enrollment.setGoldenStateSealMeritDiploma("N");
        enrollment.setGraduationExemption("N");
    }
}
