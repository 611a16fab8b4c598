package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.imports.SourceResult;
import org.caret.imports.internal.district.StoredDistrict;
import org.caret.model.CodeMapping;
import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCodeImportTest {

    private final ImportFixture fixture;

    LocalCodeImportTest(@TempDir Path folder) throws IOException, StoreException {
        fixture = new ImportFixture(folder);
        fixture.run(fixture.file("first.txt", senrLine("1000")));
        map("9th", "08", LocalDate.of(2000, 1, 1), LocalDate.of(2024, 7, 1));
        map("9th", "09", LocalDate.of(2024, 7, 1), LocalDate.of(9999, 12, 31));
    }

    private void map(String local, String state, LocalDate start, LocalDate end) throws StoreException {
        District district = fixture.store().<District>read(Literals.DISTRICT,
                List.of(StoredDistrict.of(fixture.store()).orElseThrow().id()), List.of()).get(0);
        CodeMapping mapping = ModelFactory.eINSTANCE.createCodeMapping();
        mapping.setDistrict(district);
        mapping.setCodeSet("Grade Level");
        mapping.setLocalCode(local);
        mapping.setStateCode(state);
        mapping.setStart(start);
        mapping.setEnd(end);
        try (UnitOfWork work = fixture.store().begin()) {
            work.insert(mapping);
            work.commit();
        }
    }

    @Test
    void localCodeBecomesTheStatesCodeOfTheRowsDay() throws IOException, StoreException {
        SourceResult result = fixture.run(fixture.file("senr.txt", senrLine("1001", "Grade Level Code", "9th"),
                senrLine("1002", "Grade Level Code", "10")));

        assertEquals(List.of(), findings(result));
        assertEquals(List.of("09", "09", "10"), fixture.stored(Literals.ENROLLMENT, "gradeLevel"));
    }

    @Test
    void codeThatNobodyMapsIsAFindingWithItsLine() throws IOException {
        SourceResult result = fixture.run(fixture.file("senr.txt", senrLine("1001", "Grade Level Code", "Z9")));

        assertEquals(List.of("GERR0002 line 1 Grade Level Code"), findings(result));
        assertEquals(1, result.rowsRefused());
    }
}
