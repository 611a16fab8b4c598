package org.caret.export.staff;

import static org.caret.exports.testsupport.TestRecords.assignment;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.caret.exports.testsupport.TestRecords.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.testsupport.TestRecords;
import org.caret.exports.trace.TracedRecords;
import org.caret.exports.trace.ValueTrace;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffMember;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How assignments add up; selection rules, SASS. */
class StaffAssignmentTest extends StaffTestBase {

    private static final int SCHOOL = 5;
    private static final int STAFF = 8;
    private static final int JOB_CLASS = 13;
    private static final int PERCENT = 14;
    private static final int FIRST_CODE = 15;

    StaffAssignmentTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void fullTimeEquivalentsOfOneSchoolAndClassAreAdded() throws Exception {
        StaffMember teacher = staff("1");
        assignment(teacher, north, 2024, "12", "60");
        assignment(teacher, north, 2024, "12", "20.5");
        assignment(teacher, south, 2024, "12", "19.5");
        assignment(teacher, north, 2023, "12", "100");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(List.of("0100001", "0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of("80.5", "19.5"), outcome.fields(PERCENT));
        assertEquals(List.of(), outcome.leftOut());
        assertEquals(2, outcome.result().counts().written());
        assertEquals(List.of(), outcome.findings().stream().filter(one -> one.record().startsWith("staff")).toList());
    }

    /** CERT050 to CERT053. */
    @Test
    void theSchoolOfAnAssignmentIsInTheDirectory() throws Exception {
        north.setInDirectory(false);
        assignment(staff("1"), north, 2024, "12", "100");
        assignment(staff("2"), south, 2024, "12", "100");
        assertEquals(List.of("0100001"),
                on("2024-11-05").run("sass", 2024).findings().stream()
                        .filter(one -> one.rule().equals("SCHOOL_NOT_LISTED")).map(one -> one.record()).toList());
    }

    @Test
    void anLeaHasStaffOfEveryKind() throws Exception {
        assertEquals(List.of("CERT050 0199999", "CERT052 0199999", "CERT053 0199999"), missing("11"));
    }

    @Test
    void teachersAreOfThreeClassesAndAdministratorsOfTwo() throws Exception {
        assertEquals(List.of("CERT051 0199999", "CERT052 0199999"), missing("25", "26"));
        assertEquals(List.of("CERT050 0199999", "CERT051 0199999"), missing("27"));
        assertEquals(List.of(), missing("10", "11", "27"));
    }

    @Test
    void aFileOfOneSchoolCannotTellWhoTheLeaLacks() throws Exception {
        assignment(staff("1"), north, 2024, "12", "100");
        assertEquals(List.of(), on("2024-11-05").run("sass", 2024,
                builder -> builder.sites(List.of("0100001")).confirmed()).findings());
    }

    /** What is said of the file of staff with these job classifications. */
    private List<String> missing(String... jobClassifications) throws Exception {
        TestDistrict another = new TestDistrict();
        School school = another.school("0100001");
        for (String jobClassification : jobClassifications) {
            StaffMember person = another.staff(jobClassification, "20000000" + jobClassification);
            TestRecords.information(person);
            code(assignment(person, school, 2024, jobClassification, "100"), "0100");
        }
        MemoryStore store = new MemoryStore(Files.createTempDirectory(folder, "store"));
        another.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", StaffPlugins.xmls()).run("sass", 2024)
                .findings().stream().filter(one -> one.rule().startsWith("CERT05"))
                .map(one -> one.rule() + " " + one.record()).toList();
    }

    /** CERT048; since 2024-25 SDEM0684F2. */
    @ParameterizedTest
    @CsvSource({ "2023, CERT048", "2024, SDEM0684F2" })
    void aTeacherTeachesASectionOrWorksOutsideOfAClassroom(int year, String rule) throws Exception {
        Section section = section(district.course(year, "ALG", "9255"), north, "A", "FY");
        Section later = section(district.course(year, "GEO", "9255"), north, "B", "S2");
        later.setFirstDay(LocalDate.of(year + 1, 1, 10));
        Section former = section(district.course(year - 1, "ALG", "9255"), north, "A", "FY");
        former.setLastDay(null);
        StaffMember teaching = staff("1");
        assignment(teaching, north, year, "12", "100");
        teacher(section, teaching);
        StaffMember idle = staff("2");
        assignment(idle, north, year, "12", "50");
        assignment(idle, south, year, "12", "50");
        teacher(later, idle);
        teacher(former, idle);
        StaffMember coach = staff("3");
        code(assignment(coach, north, year, "12", "100"), "0202");
        assignment(staff("4"), north, year, "10", "100");
        Outcome outcome = on(year + "-11-05").run("sass", year);
        assertEquals(List.of(rule + " staff 2, school 0100001, assignment 12"), outcome.findings().stream()
                .filter(one -> one.rule().matches("CERT048|SDEM0684F2")).map(one -> one.rule() + ' ' + one.record())
                .toList());
        assertEquals(4, outcome.lines().size());
    }

    @Test
    void anAddedEquivalentSaysThatTheFileWantsItSo() throws Exception {
        StaffMember teacher = staff("1");
        assignment(teacher, north, 2024, "12", "60");
        assignment(teacher, north, 2024, "12", "20.5");
        ValueTrace percent = on("2024-11-05")
                .trace("sass", 2024, TracedRecords.first(1), builder -> builder.trial().confirmed()).get(0).values()
                .get(PERCENT - 1);
        assertEquals(List.of("60", "80.5"), List.of(percent.bound(), percent.text()));
        assertEquals(Optional.empty(), percent.changes().get(0).remark());
    }

    @Test
    void theCodesOfAllAssignmentsAreSentOnceEach() throws Exception {
        StaffMember counselor = staff("1");
        code(assignment(counselor, north, 2024, "11", "50"), "0202");
        StaffAssignment second = code(assignment(counselor, north, 2024, "11", "50"), "0202");
        second.setNonClassroomAssignment2("0203");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(List.of("0202"), outcome.fields(FIRST_CODE));
        assertEquals(List.of("0203"), outcome.fields(FIRST_CODE + 1));
        assertEquals(List.of(""), outcome.fields(FIRST_CODE + 2));
    }

    @Test
    void aRecordHoldsSevenCodes() throws Exception {
        StaffMember counselor = staff("1");
        for (String code : List.of("0202", "0203", "0205", "0206", "0209", "0211", "0212", "0100")) {
            code(assignment(counselor, north, 2024, "11", "10"), code);
        }
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(List.of("0212"), outcome.fields(FIRST_CODE + 6));
        assertEquals(1L, outcome.result().counts().findingsByRule().get("TOO_MANY_CODES"));
    }

    @Test
    void aPersonIsNotMoreThanTwo() throws Exception {
        StaffMember teacher = staff("1");
        assignment(teacher, north, 2024, "12", "150");
        assignment(teacher, south, 2024, "12", "50.1");
        StaffMember other = staff("2");
        assignment(other, north, 2024, "12", "200");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(2L, outcome.result().counts().findingsByRule().get("CERT046"));
        assertEquals(List.of("staff 2, school 0100001, assignment 12: SASS0119"), outcome.leftOut());
    }

    @Test
    void aSumBelowOnePercentIsRefused() throws Exception {
        StaffMember teacher = staff("1");
        assignment(teacher, north, 2024, "12", "0.4");
        assignment(teacher, north, 2024, "12", "0.5");
        assertEquals(List.of("staff 1, school 0100001, assignment 12: SASS0118"),
                on("2024-11-05").run("sass", 2024).leftOut());
    }

    @Test
    void onlyTheClassesOfTheStateAreSent() throws Exception {
        StaffMember person = staff("1");
        assignment(person, north, 2024, "99", "50");
        assignment(person, north, 2024, "26", "50");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(List.of("26"), outcome.fields(JOB_CLASS));
        assertEquals(List.of("staff 1, school 0100001, assignment 99: JOB_CLASSIFICATION"), outcome.leftOut());
    }

    @Test
    void anItinerantTeacherIsNoOrdinaryOneAtTheSameSchool() throws Exception {
        StaffMember person = staff("1");
        assignment(person, north, 2024, "12", "50");
        assignment(person, north, 2024, "27", "40");
        assignment(person, south, 2024, "12", "10");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(List.of("27", "12"), outcome.fields(JOB_CLASS));
        assertEquals(List.of("staff 1, school 0100001, assignment 12: REPLACED_BY_27"), outcome.leftOut());
    }

    @Test
    void administratorsAreNoSupportStaff() throws Exception {
        StaffMember person = staff("1");
        code(assignment(person, north, 2024, "10", "50"), "0100");
        code(assignment(person, south, 2024, "25", "50"), "0202");
        Outcome outcome = on("2024-11-05").run("sass", 2024);
        assertEquals(2L, outcome.result().counts().findingsByRule().get("SASS0582"));
    }

    @Test
    void aPreschoolIsInNoStaffFile() throws Exception {
        north.setHighGrade("P");
        assignment(staff("1"), north, 2024, "12", "100");
        assertEquals(List.of("staff 1, school 0100001, assignment 12: GERR0010"),
                on("2024-11-05").run("sass", 2024).leftOut());
    }

    @Test
    void administratorsNeedACode() throws Exception {
        assignment(staff("1"), north, 2024, "10", "100");
        assertEquals(List.of("staff 1, school 0100001, assignment 10: GERR0001"),
                on("2024-11-05").run("sass", 2024).leftOut());
    }

    @Test
    void staffAreEmployedOnTheCensusDate() throws Exception {
        StaffMember left = staff("1");
        information(left).setEmploymentEndDate(LocalDate.of(2024, 10, 1));
        assignment(left, north, 2024, "12", "100");
        StaffMember leaving = staff("2");
        information(leaving).setEmploymentEndDate(LocalDate.of(2024, 10, 2));
        assignment(leaving, north, 2024, "12", "100");
        assignment(district.staff("3", "2000000003"), north, 2024, "12", "100");
        ExportBench bench = on("2024-11-05");
        Outcome outcome = bench.run("sass", 2024);
        assertEquals(List.of("2"), outcome.fields(STAFF));
        assertEquals(List.of("staff 1, school 0100001, assignment 12: NOT_EMPLOYED",
                "staff 3, school 0100001, assignment 12: NO_INFORMATION"), outcome.leftOut());
        assertEquals(List.of("1", "2"),
                bench.run("sass", 2024, builder -> builder.option("censusDate", "2024-10-01")).fields(STAFF));
    }

    @Test
    void staffWithoutSeidAreLeftOut() throws Exception {
        StaffMember person = staff("1");
        person.setSeid("9999999999");
        assignment(person, north, 2024, "12", "50");
        assignment(person, north, 2024, "12", "50");
        assertEquals(List.of("staff 1, school 0100001, assignment 12: NO_SEID"),
                on("2024-11-05").run("sass", 2024).leftOut());
    }

    @Test
    void aRunForOneSchoolMustBeConfirmed() throws Exception {
        assignment(staff("1"), north, 2024, "12", "100");
        ExportBench bench = on("2024-11-05");
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.run("sass", 2024, builder -> builder.sites(List.of("0100001"))));
        assertEquals(Reason.NOT_CONFIRMED, refusal.reason());
        assertEquals(List.of("1"), bench.run("sass", 2024,
                builder -> builder.sites(List.of("0100001")).confirmed()).fields(STAFF));
    }

    private static StaffAssignment code(StaffAssignment assignment, String code) {
        assignment.setNonClassroomAssignment1(code);
        return assignment;
    }
}
