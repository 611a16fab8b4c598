package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.ui.Overview;
import org.caret.ui.SessionState;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in place of the district, and the way on from there. */
class FailurePageTest {

    @TempDir
    private Path work;

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    @Test
    void aDatabaseInUseCanBeTriedAgainWhenItIsFree() throws StoreException {
        Path folder = database();
        try (Store other = Workbench.service(StoreFactory.class).open(folder, Credentials.ofSystemUser(),
                StoreFactory.Mode.EXISTING)) {
            assertShown(folder, StoreException.Reason.IN_USE, "The database is in use");
            assertTrue(!other.readOnly());
        }
        Workbench.click(Workbench.waitForValue("the button", () -> Workbench.find(shell(), Button.class,
                button -> button.getText().equals("Try again"))));
        Workbench.waitFor("the database", () -> Workbench.session().state() instanceof SessionState.Opened);
    }

    @Test
    void aDamagedDatabaseIsNamedAsSuchAndEveryButtonHasAName() throws IOException {
        Path folder = database();
        Files.writeString(folder.resolve("db/service.properties"), "no service");
        assertShown(folder, StoreException.Reason.DAMAGED, "The database is damaged");
        assertEquals(List.of(), NamelessControls.in("failure", shell()));
    }

    private Path database() {
        Path folder = work.resolve("a district");
        Workbench.openSample(folder, 10);
        Workbench.close();
        return folder;
    }

    private static void assertShown(Path folder, StoreException.Reason reason, String heading) {
        Overview.show(Workbench.page());
        Workbench.session().open(folder);
        Workbench.waitFor("the failure " + reason,
                () -> Workbench.session().state() instanceof SessionState.Failed failed
                        && failed.failure().reason() == reason);
        Workbench.waitFor("the page", () -> Workbench.find(shell(), Label.class,
                label -> label.getText().equals(heading)) != null);
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }
}
