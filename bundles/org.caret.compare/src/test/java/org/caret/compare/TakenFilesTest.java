package org.caret.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.compare.TakenValues.Value;
import org.caret.model.ModelPackage.Literals;
import org.caret.testsupport.MemoryStore;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenFilesTest {

    private final Path folder;
    private final TakenFiles files;

    TakenFilesTest(@TempDir Path folder) {
        this.folder = folder;
        files = new TakenFiles(new MemoryStore(folder));
    }

    @Test
    void everyKindOfValueComesBackAsItWas() throws IOException {
        TakenValues taken = taken(
                value(Literals.ENROLLMENT__EXIT_DATE, LocalDate.of(2024, 2, 29), null),
                value(Literals.ENROLLMENT__GRADE_LEVEL, null, "a\tb\\n\n= \"c\" "),
                value(Literals.ENROLLMENT__NOT_REPORTED, false, true),
                value(Literals.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT, new BigDecimal("62.50"),
                        new BigDecimal("7")),
                value(Literals.STAFF_INFORMATION__SERVICE_YEARS_LEA, 3, 4));
        files.keep(taken);
        assertEquals(taken, files.latest().orElseThrow());
    }

    @Test
    void theLastOnesComeFirst() throws IOException {
        TakenValues first = taken(value(Literals.ENROLLMENT__GRADE_LEVEL, "07", "08"));
        TakenValues second = taken(value(Literals.ENROLLMENT__GRADE_LEVEL, "08", "09"));
        files.keep(first);
        files.keep(second);
        files.keep(taken());
        assertEquals(second, files.latest().orElseThrow());
        files.forgetLatest();
        assertEquals(first, files.latest().orElseThrow());
        files.forgetLatest();
        assertEquals(Optional.empty(), files.latest());
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        files.keep(taken(value(Literals.ENROLLMENT__GRADE_LEVEL, "07", "08")));
        Files.writeString(folder.resolve("compare/taken-1.tsv"), "Enrollment\t1\tnothing\t=07\t=08");
        assertThrows(IOException.class, files::latest);
    }

    private static TakenValues taken(Value... values) {
        return new TakenValues(List.of(values), List.of());
    }

    private static Value value(EAttribute attribute, @Nullable Object before, @Nullable Object after) {
        return new Value(new FieldChoice(0, 0), attribute.getEContainingClass(), 17, attribute, before, after);
    }
}
