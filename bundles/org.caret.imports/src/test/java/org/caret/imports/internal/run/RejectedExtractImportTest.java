package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding;
import org.caret.imports.BatchFindings;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.Rejections;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedExtractImportTest {

    private static final String GRADE = "^SENR0031^F^Grade level is required^Grade Level Code^";

    private final ImportFixture fixture;

    RejectedExtractImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    private void importThree() throws IOException {
        assertTrue(fixture.run(fixture.file("senr.txt", senrLine("1001"), senrLine("1002"), senrLine("1003"))).clean());
    }

    private static String rejected(String student, String tail, String... pairs) {
        List<String> changed = new ArrayList<>(List.of("Record Type Code", "SENR-E"));
        changed.addAll(List.of(pairs));
        return senrLine(student, changed.toArray(String[]::new)) + tail;
    }

    private static List<String> everything(ImportFixture fixture) throws StoreException {
        List<String> all = new ArrayList<>(fixture.stored(Literals.STUDENT, "id", "localStudentId", "ssid"));
        all.addAll(fixture.stored(Literals.ENROLLMENT, "id", "start", "gradeLevel", "localRecordId"));
        all.addAll(fixture.stored(Literals.STUDENT_INFORMATION, "id", "start", "end", "legalFirstName"));
        all.addAll(fixture.stored(Literals.SCHOOL, "id", "code"));
        return all;
    }

    @Test
    void refusedRecordBecomesAFindingAboutTheStoredOneAndChangesNothing() throws IOException, StoreException {
        importThree();
        List<String> before = everything(fixture);

        SourceResult result = fixture.run(fixture.file("rejected.txt",
                rejected("1002", GRADE + "XX", "Grade Level Code", "XX", "Student Legal First Name", "OTHER")));

        assertEquals(SourceKind.REJECTED_EXTRACT, result.kind());
        assertEquals(Outcome.IMPORTED, result.outcome());
        assertEquals(List.of(new Finding(Severity.FATAL, "SENR0031", "line 1, student 1002", "Grade Level Code", "XX",
                "Grade level is required",
                "The record is in the database: correct it where it comes from, and send it again.")),
                result.firstFindings());
        assertEquals(Optional.of(new Rejections(1, 0, 0)), result.rejections());
        assertEquals(0, result.rowsRefused());
        assertEquals(before, everything(fixture));
        assertEquals(0, result.inserted() + result.updated());
    }

    @Test
    void recordsAndSubjectsThatAreNotHereAreCountedAndNotMade() throws IOException, StoreException {
        importThree();
        List<String> before = everything(fixture);

        SourceResult result = fixture.run(fixture.file("rejected.txt", rejected("1001", GRADE),
                rejected("1001", GRADE, "Enrollment Start Date", "20240901"),
                rejected("1001", GRADE, "Enrollment Start Date", "20240231"),
                rejected("1001", GRADE, "School of Attendance", "7777777"),
                rejected("4711", GRADE), rejected("", "^GERR0001^F^Required field missing^Local Student ID^")));

        assertEquals(Optional.of(new Rejections(1, 3, 2)), result.rejections());
        assertEquals(6, result.findings().fatal());
        assertEquals(before, everything(fixture));
        List<String> findings = findings(result);
        assertTrue(findings.contains("GERR0001 line 6 Local Student ID"), findings.toString());
        assertTrue(findings.contains("SENR0031 line 5, student 4711 Grade Level Code"), findings.toString());
    }

    @Test
    void everyErrorOfOneRecordIsAFinding() throws IOException {
        importThree();

        SourceResult result = fixture.run(fixture.file("rejected.txt", rejected("1001", GRADE),
                rejected("1001", "^SENR0112^W^Check the exit^Enrollment Exit Date^20250101")));

        assertEquals(List.of("SENR0031 line 1, student 1001 Grade Level Code",
                "SENR0112 line 2, student 1001 Enrollment Exit Date"), findings(result));
        assertEquals(1, result.findings().fatal());
        assertEquals(1, result.findings().warnings());
        assertEquals(Optional.of(new Rejections(2, 0, 0)), result.rejections());
    }

    @Test
    void valuesOfPersonalAndOfUnknownFieldsAreLeftOut() throws IOException {
        importThree();

        SourceResult result = fixture.run(fixture.file("rejected.txt",
                rejected("1001", "^FRMT0001^F^Bad date^StudentBirthDate^20100231", "Student Birth Date", "20100231"),
                rejected("1001", "^FRMT0002^F^Bad^Something else^secret"),
                rejected("1001", "^GERR0002^F^Not in code set^ENROLLMENT STATUS CODE^99")));

        assertEquals(List.of("", "", "99"), result.firstFindings().stream().map(Finding::value).toList());
    }

    @Test
    void batchKeepsTheFindingsWithTheRecordsTheyAreAbout() throws IOException, StoreException {
        importThree();
        SourceResult result = fixture.run(fixture.file("rejected.txt", rejected("1003", GRADE),
                rejected("1003", GRADE, "Enrollment Start Date", "20240901"), rejected("4711", GRADE)));

        List<String> about = new ArrayList<>();
        try (BatchFindings findings = BatchFindings.open(result.findingsFile().orElseThrow())) {
            for (BatchFinding finding = findings.next(); finding != null; finding = findings.next()) {
                assertTrue(result.firstFindings().contains(finding.finding()), finding.toString());
                about.add(finding.about().map(place -> place.recordClass() + ' ' + place.id()).orElse("nothing"));
            }
        }
        String student = fixture.stored(Literals.STUDENT, "localStudentId", "id").get(2).replace("1003 ", "Student ");
        assertEquals(3, about.size());
        assertTrue(about.get(0).startsWith("Enrollment "), about.toString());
        assertTrue(fixture.stored(Literals.ENROLLMENT, "id").contains(about.get(0).substring(11)));
        assertEquals(List.of(student, "nothing"), about.subList(1, 3));
    }

    @Test
    void fewerOrMoreColumnsBehindTheRecordAreTaken() throws IOException {
        importThree();

        SourceResult fewer = fixture.run(fixture.file("fewer.txt", rejected("1001", "^SENR0031^F")));
        SourceResult more = fixture.run(fixture.file("more.txt", rejected("1001", GRADE + "^20241001^x")));

        assertEquals(List.of("SENR0031 line 1, student 1001"), findings(fewer));
        assertEquals("The state has refused the record and gives no reason in words.",
                fewer.firstFindings().get(0).message());
        assertEquals(List.of("SENR0031 line 1, student 1001 Grade Level Code"), findings(more));
    }

    @Test
    void recordsOfAnotherAgencyAreRefused() throws IOException {
        importThree();

        SourceResult result = fixture.run(fixture.file("rejected.txt", rejected("1001", GRADE),
                rejected("1002", GRADE, "Reporting LEA", "7654321")));

        assertEquals(1, result.rowsRefused());
        assertEquals(Optional.of(new Rejections(1, 0, 0)), result.rejections());
        assertTrue(findings(result).contains("IMPORT_OTHER_LEA line 2 Reporting LEA"), findings(result).toString());
    }

    @Test
    void emptyDatabaseAndMixedFileAreRefused() throws IOException, StoreException {
        SourceResult empty = fixture.run(fixture.file("rejected.txt", rejected("1001", GRADE)));
        assertEquals(Outcome.REFUSED, empty.outcome());
        assertTrue(empty.message().contains("holds none yet"), empty.message());
        assertEquals(List.of(), fixture.stored(Literals.DISTRICT, "code"));

        importThree();
        SourceResult mixed = fixture.run(fixture.file("mixed.txt", rejected("1001", GRADE),
                rejected("1002", GRADE, "Record Type Code", "SENR")));
        assertEquals(Outcome.REFUSED, mixed.outcome());
        assertTrue(mixed.message().contains("Line 2 does not begin with SENR-E"), mixed.message());
    }

    @Test
    void datedInformationIsMatchedByStudentAndDay() throws IOException {
        importThree();
        String line = RecordLines.line("SINF", RecordLines.with(RecordLines.senr("1001"), "Record Type Code", "SINF-E",
                "Effective Start Date", "20240815")) + "^SINF0100^F^Text^Primary Ethnicity^";

        SourceResult result = fixture.run(fixture.file("sinf.txt", line, line.replace("^20240815^", "^20240816^")));

        assertEquals(Optional.of(new Rejections(1, 1, 0)), result.rejections());
    }

    @Test
    void trialTellsTheSame() throws IOException {
        importThree();
        Path file = fixture.file("rejected.txt", rejected("1001", GRADE), rejected("4711", GRADE));

        SourceResult trial = fixture.run(ImportRequest.of(file).withMode(Mode.TRIAL));

        assertEquals(Outcome.TRIED, trial.outcome());
        assertEquals(Optional.of(new Rejections(1, 0, 1)), trial.rejections());
        assertEquals(2, fixture.kept("imports").size());
    }
}
