package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OngoingMaintenanceTest extends SenrTestBase {

    private static final String ID = "senr-ongoing";

    OngoingMaintenanceTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void includesBothEndsOfThePeriod() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-08-31");
        enroll(student("2"), north, "2024-08-15", "2024-09-01");
        enroll(student("3"), north, "2024-09-30");
        enroll(student("4"), north, "2024-10-01");
        Outcome outcome = on("2024-11-05").run(ID, 2024,
                builder -> builder.option("startDate", "2024-09-01").option("endDate", "2024-09-30"));
        assertEquals(List.of("2", "3"), outcome.fields(STUDENT));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: NOT_ACTIVE",
                "student 4, school 0100001, enrollment 2024-10-01: NOT_ACTIVE"), outcome.leftOut());
    }

    @Test
    void takesTheWholeYearAndThoseWhoHaveLeftUnlessToldOtherwise() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-09-01");
        enroll(student("2"), north, "2023-08-15", "2024-06-30");
        enroll(student("3"), north, "2023-08-15", "2024-07-01");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("1", "3"), bench.run(ID, 2024, builder -> builder.trial()).fields(STUDENT));
        Outcome current = bench.run(ID, 2024, builder -> builder.includeNotEnrolled(false).trial());
        assertEquals(List.of(), current.lines());
        assertEquals(2, current.result().counts().exitsNotSent());
    }

    @Test
    void findsEnrollmentsOfALeapDay() throws Exception {
        enroll(student("1"), north, "2024-02-29", "2024-02-29");
        ExportBench bench = on("2024-03-10");
        assertEquals(List.of("1"), bench.run(ID, 2023,
                builder -> builder.option("startDate", "2024-02-29").option("endDate", "2024-02-29")).fields(STUDENT));
        assertEquals(List.of(), bench.run(ID, 2023, builder -> builder.option("startDate", "2024-03-01")).lines());
    }

    @Test
    void sendsANoShowWhoseStartOrExitLiesInThePeriod() throws Exception {
        noShow("1", "2024-08-15", "2024-08-14");
        noShow("2", "2024-08-16", "2024-08-15");
        noShow("3", "2024-08-15", "2024-08-15");
        noShow("4", "2024-08-14", "2024-08-13");
        noShow("5", "2024-08-17", "2024-08-16");
        Outcome outcome = on("2024-11-05").run(ID, 2024,
                builder -> builder.option("startDate", "2024-08-15").option("endDate", "2024-08-15"));
        assertEquals(List.of("1", "2", "3"), outcome.fields(STUDENT));
    }

    @Test
    void findsANoShowOfTheFirstDayOfTheYear() throws Exception {
        noShow("1", "2024-07-01", "2024-06-30");
        assertEquals(List.of("1"), on("2024-11-05").run(ID, 2024).fields(STUDENT));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() throws Exception {
        ExportBench bench = on("2024-11-05");
        ExportException refusal = assertThrows(ExportException.class, () -> bench.run(ID, 2024,
                builder -> builder.option("startDate", "2024-09-02").option("endDate", "2024-09-01")));
        assertEquals(Reason.WRONG_REQUEST, refusal.reason());
        assertEquals("End date 2024-09-01 lies before Start date 2024-09-02.", refusal.getMessage());
    }

    @Test
    void sendsTheExitOfStudentsWhoHaveLeft() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-09-01");
        Outcome outcome = on("2024-11-05").run(ID, 2024);
        assertEquals(List.of("20240901"), outcome.fields(EXIT));
        assertEquals(List.of("T160"), outcome.fields(EXIT_REASON));
    }

    private void noShow(String localId, String start, String exit) {
        Enrollment enrollment = enroll(student(localId), north, start, exit);
        enrollment.setExitReason("N470");
    }
}
