package org.caret.imports.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.SourceResult.RecordCount;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    private final Store store;
    private final Path folder;
    private final SenrMerge senr;

    MergeTest(@TempDir Path folder) throws StoreException {
        this.folder = folder;
        store = new MemoryStore(folder);
        SenrMerge.addDistrict(store);
        senr = new SenrMerge(store, folder, "SENR");
    }

    private SenrMerge enrolled(String student, String school, String start, String... more) {
        String[] pairs = new String[more.length + 12];
        String[] fixed = { "Local Student ID", student, "School of Attendance", school, "Enrollment Start Date", start,
                "Student Legal First Name", "ANA", "Student Birth Date", "20100203", "Academic Year ID", "2024-2025" };
        System.arraycopy(fixed, 0, pairs, 0, 12);
        System.arraycopy(more, 0, pairs, 12, more.length);
        return senr.row(pairs);
    }

    @Test
    void makesStudentInformationEnrollmentAndSchool() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815", "SSID", "1234567890", "Grade Level Code", "09").merge();

        assertEquals(List.of(), senr.findings());
        assertEquals(List.of("1001 1234567890"), senr.stored(Literals.STUDENT, "localStudentId", "ssid"));
        assertEquals(List.of("ANA 2010-02-03 2024-08-15 9999-12-31"),
                senr.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "birthDate", "start", "end"));
        assertEquals(List.of("2024-08-15 09 2024-2025"),
                senr.stored(Literals.ENROLLMENT, "start", "gradeLevel", "academicYear"));
        assertEquals(List.of("0112607"), senr.stored(Literals.SCHOOL, "code"));
        assertEquals(
                List.of(new RecordCount("Student", 1, 0, 0), new RecordCount("StudentInformation", 1, 0, 0),
                        new RecordCount("Enrollment", 1, 0, 0), new RecordCount("School", 1, 0, 0)),
                sorted(senr.counts()));
    }

    @Test
    void secondImportOfTheSameRowsChangesNothing() throws StoreException, IOException {
        for (int i = 0; i < 2; i++) {
            enrolled("1001", "0112607", "20240815");
            enrolled("1001", "0112607", "20250110", "Student Legal First Name", "ANNE");
            enrolled("1002", "0112608", "20240815").merge();
        }

        assertEquals(
                List.of(new RecordCount("Student", 0, 0, 2), new RecordCount("StudentInformation", 0, 0, 3),
                        new RecordCount("Enrollment", 0, 0, 3)),
                sorted(senr.counts()));
    }

    @Test
    void anOffenseWithAMeasureIsOneRecordHoweverOftenEitherOccurs() throws StoreException, IOException {
        enrolled("1001", "0112607", "20180815").merge();
        SenrMerge sdis = new SenrMerge(store, folder, "SDIS");
        discipline(sdis, "511", "100");
        discipline(sdis, "200", "100");
        discipline(sdis, "200", "200");
        discipline(sdis, "511", "100").merge();

        assertEquals(List.of("IMPORT_DUPLICATE line 4 "), sdis.findings());
        assertEquals(List.of("200", "511"), sdis.stored(Literals.OFFENSE, "offense"));
        assertEquals(List.of("100", "200"), sdis.stored(Literals.INCIDENT_RESULT, "disciplinaryAction"));
    }

    private static SenrMerge discipline(SenrMerge sdis, String offense, String action) {
        return sdis.row("Local Student ID", "1001", "School of Attendance", "0112607", "Student Birth Date", "20100203",
                "Disciplinary Incident ID Local", "A", "Disciplinary Incident Occurrence Date", "20181105",
                "Student Offense Code", offense, "Incident Disciplinary Action Taken Code", action);
    }

    @Test
    void differingValueStartsARecordOnThatDayWithAllElseCopied() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815", "Student Birth City", "Fresno").merge();
        SenrMerge sinf = new SenrMerge(store, folder, "SINF");
        sinf.row("Local Student ID", "1001", "Effective Start Date", "20240815", "Student Legal First Name", "ANA",
                "Student Birth Date", "20100203", "Student Birth City", "Fresno", "Student Race 1 Code", "700",
                "School of Attendance", "0112607").merge();
        assertEquals(List.of(), sinf.findings());
        enrolled("1001", "0112608", "20250110", "Student Birth City", "Clovis").merge();

        assertEquals(List.of("2024-08-15 2025-01-10 Fresno 700", "2025-01-10 9999-12-31 Clovis 700"),
                senr.stored(Literals.STUDENT_INFORMATION, "start", "end", "birthCity", "race1"));
    }

    @Test
    void earlierRowMakesARecordThatEndsWhereTheKnownOneStarts() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815").merge();
        enrolled("1001", "0112607", "20230815", "Student Legal First Name", "ANNE").merge();

        assertEquals(List.of("2023-08-15 2024-08-15 ANNE", "2024-08-15 9999-12-31 ANA"),
                senr.stored(Literals.STUDENT_INFORMATION, "start", "end", "legalFirstName"));
    }

    @Test
    void rowsAreTakenInTheOrderOfTheirDaysWhateverTheirOrderInTheFile() throws StoreException, IOException {
        enrolled("1001", "0112608", "20250110", "Student Legal First Name", "ANNE");
        enrolled("1001", "0112607", "20240815").merge();

        assertEquals(List.of("2024-08-15 2025-01-10 ANA", "2025-01-10 9999-12-31 ANNE"),
                senr.stored(Literals.STUDENT_INFORMATION, "start", "end", "legalFirstName"));
    }

    @Test
    void changedValueOfTheRecordItselfIsAnUpdate() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815").merge();
        enrolled("1001", "0112607", "20240815", "Enrollment Exit Date", "20250102", "Student Exit Reason Code", "E140")
                .merge();

        assertEquals(List.of("2024-08-15 2025-01-02 E140"),
                senr.stored(Literals.ENROLLMENT, "start", "exitDate", "exitReason"));
        assertEquals(List.of(new RecordCount("Student", 0, 0, 1), new RecordCount("StudentInformation", 0, 0, 1),
                new RecordCount("Enrollment", 0, 1, 0)), sorted(senr.counts()));
    }

    @Test
    void secondRowWithTheSameKeyIsRefused() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815", "Grade Level Code", "09");
        enrolled("1001", "0112607", "20240815", "Grade Level Code", "10").merge();

        assertEquals(List.of("IMPORT_DUPLICATE line 2 "), senr.findings());
        assertEquals(List.of("09"), senr.stored(Literals.ENROLLMENT, "gradeLevel"));
    }

    @Test
    void contradictingRowsOfOneDayKeepTheFirstEveryTime() throws StoreException, IOException {
        for (int i = 0; i < 2; i++) {
            enrolled("1001", "0112607", "20240815");
            enrolled("1001", "0112608", "20240815", "Student Legal First Name", "ANNE").merge();
            assertEquals(List.of("IMPORT_CONTRADICTION line 2 Student Legal First Name"), senr.findings());
        }
        assertEquals(List.of("ANA 2024-08-15"), senr.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "start"));
        assertEquals(0, senr.counts().stream().mapToLong(RecordCount::updated).sum());
    }

    @Test
    void ssidFillsABlankAndIsNotTakenAwayByOne() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815").merge();
        enrolled("1001", "0112607", "20240815", "SSID", "1234567890").merge();
        enrolled("1001", "0112607", "20240815").merge();

        assertEquals(List.of("1001 1234567890"), senr.stored(Literals.STUDENT, "localStudentId", "ssid"));
        assertEquals(List.of(), senr.findings());
    }

    @Test
    void otherSsidThanTheStoredOneRefusesTheRow() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815", "SSID", "1234567890").merge();
        enrolled("1001", "0112607", "20250815", "SSID", "1234567891").merge();

        assertEquals(List.of("IMPORT_IDENTIFIER_DIFFERS line 1 SSID"), senr.findings());
        assertEquals(List.of("2024-08-15"), senr.stored(Literals.ENROLLMENT, "start"));
    }

    @Test
    void ssidOfAnotherStudentRefusesTheRowInTheFileAndInTheStore() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815", "SSID", "1234567890");
        enrolled("1002", "0112607", "20240815", "SSID", "1234567890").merge();
        assertEquals(List.of("IMPORT_IDENTIFIER_TAKEN line 2 SSID"), senr.findings());

        enrolled("1003", "0112607", "20240815", "SSID", "1234567890").merge();
        assertEquals(List.of("IMPORT_IDENTIFIER_TAKEN line 1 SSID"), senr.findings());
        assertEquals(List.of("1001"), senr.stored(Literals.STUDENT, "localStudentId"));
    }

    @Test
    void schoolThatNobodyListsIsAddedAndReportedOnce() throws StoreException, IOException {
        enrolled("1001", "9999999", "20240815");
        enrolled("1002", "9999999", "20240815").merge();

        assertEquals(List.of("IMPORT_SCHOOL_NOT_LISTED line 1 School"), senr.findings());
        assertEquals(List.of("9999999"), senr.stored(Literals.SCHOOL, "code"));
    }

    @Test
    void otherSchoolThanThatOfTheEnrollmentIsAFindingOfTheInformation() throws StoreException, IOException {
        enrolled("1001", "0112607", "20240815").merge();
        SenrMerge sinf = new SenrMerge(store, folder, "SINF");
        sinf.row("Local Student ID", "1001", "Effective Start Date", "20240901", "Student Legal First Name", "ANA",
                "School of Attendance", "0112608").merge();

        assertEquals(List.of("IMPORT_DIFFERS line 1 School of Attendance"), sinf.findings());
        assertEquals(List.of("2024-08-15 2024-09-01", "2024-09-01 9999-12-31"),
                senr.stored(Literals.STUDENT_INFORMATION, "start", "end"));
    }

    @Test
    void endOfARecordIsKeptBeforeTheNextOne() throws StoreException, IOException {
        SenrMerge sinf = new SenrMerge(store, folder, "SINF");
        sinf.row("Local Student ID", "1001", "Effective Start Date", "20250101").merge();
        sinf.row("Local Student ID", "1001", "Effective Start Date", "20240815", "Effective End Date", "20250630")
                .merge();

        assertEquals(List.of("IMPORT_PERIOD_CUT line 1 Effective End Date"), sinf.findings());
        assertEquals(List.of("2024-08-15 2025-01-01", "2025-01-01 9999-12-31"),
                sinf.stored(Literals.STUDENT_INFORMATION, "start", "end"));
    }

    @Test
    void manyGroupsAreMetInTheOrderOfTheStore() throws StoreException, IOException {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 1000; i++) {
                enrolled(Integer.toString(i * 7919 % 1000), "0112607", "20240815");
            }
            senr.merge();
        }

        assertEquals(List.of(), senr.findings());
        assertEquals(
                List.of(new RecordCount("Student", 0, 0, 1000), new RecordCount("StudentInformation", 0, 0, 1000),
                        new RecordCount("Enrollment", 0, 0, 1000)),
                sorted(senr.counts()));
    }

    private static List<RecordCount> sorted(List<RecordCount> counts) {
        List<String> order = List.of("Student", "StudentInformation", "Enrollment", "School");
        return counts.stream()
                .sorted((a, b) -> order.indexOf(a.recordClass()) - order.indexOf(b.recordClass())).toList();
    }
}
