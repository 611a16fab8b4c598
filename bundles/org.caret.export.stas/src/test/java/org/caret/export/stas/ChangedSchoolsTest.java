package org.caret.export.stas;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestSummaries.attendance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.RunState;
import org.caret.exports.WrittenFile;
import org.caret.exports.testsupport.Edits;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.AttendanceSummary;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.School;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that replaces what the state holds of a school has all records of the schools where something changed. */
class ChangedSchoolsTest extends StasTestBase {

    private static final int SCHOOL = 5;
    private static final int STUDENT = 8;

    ChangedSchoolsTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void sendsWholeSchoolsWithoutAConfirmation() throws Exception {
        ExportBench bench = posted(Split.NONE);
        absent(bench, "1");
        Outcome outcome = bench.run("stas", 2024, ExportRequestBuilder::changesOnly);
        assertEquals(List.of("1", "2"), outcome.fields(STUDENT));
        assertEquals(List.of("0100001", "0100001"), outcome.fields(SCHOOL));
    }

    @Test
    void comparesASchoolWithTheLastFileThatHeldIt() throws Exception {
        ExportBench bench = posted(Split.SCHOOLS);
        absent(bench, "1");
        Files.delete(folder.resolve("out-0100002.txt"));
        post(bench, bench.run("stas", 2024, builder -> builder.split(Split.SCHOOLS).changesOnly()).result());
        assertEquals(List.of(), bench.run("stas", 2024, ExportRequestBuilder::changesOnly).lines());
        absent(bench, "3");
        assertEquals(List.of("3"), bench.run("stas", 2024, ExportRequestBuilder::changesOnly).fields(STUDENT));
    }

    @Test
    void sendsASchoolThatHasLostARecord() throws Exception {
        ExportBench bench = posted(Split.NONE);
        Edits.<AttendanceSummary>remove(bench.store(), Literals.ATTENDANCE_SUMMARY,
                one -> one.getStudent().getLocalStudentId().equals("2"));
        Outcome outcome = bench.run("stas", 2024, ExportRequestBuilder::changesOnly);
        assertEquals(List.of("1"), outcome.fields(STUDENT));
        assertTrue(outcome.result().remarks().contains("The file replaces what the state holds of school 0100001: the"
                + " state deletes 1 record that the file does not hold (student 2)."),
                outcome.result().remarks()::toString);
    }

    @Test
    void saysWhereASchoolHasLostAllRecordsBecauseNoFileCanTell() throws Exception {
        ExportBench bench = posted(Split.NONE);
        Edits.<AttendanceSummary>remove(bench.store(), Literals.ATTENDANCE_SUMMARY,
                one -> one.getStudent().getLocalStudentId().equals("3"));
        Outcome outcome = bench.run("stas", 2024, ExportRequestBuilder::changesOnly);
        assertEquals(List.of(), outcome.lines());
        assertTrue(outcome.result().remarks().contains("The state holds records of schools that have none here, and a "
                + "file cannot tell it so: 0100002. Delete them at the state."), outcome.result().remarks().toString());
    }

    private ExportBench posted(Split split) throws Exception {
        summary("1", north);
        summary("2", north);
        summary("3", south);
        ExportBench bench = on("2024-11-05");
        post(bench, bench.run("stas", 2024, builder -> builder.split(split)).result());
        return bench;
    }

    private void summary(String localId, School school) {
        Student student = student(localId);
        enroll(student, school, "2024-08-15");
        attendance(student, school, 2024);
    }

    private static void post(ExportBench bench, ExportResult result) throws Exception {
        for (WrittenFile file : result.files()) {
            bench.history().mark(bench.store(), file.runId().orElseThrow(), RunState.POSTED);
        }
    }

    /** One more day of excused absence. */
    private static void absent(ExportBench bench, String localId) throws Exception {
        Edits.<AttendanceSummary>change(bench.store(), Literals.ATTENDANCE_SUMMARY,
                one -> one.getStudent().getLocalStudentId().equals(localId), one -> {
                    one.setDaysAttendedInPerson(new BigDecimal("46.0"));
                    one.setDaysAbsentExcusedNonSuspension(new BigDecimal("3.0"));
                });
    }
}
