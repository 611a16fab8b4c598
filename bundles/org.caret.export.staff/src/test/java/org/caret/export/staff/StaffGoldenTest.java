package org.caret.export.staff;

import static org.caret.exports.testsupport.TestRecords.assignment;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole file of each type, byte for byte. Both layouts have served all years so far. */
class StaffGoldenTest extends StaffTestBase {

    StaffGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({ "sdem,2018", "sdem,2024", "sass,2018", "sass,2024" })
    void writesTheFile(String type, int year) throws Exception {
        StaffMember principal = staff("1");
        StaffInformation information = information(principal);
        information.setLocalRecordId("S1");
        information.setLegalMiddleName("B.");
        information.setAliasFirstName("Tricia");
        information.setAliasLastName("McMillan");
        information.setHighestDegree("M");
        information.setRace2("201");
        StaffAssignment lead = assignment(principal, north, year, "10", "100");
        lead.setLocalRecordId("A1");
        lead.setNonClassroomAssignment1("0100");
        StaffMember teacher = staff("2");
        information(teacher).setEmploymentEndDate(LocalDate.of(year, 10, 31));
        assignment(teacher, north, year, "12", "60");
        assignment(teacher, north, year, "12", "15.5");
        assignment(teacher, south, year, "27", "24.5");
        ExportBench bench = on(year + "-11-05");
        bench.run(type, year);
        Golden.assertFile(type + '-' + year + '-' + (year + 1) + ".txt", bench.output());
    }
}
