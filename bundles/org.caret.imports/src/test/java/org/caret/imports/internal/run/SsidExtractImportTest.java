package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsidExtractImportTest {

    private final ImportFixture fixture;

    SsidExtractImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
        fixture.run(fixture.file("senr.txt", senrLine("1001"), senrLine("1002"),
                senrLine("1003", "SSID", "1000000003")));
    }

    private static String line(String ssid, String localId, String firstName, String birthDate) {
        return String.join("^", ImportFixture.LEA, ImportFixture.SCHOOL, ssid, localId, "LOPEZ", firstName, "", "F",
                birthDate, "20240815", "09", "EO", "20240815", "", "20240901");
    }

    @Test
    void fillsIdentifiersByLocalNumberAndNothingElse() throws IOException, StoreException {
        List<String> before = fixture.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "birthDate", "start");
        SourceResult result = fixture.run(fixture.file("ssid.txt", line("1000000001", "1001", "ANA", "20100203"),
                line("1000000003", "1003", "ANA", "20100203")));

        assertEquals(SourceKind.SSID_EXTRACT, result.kind());
        assertEquals(List.of(), findings(result));
        assertEquals(List.of("1001 1000000001", "1002 -", "1003 1000000003"),
                fixture.stored(Literals.STUDENT, "localStudentId", "ssid"));
        assertEquals(before, fixture.stored(Literals.STUDENT_INFORMATION, "legalFirstName", "birthDate", "start"));
        assertEquals(1, result.updated());
        assertEquals(0, result.inserted());
    }

    @Test
    void severalRowsOfAStudentAreNoConflict() throws IOException {
        String line = line("1000000001", "1001", "ANA", "20100203");

        assertEquals(List.of(), findings(fixture.run(fixture.file("ssid.txt", line, line))));
    }

    @Test
    void conflictsAreReportedAndChangeNothing() throws IOException, StoreException {
        SourceResult result = fixture.run(fixture.file("ssid.txt", line("1000000009", "1003", "ANA", "20100203"),
                line("1000000003", "1002", "ANA", "20100203"), line("1000000005", "4711", "ANA", "20100203"),
                line("12345", "1001", "ANA", "20100203")));

        assertEquals(4, result.rowsRefused());
        List<String> findings = findings(result);
        assertTrue(findings.contains("IMPORT_IDENTIFIER_DIFFERS line 1 SSID"), findings.toString());
        assertTrue(findings.contains("IMPORT_IDENTIFIER_TAKEN line 2 SSID"), findings.toString());
        assertTrue(findings.contains("IMPORT_UNKNOWN_SUBJECT line 3"), findings.toString());
        assertTrue(findings.contains("FRMT0001 line 4 SSID"), findings.toString());
        assertEquals(List.of("1001 -", "1002 -", "1003 1000000003"),
                fixture.stored(Literals.STUDENT, "localStudentId", "ssid"));
    }

    @Test
    void otherNameOrBirthDateIsAFindingWithoutTheValue() throws IOException {
        SourceResult result = fixture.run(fixture.file("ssid.txt", line("1000000001", "1001", "ANNE", "20100204")));

        assertEquals(
                List.of("IMPORT_DIFFERS line 1 Student Birth Date", "IMPORT_DIFFERS line 1 Student Legal First Name"),
                findings(result));
        assertTrue(result.firstFindings().stream().allMatch(finding -> finding.value().isEmpty()));
        assertEquals(1, result.updated());
    }

    @Test
    void olderExtractWithoutMiddleNameIsRead() throws IOException, StoreException {
        String line = String.join("^", ImportFixture.LEA, ImportFixture.SCHOOL, "1000000001", "1001", "LOPEZ", "ANA",
                "F",
                "20100203", "20240815", "09", "EO", "20240815", "", "20240901");

        assertEquals(List.of(), findings(fixture.run(fixture.file("ssid.txt", line))));
        assertEquals("1001 1000000001", fixture.stored(Literals.STUDENT, "localStudentId", "ssid").get(0));
    }
}
