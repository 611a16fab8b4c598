package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.CaretPerspectives;
import org.caret.ui.Overview;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears the windows instead of seeing them is told the name of everything that can be used. */
class AccessibleNamesTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String EXPORTS = "org.caret.ui.preferences.exports";

    @TempDir
    private Path work;

    @BeforeEach
    void openSample() {
        Workbench.openSample(work.resolve("district"), 30);
    }

    @AfterEach
    void closeDatabase() {
        Shell wizard = Workbench.shell("Import");
        if (wizard != null) {
            wizard.close();
        }
        Workbench.close();
    }

    @Test
    void everyPartNamesItsControls() throws Exception {
        IWorkbenchPage page = Workbench.page();
        Overview.show(page);
        Workbench.settle();
        List<String> nameless = new ArrayList<>(NamelessControls.in("overview", window()));
        for (String grid : List.of("students", "enrollments", "staff", "sections", "incidents")) {
            Workbench.run(CaretCommands.browse(grid));
            Workbench.settle();
            nameless.addAll(NamelessControls.in(grid, window()));
        }
        Workbench.run(CaretCommands.DAYS_OFF);
        Workbench.settle();
        nameless.addAll(NamelessControls.in("days off", window()));
        for (String view : List.of(CaretParts.NAVIGATOR, CaretParts.DETAIL, CaretParts.EXPORTS, CaretParts.PROBLEMS,
                CaretParts.LEFT_OUT)) {
            page.showView(view);
            Workbench.settle();
            nameless.addAll(NamelessControls.in(view, window()));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyPageOfTheExportWizardNamesItsControls() throws Exception {
        List<String> nameless = new ArrayList<>();
        Person.does(() -> {
            ExportPages wizard = ExportPages.open();
            wizard.selectType("Fall Enrollment");
            nameless.addAll(wizard.look(shell -> NamelessControls.in("common", shell)));
            wizard.next();
            wizard.type("Folder", work.toString());
            nameless.addAll(wizard.look(shell -> NamelessControls.in("options", shell)));
            wizard.next();
            wizard.waitForText("would be written");
            nameless.addAll(wizard.look(shell -> NamelessControls.in("preview", shell)));
            wizard.finish();
            ExportPages result = ExportPages.resultOfOneFile();
            nameless.addAll(result.look(shell -> NamelessControls.in("result", shell)));
            result.close();
        });
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyPageOfTheImportWizardNamesItsControls() throws Exception {
        Workbench.run(CaretCommands.IMPORT);
        Shell wizard = Workbench.waitForValue("the wizard", () -> Workbench.shell("Import"));
        List<Composite> pages = Workbench.findAll(wizard, Composite.class, one -> true);
        assertFalse(pages.isEmpty());
        // All pages of a wizard are made when it opens, and lie over one another.
        assertEquals(List.of(), NamelessControls.in("import", wizard));
    }

    @Test
    void everyPageOfTheSubmissionWizardNamesItsControls() throws Exception {
        List<String> nameless = new ArrayList<>();
        Person.does(() -> {
            Person.start(() -> Workbench.run("org.caret.ui.exportSubmission"));
            ExportPages wizard = ExportPages.shown("Export Submission");
            nameless.addAll(wizard.look(shell -> NamelessControls.in("submission", shell)));
            wizard.type("Folder", work.resolve("files").toString());
            wizard.next();
            nameless.addAll(wizard.look(shell -> NamelessControls.in("files", shell)));
            wizard.close();
        });
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyPartOfTheOutcomesNamesItsControls() throws Exception {
        Workbench.run(SHOW, Map.of(SHOW + ".perspectiveId", "org.caret.cohort.ui.outcomes"));
        List<String> nameless = new ArrayList<>();
        for (IViewReference view : Workbench.page().getViewReferences()) {
            Workbench.page().showView(view.getId());
            Workbench.settle();
            nameless.addAll(NamelessControls.in(view.getId(), window()));
        }
        Workbench.run(SHOW, Map.of(SHOW + ".perspectiveId", CaretPerspectives.DISTRICT));
        assertEquals(List.of(), nameless);
    }

    @Test
    void thePreferencesOfCaretNameTheirControls() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
                Workbench.page().getWorkbenchWindow().getShell(),
                EXPORTS, new String[] { EXPORTS }, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.settle();
        List<String> nameless = NamelessControls.in("preferences",
                ((IPreferencePage) dialog.getSelectedPage()).getControl().getParent());
        dialog.close();
        assertEquals(List.of(), nameless);
    }

    private static Composite window() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }
}
