package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestIncidents.action;
import static org.caret.exports.testsupport.TestIncidents.offense;
import static org.caret.exports.testsupport.TestIncidents.participant;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.caret.exports.testsupport.TestSummaries.attendance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportException;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Incident;
import org.caret.model.Participant;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SDIS, one record per offense with the gravest action. */
class DisciplineTest extends DisciplineTestBase {

    private static final int INCIDENT = 13;
    private static final int OFFENSE = 15;
    private static final int WORST = 16;
    private static final int ACTION = 18;

    DisciplineTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void everyOffenseIsARecordWithTheGravestAction() throws Exception {
        Participant part = participant(district.incident("7", "2018-09-10"), student("1", 2018), north);
        offense(part, "501");
        offense(part, "511");
        action(part, "110", "1");
        action(part, "200", "90");
        action(part, "100", "5");
        Outcome outcome = on("2018-11-05").run("sdis", 2018);
        assertEquals(List.of("501", "511"), outcome.fields(OFFENSE));
        assertEquals(List.of("200", "200"), outcome.fields(ACTION));
        assertEquals(Set.of("FURTHER_ACTIONS"), outcome.result().counts().findingsByRule().keySet());
    }

    @Test
    void theWorstOffenseIsThatOfAllStudents() throws Exception {
        Incident incident = district.incident("7", "2018-09-10");
        Participant first = participant(incident, student("1", 2018), north);
        offense(first, "511");
        action(first, "100", "1");
        Participant second = participant(incident, student("2", 2018), north);
        offense(second, "500");
        action(second, "100", "3");
        assertEquals(List.of("500", "500"), on("2018-11-05").run("sdis", 2018).fields(WORST));
    }

    @Test
    void whatTheDistrictCallsTheWorstOffenseIsSent() throws Exception {
        Incident incident = district.incident("7", "2018-09-10");
        incident.setMostSevereOffense("513");
        Participant part = participant(incident, student("1", 2018), north);
        offense(part, "501");
        action(part, "100", "1");
        assertEquals(List.of("513"), on("2018-11-05").run("sdis", 2018).fields(WORST));
    }

    @Test
    void studentsWithoutDisabilitiesAreSentWhenRemovedForADay() throws Exception {
        sent("half", "501", "100", "0.5");
        sent("day", "501", "100", "1");
        sent("inSchool", "501", "110", "1");
        sent("none", "501", "300", "");
        sent("weapon", "102", "300", "");
        Outcome outcome = on("2018-11-05").run("sdis", 2018);
        assertEquals(Set.of("day", "inSchool", "weapon"), Set.copyOf(outcome.fields(INCIDENT)));
        assertEquals(List.of("student 1, incident half, offense 501: NOT_REPORTED",
                "student 4, incident none, offense 501: NOT_REPORTED"), outcome.leftOut());
    }

    @Test
    void studentsWithDisabilitiesAreAlwaysSent() throws Exception {
        disabled(sent("status", "501", "300", ""), "2018-08-20");
        Student inProgram = sent("program", "501", "300", "");
        program(inProgram, north, "144", "3", "2018-08-15");
        program(inProgram, north, "182", "1", "2018-09-01");
        program(sent("later", "501", "300", ""), north, "144", "3", "2018-10-01");
        assertEquals(Set.of("status", "program"), Set.copyOf(on("2018-11-05").run("sdis", 2018).fields(INCIDENT)));
    }

    @Test
    void anActionWithoutOffenseHasNoRecordAndIsListed() throws Exception {
        action(participant(district.incident("7", "2018-09-10"), student("1", 2018), north), "100", "2");
        assertEquals(List.of("student 1, incident 7: NO_OFFENSE"), on("2018-11-05").run("sdis", 2018).leftOut());
    }

    /** Education Code 48260. */
    @Test
    void truantStudentsAreListedAndNotSent() throws Exception {
        for (String days : List.of("2.5", "3.0", "12")) {
            Student student = student(String.valueOf(++count), 2018);
            attendance(student, north, 2018).setDaysAbsentUnexcusedNonSuspension(new BigDecimal(days));
            attendance(student, north, 2017).setDaysAbsentUnexcusedNonSuspension(new BigDecimal("5"));
        }
        Student moved = student("5", 2018);
        attendance(moved, north, 2018).setDaysAbsentUnexcusedNonSuspension(new BigDecimal("2"));
        attendance(moved, south, 2018).setDaysAbsentUnexcusedNonSuspension(new BigDecimal("1"));
        attendance(moved, district.school("0100003"), 2018).setDaysAbsentUnexcusedNonSuspension(BigDecimal.ZERO);
        Student hidden = student("9", 2018);
        hidden.setNotReported(true);
        attendance(hidden, north, 2018).setDaysAbsentUnexcusedNonSuspension(new BigDecimal("5"));
        Student charter = district.student("8", "1000000008");
        attendance(charter, district.charter("0100009"), 2018).setDaysAbsentUnexcusedNonSuspension(new BigDecimal("5"));
        sent("7", "501", "100", "1");
        Outcome outcome = on("2018-11-05").run("sdis", 2018);
        assertEquals(1, outcome.lines().size());
        assertEquals(
                List.of("student 2, school 0100001: TRUANT", "student 3, school 0100001: TRUANT",
                        "student 5, school 0100001: TRUANT", "student 5, school 0100002: TRUANT"),
                outcome.leftOut());
    }

    @Test
    void incidentsOutsideOfThePeriodAreNeitherSentNorListed() throws Exception {
        Student student = student("1", 2018);
        for (String day : List.of("2018-09-09", "2018-09-10", "2018-10-10", "2018-10-11")) {
            Participant part = participant(district.incident(day, day), student, north);
            offense(part, "501");
            action(part, "100", "1");
        }
        Outcome outcome = on("2018-11-05").run("sdis", 2018, builder -> builder.option("startDate", "2018-09-10")
                .option("endDate", "2018-10-10").confirmed());
        assertEquals(Set.of("2018-09-10", "2018-10-10"), Set.copyOf(outcome.fields(INCIDENT)));
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void aPartOfTheYearNeedsAConfirmation() throws Exception {
        ExportBench bench = on("2018-11-05");
        assertThrows(ExportException.class,
                () -> bench.run("sdis", 2018, builder -> builder.option("endDate", "2018-10-10")));
    }

    @Test
    void thereIsNoLayoutSince2019() throws Exception {
        ExportBench bench = on("2019-11-05");
        ExportException failure = assertThrows(ExportException.class, () -> bench.run("sdis", 2019));
        assertEquals(ExportException.Reason.NO_LAYOUT, failure.reason());
        ExportException before = assertThrows(ExportException.class, () -> bench.run("sinc", 2018));
        assertEquals(ExportException.Reason.NO_LAYOUT, before.reason());
    }

    private int count;

    /** A student with an offense and an action in an incident. */
    private Student sent(String incident, String offense, String action, String days) {
        Student student = student(String.valueOf(++count), 2018);
        Participant part = participant(district.incident(incident, "2018-09-10"), student, north);
        offense(part, offense);
        action(part, action, days);
        return student;
    }
}
