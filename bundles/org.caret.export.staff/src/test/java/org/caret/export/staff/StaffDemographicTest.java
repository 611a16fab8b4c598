package org.caret.export.staff;

import static org.caret.exports.testsupport.TestRecords.assignment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the demographic file; selection rules, SDEM. */
class StaffDemographicTest extends StaffTestBase {

    private static final int START = 4;
    private static final int END = 5;
    private static final int STAFF = 9;
    private static final int LAST_NAME = 12;

    StaffDemographicTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void everybodyEmployedInTheYearIsSentOnce() throws Exception {
        StaffMember teacher = staff("1");
        assignment(teacher, north, 2024, "12", "60");
        assignment(teacher, south, 2024, "12", "40");
        assignment(teacher, south, 2023, "12", "100");
        assignment(staff("2"), south, 2024, "12", "100");
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("1", "2"), outcome.fields(STAFF));
        assertEquals(List.of("20150801", "20150801"), outcome.fields(START));
        assertEquals(List.of(), outcome.findings());
    }

    @Test
    void whoLeftBeforeJulyIsLeftOut() throws Exception {
        information(staff("1")).setEmploymentEndDate(LocalDate.of(2024, 6, 30));
        information(staff("2")).setEmploymentEndDate(LocalDate.of(2024, 7, 1));
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("2"), outcome.fields(STAFF));
        assertEquals(List.of("staff 1, info 2015-08-01: NOT_EMPLOYED"), outcome.leftOut());
    }

    @Test
    void whoIsHiredLaterIsLeftOut() throws Exception {
        information(staff("1")).setEmploymentStartDate(LocalDate.of(2024, 11, 6));
        assertEquals(List.of("staff 1, info 2015-08-01: NOT_EMPLOYED"),
                on("2024-11-05").run("sdem", 2024).leftOut());
    }

    @Test
    void theLastInformationOfTheYearIsSentWithinTheEmployment() throws Exception {
        StaffMember staff = staff("1");
        changed(staff, "2024-09-01").setLegalLastName("Dent");
        changed(staff, "2024-12-01").setLegalLastName("Prefect");
        StaffMember early = staff("2");
        information(early).setStart(LocalDate.of(2000, 1, 1));
        assignment(staff, north, 2024, "12", "100");
        assignment(early, north, 2024, "12", "100");
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("Dent", "Zaphod"), outcome.fields(LAST_NAME));
        assertEquals(List.of("20240901", "20150801"), outcome.fields(START));
        assertEquals(List.of("", ""), outcome.fields(END));
        assertEquals(List.of("END_NOT_REACHED", "SDEM_START_CUT"),
                outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void whoHasNoAssignmentInTheYearIsAWarning() throws Exception {
        assignment(staff("1"), north, 2023, "12", "100");
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("1"), outcome.fields(STAFF));
        assertEquals(List.of("CERT084"), outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void staffWithoutSeidAreLeftOut() throws Exception {
        staff("1").setSeid(null);
        staff("2").setSeid("9999999999");
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("staff 1, info 2015-08-01: NO_SEID", "staff 2, info 2015-08-01: NO_SEID"),
                outcome.leftOut());
    }

    @Test
    void anEmploymentStatusIsNeeded() throws Exception {
        information(staff("1")).setEmploymentStatus(null);
        assertEquals(List.of("staff 1, info 2015-08-01: NO_EMPLOYMENT_STATUS"),
                on("2024-11-05").run("sdem", 2024).leftOut());
    }

    @Test
    void aSiteGivesThoseWithAnAssignmentThereInTheYear() throws Exception {
        assignment(staff("1"), north, 2024, "12", "100");
        assignment(staff("2"), south, 2024, "12", "100");
        assignment(staff("3"), north, 2023, "12", "100");
        staff("4");
        Outcome outcome = on("2024-11-05").run("sdem", 2024, builder -> builder.sites(List.of("0100001")));
        assertEquals(List.of("1"), outcome.fields(STAFF));
        assertEquals(List.of("staff 3, info 2015-08-01: NOT_ASSIGNED_THERE"), outcome.leftOut());
    }

    @Test
    void whoeverHasNoInformationIsListed() throws Exception {
        district.staff("1", "2000000001");
        information(staff("2")).setEnd(LocalDate.of(2024, 7, 1));
        assertEquals(List.of("staff 1: NO_INFORMATION", "staff 2, info 2015-08-01: NO_INFORMATION"),
                on("2024-11-05").run("sdem", 2024).leftOut());
    }

    @Test
    void yearsOfServiceAddUp() throws Exception {
        information(staff("1")).setServiceYearsTotal(8);
        information(staff("2")).setServiceYearsLea(0);
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("staff 1, info 2015-08-01", "staff 2, info 2015-08-01"),
                outcome.findings().stream().filter(finding -> finding.rule().equals("SERVICE_YEARS"))
                        .map(finding -> finding.record()).toList());
    }

    @Test
    void informationBeyondTheEmploymentEndsWithIt() throws Exception {
        StaffMember staff = staff("1");
        information(staff).setEmploymentEndDate(LocalDate.of(2024, 9, 30));
        information(staff).setEnd(LocalDate.of(2024, 10, 16));
        assignment(staff, north, 2024, "12", "100");
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("20240930"), outcome.fields(END));
        assertEquals(List.of("SDEM_END_CUT"), outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void staffAreFrom18To94() throws Exception {
        information(staff("1")).setBirthDate(LocalDate.of(1999, 1, 1));
        information(staff("2")).setBirthDate(LocalDate.of(1910, 1, 1));
        Outcome outcome = on("2024-11-05").run("sdem", 2024);
        assertEquals(List.of("staff 1, info 2015-08-01", "staff 2, info 2015-08-01"),
                outcome.findings().stream().filter(finding -> finding.rule().equals("AGE"))
                        .map(finding -> finding.record()).distinct().toList());
    }

    @Test
    void anEmploymentDoesNotEndBeforeItBegins() throws Exception {
        StaffInformation information = information(staff("1"));
        information.setEmploymentStartDate(LocalDate.of(2024, 9, 2));
        information.setEmploymentEndDate(LocalDate.of(2024, 9, 1));
        assertEquals(1, on("2024-11-05").run("sdem", 2024).leftOut().size());
    }

    private static StaffInformation changed(StaffMember staff, String day) {
        StaffInformation last = staff.getInformation().get(staff.getInformation().size() - 1);
        StaffInformation next = EcoreUtil.copy(last);
        last.setEnd(LocalDate.parse(day));
        next.setStart(LocalDate.parse(day));
        staff.getInformation().add(next);
        return next;
    }
}
