package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.caret.model.ModelPackage;
import org.caret.store.Store;
import org.caret.ui.CaretCommands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is stopped while it runs. */
class ImportCancelTest {

    /** Of the sample district. */
    private static final String DISTRICT = "9900001";
    private static final String SCHOOL = "9900001";

    @TempDir
    private Path work;

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    @Test
    void leavesTheDatabaseAsItWas() throws Exception {
        stopAnImport(wizard -> wizard.push("Cancel"));
    }

    @Test
    void isStoppedByTheSpaceBarForItsButtonHasTheFocus() throws Exception {
        stopAnImport(wizard -> press(wizard, ' '));
    }

    @Test
    void isStoppedByEscape() throws Exception {
        stopAnImport(wizard -> press(wizard, SWT.ESC));
    }

    private static void press(ExportPages wizard, int key) {
        Person.waitFor("Cancel to have the focus", () -> wizard.look(shell -> {
            shell.forceActive();
            return shell.getDisplay().getFocusControl() instanceof Button button && button.getText().equals("Cancel");
        }));
        Person.touch(() -> Workbench.press(SWT.NONE, key));
    }

    private void stopAnImport(Consumer<ExportPages> stop) throws Exception {
        Workbench.openSample(work.resolve("district"), 30);
        Store store = Workbench.session().store().orElseThrow();
        long students = store.count(ModelPackage.Literals.STUDENT);
        Path file = new RecordFile(DISTRICT, SCHOOL).sound("99001").sound("99002").write(work.resolve("senr.txt"));
        Person.does(() -> {
            Person.start(() -> Workbench.run(CaretCommands.IMPORT));
            ExportPages wizard = ExportPages.shown("Import");
            wizard.look(shell -> {
                ImportWizardTest.paste(shell, file);
                return shell;
            });
            // An export reads meanwhile, so the import waits before it writes, and is certain to be under way.
            try (Store.Lease reading = store.reading()) {
                wizard.push("&Import");
                Person.waitFor("the import to begin", () -> !batches(store).isEmpty());
                stop.accept(wizard);
            }
            wizard.waitForText("cancelled");
            wizard.push("Cancel");
        });
        assertEquals(students, store.count(ModelPackage.Literals.STUDENT));
        assertEquals(List.of(), batches(store));
    }

    /** What imports have left, finished or not. */
    private static List<Path> batches(Store store) {
        Path folder = store.folder().resolve("imports");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> batches = Files.list(folder)) {
            return batches.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
