package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caret.exchange.Finding;
import org.caret.imports.ImportRequest;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterImportTest {

    private final ImportFixture fixture;

    OneRosterImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    private SourceResult imported(Path source) {
        return fixture.run(ImportRequest.of(source).withLea(ImportFixture.LEA));
    }

    private SourceResult importedSet() throws IOException {
        return imported(new RosterSet().folder(fixture.folder().resolve("roster")));
    }

    @Test
    void studentsAreKnownByTheirNumberAndPlaceholdersByTheirSourcedId() throws IOException, StoreException {
        SourceResult result = importedSet();

        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(SourceKind.ONEROSTER, result.kind());
        assertEquals(List.of("00101 101 false -", "00102 102 false -", "00103 103 false -", "00104 104 false -",
                "999999 999999 true Disabled in the roster"),
                fixture.stored(Literals.STUDENT, "localStudentId", "localRecordId", "notReported",
                        "notReportedReason"));
        assertEquals(List.of("BEA PA'LEAH O'NEIL", "CY - WU", "DEE - ROE", "ED - POE", "New - Student"),
                fixture.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "legalMiddleName", "legalLastName"));
    }

    @Test
    void schoolEnrollmentFollowsFromTheClasses() throws IOException, StoreException {
        importedSet();

        assertEquals(List.of("2018-09-05 10 - - 2018-2019", "2018-09-05 10 07 - 2018-2019",
                "2018-09-05 10 KN - 2018-2019", "2018-09-10 10 09 - 2018-2019", "2019-01-30 10 - - 2018-2019"),
                fixture.stored(Literals.ENROLLMENT, "start", "status", "gradeLevel", "exitDate", "academicYear"));
    }

    @Test
    void changesOnlyAreReadWithAWarningAndDeleteNothing() throws IOException, StoreException {
        importedSet();
        List<String> before = fixture.stored(Literals.ENROLLMENT, "id", "start", "gradeLevel");
        int places = fixture.stored(Literals.SECTION_ENROLLMENT, "id").size();

        SourceResult changes = imported(new RosterSet()
                .with("manifest.csv", """
                        propertyName,value
                        oneroster.version,1.1
                        file.users,delta
                        file.enrollments,delta
                        file.orgs,bulk""")
                .with("users.csv",
                        """
                                sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,givenName,familyName,middleName,identifier,grades
                                "101","active",,"true","2","student","BEA","O'NEIL","PA'LEAH","00101","09"
                                "102","tobedeleted",,"true","3","student","CY","WU","","00102","KG\"""")
                .with("enrollments.csv",
                        """
                                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                                "e1","tobedeleted",,"k1","2","101","student","","2018-09-10","2019-06-22\"""")
                .folder(fixture.folder().resolve("changes")));

        List<String> findings = findings(changes);
        assertAll(() -> assertTrue(findings.contains("IMPORT_ROSTER_CHANGES manifest.csv"), findings.toString()),
                () -> assertTrue(findings.contains("IMPORT_DELETION users.csv line 3 status"), findings.toString()),
                () -> assertTrue(findings.contains("IMPORT_DELETION enrollments.csv status"), findings.toString()));
        assertEquals(before, fixture.stored(Literals.ENROLLMENT, "id", "start", "gradeLevel"));
        assertEquals(places, fixture.stored(Literals.SECTION_ENROLLMENT, "id").size());
    }

    @Test
    void everyDerivationAndEveryDoubtIsReported() throws IOException {
        List<String> findings = findings(importedSet());

        assertAll(() -> assertTrue(findings.contains("IMPORT_SCHOOL_WITHOUT_CODE orgs.csv line 3 identifier")),
                () -> assertTrue(findings.contains("IMPORT_GRADE_UNKNOWN users.csv line 4 grades")),
                () -> assertTrue(findings.contains("IMPORT_DISABLED users.csv line 8 enabledUser")),
                () -> assertTrue(findings.contains("IMPORT_ROLE_PASSED_OVER roster role")),
                () -> assertTrue(findings.contains("IMPORT_DERIVED roster")),
                () -> assertEquals(5,
                        findings.stream().filter(text -> text.startsWith("IMPORT_DERIVED_ENROLLMENT")).count()));
    }

    @Test
    void coursesThatShareACodeButNoTitleStayApart() throws IOException, StoreException {
        importedSet();

        assertEquals(List.of("01001 English 9", "c2 Global History 1", "c3 Global History 2"),
                fixture.stored(Literals.COURSE, "localCourseId", "name"));
        assertEquals(List.of("k1 FY", "k2 S2", "k3 FY"), fixture.stored(Literals.SECTION, "sectionId", "academicTerm"));
        assertEquals(List.of("00900"), fixture.stored(Literals.STAFF_MEMBER, "localStaffId"));
        assertEquals(1, fixture.store().count(Literals.SECTION_TEACHER));
        assertEquals(List.of("- -", "- -", "2018-09-10 2019-06-22", "2019-02-01 2019-06-22"),
                fixture.stored(Literals.SECTION_ENROLLMENT, "start", "exitDate"));
    }

    @Test
    void secondImportChangesNothing() throws IOException {
        importedSet();
        SourceResult second = importedSet();

        assertEquals(0, second.inserted());
        assertEquals(0, second.updated());
    }

    @Test
    void schoolMapMovesWhatWasKeptUnderPlaceholders() throws IOException, StoreException {
        Path roster = new RosterSet().folder(fixture.folder().resolve("roster"));
        imported(roster);
        // A student who has left the roster moves with the school all the same.
        String users = Files.readString(roster.resolve("users.csv"));
        Files.writeString(roster.resolve("users.csv"), users.replaceAll("\"104\".*\n", ""));
        Path map = fixture.file("schools.tsv", "# schools", "school\tCDS code", "2\t01100170112607",
                "\"Test Middle\",0114363");
        SourceResult result = fixture
                .run(ImportRequest.of(roster).withLea(ImportFixture.LEA).withSchools(map));

        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(0, result.inserted());
        assertEquals(5 + 3, result.updated());
        assertTrue(findings(result).stream().noneMatch(text -> text.contains("SCHOOL")), findings(result).toString());
        assertEquals(List.of("2018-09-05 -", "2018-09-05 07", "2018-09-10 09", "2019-01-30 -"), atSchool("0112607"));
        assertEquals(List.of("2018-09-05 KN"), atSchool("0114363"));
        assertEquals(List.of(), atSchool("X2"));
    }

    @Test
    void recordsThatTheSchoolHasAlreadyStayUnderThePlaceholderAndAreNamed() throws IOException, StoreException {
        Path roster = new RosterSet().folder(fixture.folder().resolve("roster"));
        imported(roster);
        // One from the same day, one from another day of the same year.
        fixture.run(table("Enrollment", "Student.localStudentId,School.code,Enrollment.start,Enrollment.academicYear",
                "00102,0114363,2018-09-05,2018-2019", "00101,0112607,2018-08-20,2018-2019"));
        fixture.run(table("Section",
                "Course.academicYear,Course.localCourseId,School.code,Section.academicTerm,Section.sectionId",
                "2018-2019,01001,0112607,FY,k1"));
        ImportRequest withMap = ImportRequest.of(roster).withLea(ImportFixture.LEA)
                .withSchools(fixture.file("schools.tsv", "2\t0112607", "3\t0114363"));
        SourceResult result = fixture.run(withMap);

        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(List.of("2018-08-20 09", "2018-09-05 -", "2018-09-05 07", "2019-01-30 -"), atSchool("0112607"));
        assertEquals(List.of("2018-09-05 KN"), atSchool("0114363"));
        assertEquals(List.of("2018-09-10 09"), atSchool("X2"));
        assertEquals(List.of("2018-09-05 KN"), atSchool("X3"));
        assertEquals(List.of("false 2018-08-20 -", "false 2018-09-05 -", "false 2018-09-05 -", "false 2018-09-05 -",
                "false 2019-01-30 -",
                "true 2018-09-05 School 0114363 has it already; this one was kept under a placeholder",
                "true 2018-09-10 School 0112607 has it already; this one was kept under a placeholder"),
                fixture.stored(Literals.ENROLLMENT, "notReported", "start", "notReportedReason"));
        assertEquals(List.of("IMPORT_NOT_MOVED student 00101, school X2, enrollment 2018-09-10 School",
                "IMPORT_NOT_MOVED student 00102, school X3, enrollment 2018-09-05 School",
                "IMPORT_NOT_MOVED course 2018-2019 01001, school X2, section FY k1 School"), notMoved(result));
        assertTrue(result.firstFindings().stream().map(Finding::message)
                .anyMatch(text -> text.startsWith("School 0112607 has it already: enrollment 2018-08-20. ")));

        SourceResult again = fixture.run(withMap);
        assertEquals(0, again.inserted() + again.updated());
        assertEquals(List.of("IMPORT_NOT_MOVED course 2018-2019 01001, school X2, section FY k1 School"),
                notMoved(again));
    }

    private static List<String> notMoved(SourceResult result) {
        return findings(result).stream().filter(text -> text.startsWith("IMPORT_NOT_MOVED")).toList();
    }

    @Test
    void schoolsOfTheRosterThatTurnOutToBeOneGiveOneEnrollment() throws IOException, StoreException {
        RosterSet set = new RosterSet();
        Path roster = set.folder(fixture.folder().resolve("roster"));
        String users = Files.readString(roster.resolve("users.csv"));
        Files.writeString(roster.resolve("users.csv"),
                users.replace("\"104\",,,\"true\",\"2\"", "\"104\",,,\"true\",\"2,3\""));
        imported(roster);
        SourceResult result = fixture.run(ImportRequest.of(roster).withLea(ImportFixture.LEA)
                .withSchools(fixture.file("schools.tsv", "2\t0112607", "3\t0112607")));

        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(0, result.inserted());
        assertEquals(1, atSchool("X2").size() + atSchool("X3").size());
        assertEquals(1, notMoved(result).size());
        assertTrue(notMoved(result).get(0).startsWith("IMPORT_NOT_MOVED student 00104"), result.toString());
    }

    /** A table whose columns are called like what they hold, with its mapping. */
    private ImportRequest table(String name, String columns, String... rows) throws IOException {
        Path mapping = fixture.file(name + ".map", columns.replace(",", "\n").replaceAll("(?m)^.*$", "$0\t$0")
                + "\n@missing\tcreate");
        Path table = fixture.file(name + ".csv", columns + "\n" + String.join("\n", rows));
        return ImportRequest.of(table).withMapping(mapping);
    }

    private List<String> atSchool(String code) throws StoreException {
        return EnrollmentsOf.school(fixture.store(), code);
    }

    @Test
    void archiveWithAFolderInsideIsRead() throws IOException, StoreException {
        SourceResult result = imported(new RosterSet().zip(fixture.folder().resolve("roster.zip")));

        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(5, fixture.store().count(Literals.STUDENT));
        assertEquals(List.of(), fixture.kept("tmp"));
        assertTrue(fixture.kept("imports").contains(result.batch().orElseThrow() + "/roster.zip.gz"));
    }

    @Test
    void archiveThatGrowsBeyondReasonIsRefused() throws IOException {
        Path bomb = fixture.folder().resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("users.csv"));
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        SourceResult result = imported(bomb);

        assertEquals(Outcome.REFUSED, result.outcome());
        assertTrue(result.message().contains("grows beyond"), result.message());
        assertEquals(List.of(), fixture.kept("tmp"));
    }

    @Test
    void setsThatCannotBeReadAreRefusedWithTheReason() throws IOException {
        assertAll(() -> refused(new RosterSet().without("classes.csv"), "has no classes.csv"),
                () -> refused(new RosterSet().without("users.csv"), "no OneRoster set"),
                () -> refused(new RosterSet().with("manifest.csv", "propertyName,value\noneroster.version,1.0"), "1.0"),
                () -> refused(new RosterSet().with("courses.csv", "a;b\n1;2\n"),
                        "courses.csv has no column sourcedId"));
    }

    private void refused(RosterSet set, String words) throws IOException {
        Path folder = Files.createTempDirectory(fixture.folder(), "set");
        SourceResult result = imported(set.folder(folder));
        assertEquals(Outcome.REFUSED, result.outcome(), result.toString());
        assertTrue(result.message().contains(words), result.message());
    }

    @Test
    void rosterThatNamesNoAgencyNeedsOne() throws IOException {
        Path roster = new RosterSet().folder(fixture.folder().resolve("roster"));

        assertTrue(fixture.run(roster).message().contains("Name the district's code"));
        assertTrue(fixture.run(ImportRequest.of(roster).withLea("12")).message().contains("no code of an LEA"));
    }

    @Test
    void secondVersionHasItsRolesInAFileOfTheirOwn() throws IOException, StoreException {
        RosterSet set = new RosterSet().with("manifest.csv", "propertyName,value\r\noneroster.version,1.2\r\n")
                .with("users.csv", '\uFEFF' + "sourcedId,enabledUser,givenName,familyName,identifier,grades\r\n"
                        + "101,TRUE,Bea,O'Neil,00101,09\r\n")
                .with("roles.csv", "sourcedId,userSourcedId,roleType,role,orgSourcedId\r\nr1,101,primary,student,2\r\n")
                .with("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role,beginDate\r\n")
                .with("demographics.csv", "sourcedId,birthDate,sex,asian,white,hispanicOrLatinoEthnicity\r\n"
                        + "101,2004-04-17,female,true,true,false\r\n");
        SourceResult result = imported(set.folder(fixture.folder().resolve("roster")));

        assertEquals("version 1.2", result.description());
        assertEquals(List.of("Bea 2004-04-17 F N 700 -"), fixture.stored(Literals.STUDENT_INFORMATION,
                "legalFirstName", "birthDate", "gender", "hispanicEthnicity", "race1", "race2"));
        assertTrue(findings(result).contains("IMPORT_RACE_OPEN demographics.csv line 2"));
        assertEquals(List.of("2018-09-05 09"), fixture.stored(Literals.ENROLLMENT, "start", "gradeLevel"));
    }

    @Test
    void namesInAnOlderEncodingAreReadAndReported() throws IOException, StoreException {
        Path roster = new RosterSet().folder(fixture.folder().resolve("roster"));
        String users = Files.readString(roster.resolve("users.csv"), StandardCharsets.UTF_8);
        Files.writeString(roster.resolve("users.csv"), users.replace("\"CY\"", "\"NU\u00D1EZ\""),
                StandardCharsets.ISO_8859_1);
        SourceResult result = imported(roster);

        assertTrue(findings(result).contains("IMPORT_ENCODING users.csv"));
        assertTrue(fixture.stored(Literals.STUDENT_INFORMATION, "legalFirstName").contains("NU\u00D1EZ"));
    }

    @Test
    void changedNameStartsARecordOnTheDayOfTheImport() throws IOException, StoreException {
        Path roster = new RosterSet().folder(fixture.folder().resolve("roster"));
        imported(roster);
        String users = Files.readString(roster.resolve("users.csv"), StandardCharsets.UTF_8);
        Files.writeString(roster.resolve("users.csv"), users.replace("\"CY\"", "\"CYRUS\""));
        imported(roster);

        assertTrue(fixture.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "start", "end")
                .containsAll(List.of("CY 2018-09-05 2024-10-02", "CYRUS 2024-10-02 9999-12-31")));
    }
}
