package org.caret.export.swav;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestSummaries.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.Golden;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverTest extends SwavTestBase {

    private static final int EXEMPTION = 13;

    WaiverTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void writesTheFile() throws Exception {
        Student student = student("1");
        enroll(student, north, "2018-08-15");
        waiver(student, north, 2018, "1").setLocalRecordId("W1");
        waiver(student, north, 2018, "3");
        ExportBench bench = on("2018-11-05");
        bench.run("swav", 2018);
        Golden.assertFile("swav-2018-2019.txt", bench.output());
    }

    @Test
    void aRecordForEachExemptionOfTheYear() throws Exception {
        Student student = student("1");
        enroll(student, north, "2017-08-15");
        waiver(student, north, 2018, "2");
        waiver(student, north, 2018, "1");
        waiver(student, north, 2017, "3");
        assertEquals(List.of("1", "2"), on("2018-11-05").run("swav", 2018).fields(EXEMPTION));
    }

    @Test
    void theStudentWasAtTheSchoolInTheYear() throws Exception {
        Student student = student("1");
        enroll(student, south, "2018-08-15");
        enroll(student, north, "2017-08-15", "2018-06-10");
        waiver(student, north, 2018, "1");
        waiver(student, south, 2018, "1").setOutcomeStartDate(LocalDate.of(2019, 1, 10));
        assertEquals(List.of("student 1, school 0100001, waiver 1: NOT_ENROLLED_THERE",
                "student 1, school 0100002, waiver 1: IN_THE_FUTURE"), on("2018-11-05").run("swav", 2018).leftOut());
    }

    @Test
    void theExemptionIsAlwaysGranted() throws Exception {
        Student student = student("1");
        enroll(student, north, "2018-08-15");
        waiver(student, north, 2018, "3").setOutcome("2");
        Outcome outcome = on("2018-11-05").run("swav", 2018);
        assertEquals(List.of("student 1, school 0100001, waiver 3: WAIVER_OUTCOME"), outcome.leftOut());
    }

    @Test
    void theDescriptionSaysThatTheLayoutIsInferred() throws Exception {
        assertTrue(on("2018-11-05").types().find("swav").orElseThrow().description().contains("inferred"));
    }

    @Test
    void thereIsNoLayoutSince2019() throws Exception {
        ExportBench bench = on("2019-11-05");
        assertEquals(ExportException.Reason.NO_LAYOUT,
                assertThrows(ExportException.class, () -> bench.run("swav", 2019)).reason());
    }
}
