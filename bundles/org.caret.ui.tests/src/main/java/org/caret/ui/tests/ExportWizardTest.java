package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the menu to the file, as a person goes. */
class ExportWizardTest {

    private static final AcademicYear YEAR = new AcademicYear(2025);

    @TempDir
    private Path work;

    private Path folder;

    @BeforeEach
    void openSample() throws IOException {
        Workbench.openSample(work.resolve("district"), 120);
        folder = Files.createDirectory(work.resolve("files"));
    }

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    @Test
    void writesAFileThatIsTheSameWithoutTheWizard() throws Exception {
        Person.does(() -> {
            ExportPages wizard = ExportPages.open();
            wizard.choose("Academic year", YEAR.toString());
            wizard.selectType("Fall Enrollment");
            wizard.next();
            wizard.type("Folder", folder.toString());
            wizard.finish();
            ExportPages.shown(ExportPages.RESULT).close();
        });
        assertArrayEquals(expected("senr-fall"), Files.readAllBytes(folder.resolve("SENR-fall-" + YEAR + ".txt")));
    }

    private byte[] expected(String type) throws ExportException, StoreException, IOException {
        Store store = Workbench.session().store().orElseThrow();
        Path file = work.resolve("expected");
        ExportRequestBuilder request = new ExportRequestBuilder(
                Workbench.service(ExportTypes.class).find(type).orElseThrow(), YEAR, ReportingSites.read(store),
                Clock.systemDefaultZone()).trial();
        try (ExportResult result = Workbench.service(ExportService.class).run(store, request.build(file), null)) {
            return Files.readAllBytes(result.output());
        }
    }
}
