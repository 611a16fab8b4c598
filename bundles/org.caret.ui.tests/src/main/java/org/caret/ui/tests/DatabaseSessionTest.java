package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.store.StoreException;
import org.caret.ui.CaretParts;
import org.caret.ui.Overview;
import org.caret.ui.SessionState;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSessionTest {

    @TempDir
    private Path work;

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    @Test
    void showsTheDistrictOnceItIsOpen() {
        Workbench.openSample(work.resolve("a district"), 20);
        Composite page = overview();
        Workbench.waitFor("the number of students",
                () -> Workbench.find(page, Text.class, text -> text.getText().equals("20")) != null);
        assertTrue(Workbench.session().recent().get(0).endsWith("a district"));
        assertTrue(Workbench.page().getWorkbenchWindow().getShell().getText().startsWith("a district"));
    }

    @Test
    void offersThreeDoorsWhereNoDatabaseIsOpen() {
        Workbench.close();
        Composite page = overview();
        for (String door : new String[] { "Try the sample district", "Open a database...", "Import a roster..." }) {
            assertNotNull(Workbench.find(page, Button.class, button -> button.getText().equals(door)), door);
        }
    }

    @Test
    void saysWhyAFolderIsNotOpened() throws IOException {
        Path folder = Files.createDirectory(work.resolve("no district"));
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        Workbench.session().open(folder);
        Workbench.waitFor("the failure", () -> Workbench.session().state() instanceof SessionState.Failed);
        SessionState.Failed failed = (SessionState.Failed) Workbench.session().state();
        assertEquals(StoreException.Reason.NOT_A_DATABASE, failed.failure().reason());
        Composite page = overview();
        Workbench.waitFor("the page", () -> Workbench.find(page, Label.class,
                label -> label.getText().equals("This folder is no Caret database")) != null);
    }

    /** The area of the first page, whose content changes. */
    private static Composite overview() {
        Overview.show(Workbench.page());
        IWorkbenchPart part = Workbench.page().getActiveEditor();
        assertEquals(CaretParts.OVERVIEW, part.getSite().getId());
        Workbench.settle();
        return Workbench.page().getWorkbenchWindow().getShell();
    }
}
