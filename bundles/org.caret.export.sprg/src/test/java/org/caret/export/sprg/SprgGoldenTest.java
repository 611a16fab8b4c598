package org.caret.export.sprg;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.program;

import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.ProgramMembership;
import org.caret.model.Student;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file of each layout version, byte for byte. */
class SprgGoldenTest extends SprgTestBase {

    SprgGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2013, 2018, 2024 })
    void writesTheFile(int year) throws Exception {
        Student first = student("1");
        enroll(first, north, year + "-08-15");
        program(first, north, "181", "1", year + "-08-15").setLocalRecordId("P1");
        ProgramMembership homeless = program(first, north, "191", "1", year + "-09-01");
        homeless.setHomelessDwellingType("120");
        homeless.setUnaccompaniedYouth("N");
        homeless.setRunawayYouth("N");
        Student second = student("2");
        enroll(second, south, year + "-08-15", year + "-10-11");
        ProgramMembership academy = program(second, south, "113", "3", year + "-07-01");
        academy.setCaliforniaPartnershipAcademyId("901");
        ProgramMembership title = program(second, south, "122", "3", year + "-08-15");
        title.setEducationService("1");
        title.setEducationServiceAcademicYear(year + "-" + (year + 1));
        program(second, south, "135", "1", year + "-08-15").setMigrantStudentId("9911");
        ProgramMembership special = program(second, south, "144", "1", year + "-08-15");
        special.setPrimaryDisability("290");
        special.setDistrictOfSpecialEducationAccountability("0199999");
        ExportBench bench = on(year + "-11-05");
        bench.run("sprg", year, builder -> builder.includeNotEnrolled(true));
        Golden.assertFile("sprg-" + year + '-' + (year + 1) + ".txt", bench.output());
    }
}
