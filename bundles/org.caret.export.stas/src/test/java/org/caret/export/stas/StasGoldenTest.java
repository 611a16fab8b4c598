package org.caret.export.stas;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestSummaries.attendance;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.AttendanceSummary;
import org.caret.model.Student;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file of each layout version, byte for byte. */
class StasGoldenTest extends StasTestBase {

    StasGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2018, 2024, 2025 })
    void writesTheFile(int year) throws Exception {
        Student present = student("1");
        enroll(present, north, year + "-08-15");
        AttendanceSummary summary = attendance(present, north, year);
        summary.setLocalRecordId("A1");
        summary.setAttendanceRecoveryDays(2);
        Student suspended = student("2");
        enroll(suspended, south, year + "-08-15");
        AttendanceSummary other = attendance(suspended, south, year);
        other.setDaysAttendedInPerson(new BigDecimal("40.0"));
        other.setDaysAbsentOutOfSchoolSuspension(new BigDecimal("4.0"));
        other.setDaysInAttendanceInSchoolSuspension(new BigDecimal("1.0"));
        if (year < 2020) {
            other.setIncompleteIndependentStudyDays(new BigDecimal("2.0"));
        } else {
            other.setNonAdaGeneratingIndependentStudyDays(new BigDecimal("1.0"));
            other.setAdaGeneratingIndependentStudyDays(new BigDecimal("1.0"));
            other.setPeriodByPeriodAttendanceMethod("Y");
        }
        Student exempt = student("3");
        enroll(exempt, south, year + "-08-15");
        attendance(exempt, south, year).setDataCollectionExemption("Y");
        ExportBench bench = on(year + "-11-05");
        bench.run("stas", year);
        Golden.assertFile("stas-" + year + '-' + (year + 1) + ".txt", bench.output());
    }
}
