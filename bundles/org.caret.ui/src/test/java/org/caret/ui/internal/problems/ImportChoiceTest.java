package org.caret.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.imports.RememberedImport;
import org.junit.jupiter.api.Test;

class ImportChoiceTest {

    private final ImportChoice choice = new ImportChoice();

    private static List<RememberedImport> imports(String... batches) {
        return Stream.of(batches)
                .map(batch -> new RememberedImport(batch, "rejected records extract", "file.txt", "SENR",
                        "", "somebody", Instant.EPOCH))
                .toList();
    }

    private Optional<String> among(List<RememberedImport> imports, String newestRun) {
        return choice.among(imports, Optional.of(newestRun)).map(RememberedImport::batch);
    }

    @Test
    void aRunIsShownAtFirst() {
        assertEquals(Optional.empty(), among(imports("b", "a"), "1"));
    }

    @Test
    void aNewImportIsShownUntilThereIsANewRun() {
        among(imports("a"), "1");
        assertEquals(Optional.of("b"), among(imports("b", "a"), "1"));
        assertEquals(Optional.of("b"), among(imports("b", "a"), "1"));
        assertEquals(Optional.empty(), among(imports("b", "a"), "2"));
    }

    @Test
    void theChosenImportIsShownUntilARunIsChosen() {
        among(imports("b", "a"), "1");
        choice.choose("a");
        assertEquals(Optional.of("a"), among(imports("b", "a"), "1"));
        choice.chooseRun();
        assertEquals(Optional.empty(), among(imports("b", "a"), "1"));
    }

    @Test
    void anotherDatabaseBeginsWithItsRun() {
        among(imports("a"), "1");
        choice.choose("a");
        choice.forget();
        assertEquals(Optional.empty(), among(imports("c", "a"), "9"));
    }
}
