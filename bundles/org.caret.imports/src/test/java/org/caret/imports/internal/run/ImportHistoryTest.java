package org.caret.imports.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.imports.BatchFinding;
import org.caret.imports.BatchFindings;
import org.caret.imports.ImportHistory;
import org.caret.imports.RememberedImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHistoryTest {

    private final ImportHistory history = ImportHistory.create();
    private final ImportFixture fixture;

    ImportHistoryTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    @Test
    void anEmptyStoreHasNone() throws Exception {
        assertEquals(List.of(), history.imports(fixture.store()));
    }

    @Test
    void theNewestComesFirstWithWhatItWas() throws Exception {
        fixture.run(fixture.file("first.txt", RecordLines.senrLine("1001")));
        fixture.run(fixture.file("second.txt", RecordLines.senrLine("1002")));
        List<RememberedImport> imports = history.imports(fixture.store());
        assertEquals(List.of("second.txt", "first.txt"), imports.stream().map(RememberedImport::fileName).toList());
        assertEquals(List.of("CALPADS file", "SENR", "2024-2025"),
                List.of(imports.get(0).source(), imports.get(0).recordType(), imports.get(0).academicYear()));
    }

    @Test
    void theFindingsOfARejectedRecordLeadToIt() throws Exception {
        fixture.run(fixture.file("first.txt", RecordLines.senrLine("1001")));
        fixture.run(fixture.file("rejected.txt", RecordLines.senrLine("1001", "Record Type Code", "SENR-E")
                + "^SENR0315^F^Exit reason is wrong^Student Exit Reason Code^E999"));
        RememberedImport rejected = history.imports(fixture.store()).get(0);
        try (BatchFindings findings = history.findings(fixture.store(), rejected.batch())) {
            BatchFinding finding = findings.next();
            assertEquals("SENR0315 Student Exit Reason Code E999 Exit reason is wrong",
                    finding == null ? ""
                            : String.join(" ", finding.finding().rule(), finding.finding().field(),
                                    finding.finding().value(), finding.finding().message()));
            assertEquals(Optional.of("Enrollment"),
                    finding == null ? Optional.empty() : finding.about().map(BatchFinding.Place::recordClass));
        }
    }

    @Test
    void saysWhatBecameOfImportsThatACrashHasInterrupted() throws Exception {
        fixture.run(fixture.file("first.txt", RecordLines.senrLine("1001")));
        String committed = history.imports(fixture.store()).get(0).batch();
        Path imports = fixture.store().folder().resolve("imports");
        Files.move(imports.resolve(committed), imports.resolve(committed + ".partial"));
        Files.writeString(Files.createDirectory(imports.resolve("20230101-000000.partial")).resolve("findings"),
                "half");
        assertEquals(List.of("Import 20230101-000000 was interrupted and has changed nothing. Import it again.",
                "Import " + committed + " was interrupted at its very end; its data are in the database, all of them."),
                history.repair(fixture.store()));
        try (Stream<Path> left = Files.list(imports)) {
            assertEquals(List.of(imports.resolve(committed)), left.toList());
        }
        assertEquals(List.of(), history.repair(fixture.store()));
    }

    @Test
    void aBatchThatIsNotThereIsSaidToBeMissing() {
        assertThrows(IOException.class, () -> history.findings(fixture.store(), "20240101-000000"));
        assertThrows(IOException.class, () -> history.findings(fixture.store(), "../tmp"));
    }
}
