package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileImportTest {

    private final ImportFixture fixture;

    RecordFileImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    @Test
    void firstFileSetsUpItsDistrictWithTheSchoolsOfTheDirectory() throws IOException, StoreException {
        SourceResult result = fixture.run(fixture.file("senr.txt", senrLine("1001"), senrLine("1002")));

        assertEquals(List.of(), findings(result));
        assertEquals(Outcome.IMPORTED, result.outcome());
        assertEquals(SourceKind.RECORD_FILE, result.kind());
        assertEquals(List.of("0110017"), fixture.stored(Literals.DISTRICT, "code"));
        assertTrue(fixture.stored(Literals.SCHOOL, "code", "charter").contains("0112607 Y"));
        assertEquals(List.of("1001", "1002"), fixture.stored(Literals.STUDENT, "localStudentId"));
        assertEquals(List.of("2 0 6"),
                fixture.stored(Literals.IMPORT_BATCH, "rowsRead", "rowsRefused", "recordsInserted"));
    }

    @Test
    void batchKeepsTheFileAndTheFindings() throws IOException {
        SourceResult result = fixture.run(fixture.file("senr.txt", senrLine("1001")));

        assertEquals(List.of("20241002-120000/findings.tsv.gz", "20241002-120000/senr.txt.gz"),
                fixture.kept("imports"));
        assertEquals("20241002-120000", result.batch().orElseThrow());
        assertEquals(List.of(), fixture.kept("tmp"));
    }

    @Test
    void badRowsAreReportedWithLineAndFieldAndGoodRowsGoIn() throws IOException, StoreException {
        SourceResult result = fixture
                .run(fixture.file("senr.txt", senrLine("1001", "Enrollment Start Date", "20240231"),
                        senrLine("1002"), senrLine("1003", "Enrollment Status Code", "99"),
                        senrLine("1004", "Transaction Type Code", "D"), senrLine("1005", "Reporting LEA", "7654321")));

        assertEquals(Outcome.IMPORTED, result.outcome());
        assertEquals(5, result.rowsRead());
        assertEquals(4, result.rowsRefused());
        List<String> findings = findings(result);
        assertTrue(findings.contains("GERR0002 line 3 Enrollment Status Code"), findings.toString());
        assertTrue(findings.contains("IMPORT_DELETION line 4 Transaction Type Code"), findings.toString());
        assertTrue(findings.contains("IMPORT_OTHER_LEA line 5 Reporting LEA"), findings.toString());
        assertTrue(findings.stream().anyMatch(text -> text.endsWith("line 1 Enrollment Start Date")),
                findings.toString());
        assertEquals(List.of("1002"), fixture.stored(Literals.STUDENT, "localStudentId"));
    }

    @Test
    void findingsHoldNoPersonalValues() throws IOException {
        SourceResult result = fixture
                .run(fixture.file("senr.txt", senrLine("1001", "Student Birth Date", "20100231"), senrLine("1002")));

        assertEquals(1, result.rowsRefused());
        assertTrue(result.firstFindings().stream().noneMatch(finding -> finding.toString().contains("20100231")));
    }

    @Test
    void extractOfTheStateIsReadWithoutItsLastColumns() throws IOException, StoreException {
        String line = senrLine("1001", "Record Type Code", "SENR-R") + "^20241001^20241001";
        SourceResult result = fixture.run(fixture.file("ods.txt", line));

        assertEquals(SourceKind.ODS_EXTRACT, result.kind());
        assertEquals(List.of(), findings(result));
        assertEquals(List.of("2024-08-15"), fixture.stored(Literals.ENROLLMENT, "start"));
    }

    @Test
    void fileOfAnotherAgencyIsRefused() throws IOException {
        fixture.run(fixture.file("senr.txt", senrLine("1001")));

        refused(fixture.file("other.txt", senrLine("1001", "Reporting LEA", "7654321")),
                "the database belongs to LEA 0110017");
    }

    @Test
    void filesThatAreNotWhatTheyClaimAreRefusedWhole() throws IOException {
        assertAll(() -> refused(fixture.file("a.txt", senrLine("1").replace('^', '|')), "carets"),
                () -> refused(Files.write(fixture.folder().resolve("b.txt"), new byte[] { 'S', 'E', 0, 1, 2 }), "zero"),
                () -> refused(Files.createFile(fixture.folder().resolve("c.txt")), "empty"),
                () -> refused(fixture.file("d.txt", senrLine("1"), senrLine("2") + "^more"), "Line 2 has 36 fields"),
                () -> refused(Files.writeString(fixture.folder().resolve("e.txt"), senrLine("1") + "\r\nSENR^^^011"),
                        "breaks off"),
                () -> refused(fixture.file("f.txt", "ABCD^1^2"), "No layout is known"),
                () -> refused(fixture.file("g.txt", senrLine("1"), senrLine("2", "Record Type Code", "SINF")),
                        "Line 2 does not begin with SENR"),
                () -> refused(fixture.file("h.txt", senrLine("1", "Academic Year ID", "2015-2016")), "2015-2016"),
                () -> refused(fixture.file("i.csv", "Student,Sex", "1001,M"), "mapping"));
        assertEquals(List.of(), fixture.kept("imports"));
        assertEquals(List.of(), fixture.kept("tmp"));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstField() throws IOException {
        assertEquals(Outcome.IMPORTED, fixture.run(fixture.file("bom.txt", '\uFEFF' + senrLine("1001"))).outcome());
    }

    @Test
    void hugeEmptyFileIsRefusedWithoutReadingItIntoMemory() throws IOException {
        Path huge = fixture.folder().resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write(senrLine("1001").getBytes(StandardCharsets.UTF_8));
            file.setLength(2L << 30);
        }

        refused(huge, "zero bytes");
    }

    @Test
    void trialWritesNothingAndTellsTheSame() throws IOException, StoreException {
        Path file = fixture.file("senr.txt", senrLine("1001"));
        SourceResult trial = fixture.run(ImportRequest.of(file).withMode(Mode.TRIAL));

        assertEquals(Outcome.TRIED, trial.outcome());
        assertEquals(List.of(), fixture.stored(Literals.STUDENT, "localStudentId"));
        assertEquals(List.of(), fixture.kept("imports"));
        SourceResult real = fixture.run(file);
        assertEquals(count(real, "Enrollment"), count(trial, "Enrollment"));
    }

    @Test
    void cancelLeavesNoTrace() throws IOException, StoreException {
        fixture.run(fixture.file("first.txt", senrLine("1001")));
        Path file = fixture.file("second.txt", senrLine("1002"));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThrows(OperationCanceledException.class,
                () -> fixture.imports().run(fixture.store(), ImportRequest.of(file), cancelled));
        assertEquals(List.of("1001"), fixture.stored(Literals.STUDENT, "localStudentId"));
        assertEquals(2, fixture.kept("imports").size());
    }

    @Test
    void cancelWhileMergingLeavesNoTrace() throws IOException, StoreException {
        fixture.run(fixture.file("first.txt", senrLine("1001")));
        Path file = fixture.file("second.txt", senrLine("1002"));
        // Every question is counted, so that each place where a cancel is noticed gets its turn.
        int questions = 0;
        boolean finished = false;
        while (!finished) {
            CancelAfter monitor = new CancelAfter(questions++);
            try {
                fixture.imports().run(fixture.store(), ImportRequest.of(file), monitor);
                finished = true;
            } catch (OperationCanceledException e) {
                assertEquals(List.of("1001"), fixture.stored(Literals.STUDENT, "localStudentId"));
                assertEquals(2, fixture.kept("imports").size());
            }
        }
        assertTrue(questions > 4, "noticed at " + questions + " places");
        assertEquals(List.of("1001", "1002"), fixture.stored(Literals.STUDENT, "localStudentId"));
    }

    @Test
    void whatACrashLeavesIsPutRightByTheNextImport() throws IOException {
        SourceResult first = fixture.run(fixture.file("senr.txt", senrLine("1001")));
        Path imports = fixture.store().folder().resolve("imports");
        Path batch = imports.resolve(first.batch().orElseThrow());
        Files.move(batch, imports.resolve(first.batch().orElseThrow() + ".partial"));
        Files.createDirectories(imports.resolve("20240101-000000.partial"));
        fixture.run(fixture.file("empty.txt", ""));

        assertTrue(Files.exists(batch));
        assertEquals(2, fixture.kept("imports").size());
    }

    @Test
    void filesGoInTheOrderInWhichTheyBuildOnOneAnother() throws IOException {
        Path sinf = fixture.file("a.txt",
                RecordLines.line("SINF",
                        RecordLines.with(RecordLines.senr("1001"), "Record Type Code", "SINF", "SSID", "1234567890",
                                "Effective Start Date", "20240815")));
        Path senr = fixture.file("b.txt", senrLine("1001"));
        List<SourceResult> results = fixture.imports()
                .run(fixture.store(), ImportRequest.of(sinf, senr), new NullProgressMonitor()).sources();

        assertEquals(List.of(senr, sinf), results.stream().map(SourceResult::source).toList());
    }

    private void refused(Path file, String words) {
        SourceResult result = fixture.run(file);
        assertEquals(Outcome.REFUSED, result.outcome(), result.toString());
        assertTrue(result.message().contains(words), result.message());
    }

    private static List<SourceResult.RecordCount> count(SourceResult result, String type) {
        return result.records().stream().filter(record -> record.recordClass().equals(type)).toList();
    }

    /** Says that it was cancelled from a certain question on. */
    private static final class CancelAfter extends NullProgressMonitor {

        private int left;

        CancelAfter(int questions) {
            left = questions;
        }

        @Override
        public boolean isCanceled() {
            return left-- <= 0;
        }
    }
}
