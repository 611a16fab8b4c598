package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestIncidents.offense;
import static org.caret.exports.testsupport.TestIncidents.participant;
import static org.caret.exports.testsupport.TestIncidents.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Incident;
import org.caret.model.Participant;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SINC, SIRS and SOFF: which incidents are reported, and how the three files hang together. */
class IncidentTest extends DisciplineTestBase {

    private static final int STUDENT = 8;
    private static final int INCIDENT = 13;
    private static final int CODE = 14;

    IncidentTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void oneRecordPerStudentAndIncidentHoweverManyOffensesResultsAndEnrollments() throws Exception {
        Incident incident = district.incident("7", "2024-09-10");
        for (String id : List.of("1", "2")) {
            Student student = student(id, 2024);
            enroll(student, north, "2023-08-15", "2024-06-10");
            Participant part = participant(incident, student, north);
            offense(part, "501");
            offense(part, "511");
            result(part, "100", "2");
            result(part, "501", "");
        }
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("1", "2"), bench.run("sinc", 2024).fields(STUDENT));
        Outcome results = bench.run("sirs", 2024);
        assertEquals(List.of("1", "1", "2", "2"), results.fields(STUDENT));
        assertEquals(List.of("100", "501", "100", "501"), results.fields(CODE));
        Outcome offenses = bench.run("soff", 2024);
        assertEquals(List.of("501", "511", "501", "511"), offenses.fields(CODE));
        assertEquals(Set.of("7"), Set.copyOf(offenses.fields(INCIDENT)));
    }

    @Test
    void anIncidentBelongsToTheYearInWhichItHappened() throws Exception {
        Student student = student("1", 2023);
        for (String day : List.of("2024-06-30", "2024-07-01", "2025-06-30", "2025-07-01")) {
            offense(participant(district.incident(day, day), student, north), "501");
        }
        ExportBench bench = on("2025-09-01");
        assertEquals(List.of("2024-07-01", "2025-06-30"), bench.run("sinc", 2024).fields(INCIDENT));
        assertEquals(List.of("2024-06-30"), bench.run("sinc", 2023).fields(INCIDENT));
    }

    @Test
    void anIncidentEntersByAnOffenseOrAResultBeyondOtherMeansOfCorrection() throws Exception {
        Student student = student("1", 2024);
        offense(participant(district.incident("offense", "2024-09-10"), student, north), "511");
        for (String code : List.of("300", "400", "501", "600", "700")) {
            Participant part = participant(district.incident("r" + code, "2024-09-10"), student, north);
            part.setStatutoryOffense("N");
            result(part, code, "");
        }
        participant(district.incident("witness", "2024-09-10"), student, north);
        ExportBench bench = on("2024-11-05");
        Outcome incidents = bench.run("sinc", 2024);
        assertEquals(List.of("offense", "r501", "r600", "r700"), incidents.fields(INCIDENT));
        assertEquals(List.of("student 1, incident r300: NOT_REPORTED", "student 1, incident r400: NOT_REPORTED",
                "student 1, incident witness: NOT_REPORTED"), incidents.leftOut());
        Outcome results = bench.run("sirs", 2024);
        assertEquals(List.of("501", "600", "700"), results.fields(CODE));
        assertEquals(List.of("student 1, incident r300, result 300: NOT_REPORTED",
                "student 1, incident r400, result 400: NOT_REPORTED"), results.leftOut());
    }

    @Test
    void whatIsSaidToBeStatutoryIsReportedWhateverCameOfIt() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        part.setStatutoryOffense("Y");
        result(part, "300", "");
        ExportBench bench = on("2024-11-05");
        Outcome incidents = bench.run("sinc", 2024);
        assertEquals(List.of("7"), incidents.fields(INCIDENT));
        assertEquals(List.of("STATUTORY_OFFENSE"),
                incidents.findings().stream().map(finding -> finding.rule()).toList());
        assertEquals(List.of("300"), bench.run("sirs", 2024).fields(CODE));
    }

    @Test
    void aStatutoryOffenseNeedsOffensesAndResults() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        part.setStatutoryOffense("Y");
        result(part, "501", "");
        Participant other = participant(district.incident("8", "2024-09-10"), student("2", 2024), north);
        offense(other, "501");
        Outcome outcome = on("2024-11-05").run("sinc", 2024);
        assertEquals(2, outcome.lines().size());
        assertEquals(List.of("STATUTORY_OFFENSE student 1, incident 7", "INCIDENT_RESULT student 2, incident 8"),
                outcome.findings().stream().map(finding -> finding.rule() + ' ' + finding.record()).toList());
    }

    @Test
    void anIncidentWithoutStatutoryOffenseHasNoOffenseRecords() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        part.setStatutoryOffense("N");
        offense(part, "511");
        assertEquals(List.of("student 1, incident 7, offense 511: NOT_STATUTORY"),
                on("2024-11-05").run("soff", 2024).leftOut());
    }

    @Test
    void theStudentWasEnrolledAtTheSchoolOnThatDay() throws Exception {
        Student moved = student("1", 2024);
        moved.getEnrollments().get(0).setExitDate(java.time.LocalDate.parse("2024-09-09"));
        moved.getEnrollments().get(0).setExitReason("T160");
        enroll(moved, south, "2024-09-10");
        offense(participant(district.incident("6", "2024-09-09"), moved, north), "501");
        offense(participant(district.incident("7", "2024-09-10"), moved, north), "501");
        offense(participant(district.incident("8", "2024-09-10"), moved, south), "501");
        Outcome outcome = on("2024-11-05").run("sinc", 2024);
        assertEquals(List.of("6", "8"), outcome.fields(INCIDENT));
        assertEquals(List.of("student 1, incident 7: NOT_ENROLLED_THEN"), outcome.leftOut());
    }

    @Test
    void whatLiesInTheFutureIsNotSent() throws Exception {
        offense(participant(district.incident("7", "2024-12-10"), student("1", 2024), north), "501");
        assertEquals(List.of("student 1, incident 7: IN_THE_FUTURE"), on("2024-11-05").run("sinc", 2024).leftOut());
    }

    @Test
    void anIncidentWithoutDayIsRefusedNotForgotten() throws Exception {
        Incident incident = district.incident("7", "2024-09-10");
        incident.setDate(null);
        offense(participant(incident, student("1", 2024), north), "501");
        Outcome outcome = on("2024-11-05").run("sinc", 2024);
        assertEquals(1, outcome.leftOut().size());
    }

    /** SIRS0490E3 */
    @Test
    void aStudentWithDisabilitiesNeedsAnAuthority() throws Exception {
        for (String id : List.of("1", "2", "3")) {
            Student student = student(id, 2024);
            Participant part = participant(district.incident(id, "2024-09-10"), student, north);
            offense(part, "501");
            result(part, "100", "1").setAuthority(id.equals("3") ? "10" : null);
            if (!id.equals("1")) {
                disabled(student, "2024-08-20");
            }
        }
        assertEquals(List.of("SIRS0490E3 student 2, incident 2, result 100"), warnings("sirs", "SIRS0490E3"));
    }

    /** SIRS0489 */
    @Test
    void aSuspensionNeedsItsDays() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        result(part, "100", "");
        assertEquals(List.of("student 1, incident 7, result 100: SIRS0489"),
                on("2024-11-05").run("sirs", 2024).leftOut());
    }

    /** CERT152 */
    @Test
    void thirdGradersAreNotSuspendedForDefiance() throws Exception {
        for (String grade : List.of("03", "04")) {
            Student student = student(grade.substring(1), 2024);
            student.getEnrollments().get(0).setGradeLevel(grade);
            Participant part = participant(district.incident(grade, "2024-09-10"), student, north);
            offense(part, "511");
            result(part, "110", "1");
        }
        assertEquals(List.of("CERT152 student 3, incident 03, result 110"), warnings("sirs", "CERT152"));
    }

    /** SOFF0095, SOFF0091 */
    @Test
    void weaponsNeedTheirCategory() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        offense(part, "100");
        offense(part, "103").setWeaponCategory("10");
        offense(part, "104").setWeaponCategory("40");
        Outcome outcome = on("2024-11-05").run("soff", 2024);
        assertEquals(List.of("104"), outcome.fields(CODE));
        assertEquals(List.of("student 1, incident 7, offense 100: SOFF0095",
                "student 1, incident 7, offense 103: SOFF0091"),
                outcome.leftOut().stream().map(line -> line.replaceAll("( SOFF\\d+)\\1+", "$1")).toList());
    }

    @Test
    void onlyStudentsWithDisabilitiesGoToAnInterimSetting() throws Exception {
        Participant part = participant(district.incident("7", "2024-09-10"), student("1", 2024), north);
        part.setRemovalToInterimAlternativeSettingReason("1");
        offense(part, "501");
        result(part, "100", "1");
        assertEquals(List.of("INTERIM_SETTING student 1, incident 7"), warnings("sinc", "INTERIM_SETTING"));
    }

    private List<String> warnings(String type, String rule) throws Exception {
        return on("2024-11-05").run(type, 2024).findings().stream().filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.rule() + ' ' + finding.record()).toList();
    }
}
