package org.caret.imports.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.imports.ImportRequest;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Readiness;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceInspector;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.inspect.DetectingInspector;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceInspectionTest {

    private static final int ROWS = 2;

    private final ImportFixture fixture;
    private final SourceInspector inspector;

    SourceInspectionTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
        inspector = new DetectingInspector(Specifications.load(), ImportFixture.recordTypes());
    }

    private SourceInspection inspected(Path source) {
        return inspector.inspect(source, ImportRequest.of(source), ROWS);
    }

    @Test
    void showsWhoseRecordsTheyAreUnderTheNamesOfTheirFields() throws IOException {
        SourceInspection file = inspected(fixture.file("senr.txt", RecordLines.line("SENR", RecordLines.senr("1001")),
                RecordLines.line("SENR", RecordLines.senr("1002")), RecordLines.line("SENR", RecordLines.senr("3"))));

        assertEquals(Readiness.READY, file.readiness(), file.problem());
        assertEquals(SourceKind.RECORD_FILE, file.kind());
        assertEquals(Optional.of(ImportFixture.LEA), file.lea());
        assertEquals(Optional.of(AcademicYear.parse("2024-2025")), file.year());
        Table table = file.tables().get(0);
        int student = table.headings().indexOf("Local Student ID");
        assertEquals(List.of("1001", "1002"), table.rows().stream().map(row -> row.get(student)).toList());
    }

    @Test
    void asksForTheMappingOfATableAndTakesIt() throws IOException {
        Path table = fixture.file("birthdays.csv", "Student Number,Birthdate", "1001,2/3/2010");
        Path mapping = fixture.file("mapping.tsv", "Student Number\tStudent.localStudentId",
                "Birthdate\tStudentInformation.birthDate\tformat=M/d/yyyy");

        SourceInspection without = inspected(table);
        SourceInspection with = inspector.inspect(table, ImportRequest.of(table).withMapping(mapping), ROWS);

        assertEquals(Readiness.NEEDS_MAPPING, without.readiness());
        List<Table> tables = List.of(new Table("birthdays.csv", List.of("Student Number", "Birthdate"),
                List.of(List.of("1001", "2/3/2010"))));
        assertEquals(tables, without.tables());
        assertEquals(Readiness.READY, with.readiness(), with.problem());
        assertEquals(tables, with.tables());
    }

    @Test
    void showsEveryTableOfARosterAndUnpacksNothingForGood() throws IOException {
        SourceInspection roster = inspected(new RosterSet().folder(fixture.folder().resolve("roster")));

        assertEquals(SourceKind.ONEROSTER, roster.kind());
        Table users = roster.tables().stream().filter(table -> table.name().equals("users.csv")).findFirst()
                .orElseThrow();
        assertEquals("sourcedId", users.headings().get(0));
        assertEquals(ROWS, users.rows().size());
    }

    @Test
    void saysWhyAFileIsNotTaken() throws IOException {
        SourceInspection letter = inspected(fixture.file("letter.txt", "Dear Sir,", "", "Yours"));
        SourceInspection missing = inspected(fixture.folder().resolve("missing.txt"));
        SourceInspection folder = inspected(Files.createDirectory(fixture.folder().resolve("empty")));

        for (SourceInspection refused : List.of(letter, missing, folder)) {
            assertEquals(Readiness.REFUSED, refused.readiness());
            assertTrue(refused.problem().length() > 20, refused.problem());
        }
    }

    @Test
    void namesAFileThatAPersonDecidesAbout() throws IOException {
        SourceInspection file = inspected(fixture.file("replacement.txt",
                String.join("^", ImportFixture.LEA, ImportFixture.SCHOOL, "1001", "1000000001", "2000000001")));

        assertEquals(SourceKind.REPLACEMENT_SSID, file.kind());
        assertEquals(Readiness.REFUSED, file.readiness());
        assertTrue(file.problem().startsWith("A person has to decide"), file.problem());
    }
}
