package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.ImportRequest;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedImportTest {

    private static final String KEY = "Number\tStudent.localStudentId";
    private static final String CITY = "City\tStudentInformation.birthCity";
    private static final String SEX = "Sex\tStudentInformation.gender\tcodes=Male:M,Female:F";
    private static final String AS_OF = "@as-of\t2024-09-01";

    private final ImportFixture fixture;

    MappedImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
        fixture.run(fixture.file("senr.txt", senrLine("1001"), senrLine("1002", "Student Birth City", "Clovis")));
    }

    private SourceResult mapped(List<String> mapping, String... lines) throws IOException {
        Path map = fixture.file("mapping.tsv", mapping.toArray(String[]::new));
        return fixture.run(ImportRequest.of(fixture.file("data.csv", lines)).withMapping(map));
    }

    private List<String> information() throws StoreException {
        return fixture.stored(Literals.STUDENT_INFORMATION, "birthCity", "start", "end", "legalFirstName", "gender");
    }

    @Test
    void blankOfTheRecordInEffectIsFilledAndADifferenceStartsARecord() throws IOException, StoreException {
        SourceResult result = mapped(List.of("# cities", KEY, CITY, AS_OF), "Number,City,Other", "1001,Fresno,x",
                "1002,Fresno,y");

        assertEquals(SourceKind.MAPPED_CSV, result.kind());
        assertEquals(List.of(), findings(result));
        assertEquals(List.of("Clovis 2024-08-15 2024-09-01 Ana F", "Fresno 2024-08-15 9999-12-31 Ana F",
                "Fresno 2024-09-01 9999-12-31 Ana F"), information());
        SourceResult again = mapped(List.of(KEY, CITY, AS_OF), "Number,City,Other", "1001,Fresno,x", "1002,Fresno,y");
        assertEquals(0, again.inserted() + again.updated());
    }

    @Test
    void blankCellsEraseOnlyWhereTheMappingSaysSo() throws IOException, StoreException {
        mapped(List.of(KEY, CITY, AS_OF), "Number,City", "1002,");
        assertTrue(information().contains("Clovis 2024-08-15 9999-12-31 Ana F"));

        mapped(List.of(KEY, CITY + "\tblank=erase", AS_OF), "Number,City", "1002,");
        assertTrue(information().contains("- 2024-09-01 9999-12-31 Ana F"), information().toString());
    }

    @Test
    void datesAndCodesAreReadAsTheMappingSays() throws IOException, StoreException {
        SourceResult result = mapped(List.of(KEY, SEX, "Born\tStudentInformation.birthDate\tformat=M/d/yyyy", AS_OF),
                "Number,Sex,Born", "1001,Female,2/3/2010", "1002,Other,2/3/2010", "1002,Male,2/30/2010");

        assertEquals(2, result.rowsRefused());
        assertEquals(List.of("GERR0002 line 3 Sex", "IMPORT_UNREADABLE line 4 Born"), findings(result));
        assertTrue(result.firstFindings().stream().allMatch(finding -> finding.value().isEmpty()));
        assertEquals(0, result.updated());
    }

    @Test
    void rowsAboutNobodyAreRefused() throws IOException, StoreException {
        SourceResult result = mapped(List.of(KEY, CITY), "Number,City", "4711,Fresno", ",Fresno");

        assertEquals(2, result.rowsRefused());
        assertEquals(List.of("IMPORT_KEY_BLANK line 3 Number", "IMPORT_UNKNOWN_SUBJECT line 2"), findings(result));
        assertEquals(2, fixture.store().count(Literals.STUDENT));
    }

    @Test
    void daysOffAreReadIntoTheCalendar() throws IOException, StoreException {
        List<String> mapping = List.of("=2024-2025\tCalendarYear.academicYear", "Day\tDayOff.date\tformat=M/d/yyyy",
                "Why\tDayOff.reason", "@missing\tcreate");
        SourceResult result = mapped(mapping, "Day,Why", "10/2/2024,Staff Development", "11/11/2024,Veterans Day");

        assertEquals(List.of(), findings(result));
        assertEquals(List.of("2024-10-02 Staff Development", "2024-11-11 Veterans Day"),
                fixture.stored(Literals.DAY_OFF, "date", "reason"));
        assertEquals(List.of("2024-2025"), fixture.stored(Literals.CALENDAR_YEAR, "academicYear"));
        SourceResult again = mapped(mapping, "Day,Why", "10/2/2024,Staff Development", "11/11/2024,Veterans Day");
        assertEquals(0, again.inserted() + again.updated());
    }

    @Test
    void aDayOffMayBelongToOneSchool() throws IOException, StoreException {
        List<String> mapping = List.of("=2024-2025\tCalendarYear.academicYear", "Day\tDayOff.date",
                "School\tDayOff.schoolCode", "@missing\tcreate");
        String[] table = { "Day,School", "2024-10-02,0112607", "2024-10-02,", "2024-11-11," };
        SourceResult result = mapped(mapping, table);

        assertEquals(List.of(), findings(result));
        assertEquals(List.of("2024-10-02 -", "2024-10-02 0112607", "2024-11-11 -"),
                fixture.stored(Literals.DAY_OFF, "date", "schoolCode").stream().sorted().toList());
        SourceResult again = mapped(mapping, table);
        assertEquals(0, again.inserted() + again.updated());
    }

    @Test
    void missingStudentsAreMadeWhereTheMappingSaysSo() throws IOException, StoreException {
        mapped(List.of(KEY, CITY, "@missing\tcreate"), "Number,City", "4711,Fresno");

        assertEquals(3, fixture.store().count(Literals.STUDENT));
    }

    @Test
    void enrollmentsAreMappedByTheirWholeKey() throws IOException, StoreException {
        SourceResult result = mapped(
                List.of(KEY, "School\tSchool.code", "From\tEnrollment.start", "To\tEnrollment.exitDate",
                        "Why\tEnrollment.exitReason"),
                "Number,School,From,To,Why", "1001,0112607,2024-08-15,2024-12-20,T160");

        assertEquals(List.of(), findings(result));
        assertEquals(List.of("2024-08-15 - -", "2024-08-15 2024-12-20 T160"),
                fixture.stored(Literals.ENROLLMENT, "start", "exitDate", "exitReason"));
    }

    @Test
    void constantsHoldForEveryRow() throws IOException, StoreException {
        mapped(List.of(KEY, "=Moved away\tStudent.notReportedReason", "=yes\tStudent.notReported"), "Number,Sex",
                "1001,F");

        assertEquals(List.of("1001 true Moved away", "1002 false -"),
                fixture.stored(Literals.STUDENT, "localStudentId", "notReported", "notReportedReason"));
    }

    @Test
    void mappingsThatAreWrongAreRefusedWithTheirLine() throws IOException {
        assertAll(() -> refused("Line 1 of the mapping file", "Number\tStudent.number"),
                () -> refused("Line 1 of the mapping file", "Number"),
                () -> refused("Line 2 of the mapping file", KEY, "City\tStudentInformation.birthCity\tfast"),
                () -> refused("Line 2 of the mapping file", KEY, "@as-of\tyesterday"),
                () -> refused("no column Town", KEY, "Town\tStudentInformation.birthCity"),
                () -> refused("Student.localStudentId", CITY),
                () -> refused("cannot write School.closedDate", "Number\tSchool.code", "City\tSchool.closedDate"),
                () -> refused("maps no column", "# nothing"));
    }

    private void refused(String words, String... mapping) throws IOException {
        SourceResult result = mapped(List.of(mapping), "Number,City", "1001,Fresno");
        assertEquals(Outcome.REFUSED, result.outcome(), result.toString());
        assertTrue(result.message().contains(words), result.message());
    }
}
