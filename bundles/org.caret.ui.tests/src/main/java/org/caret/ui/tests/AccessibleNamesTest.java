package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.CaretPerspectives;
import org.caret.ui.Overview;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
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
        List<String> nameless = new ArrayList<>(nameless("overview", window()));
        for (String grid : List.of("students", "enrollments", "staff", "sections", "incidents")) {
            Workbench.run(CaretCommands.OPEN_GRID, Map.of(CaretCommands.GRID, grid));
            Workbench.settle();
            nameless.addAll(nameless(grid, window()));
        }
        for (String view : List.of(CaretParts.NAVIGATOR, CaretParts.DETAIL, CaretParts.EXPORTS, CaretParts.PROBLEMS,
                CaretParts.LEFT_OUT)) {
            page.showView(view);
            Workbench.settle();
            nameless.addAll(nameless(view, window()));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyPageOfTheExportWizardNamesItsControls() throws Exception {
        List<String> nameless = new ArrayList<>();
        Person.does(() -> {
            ExportPages wizard = ExportPages.open();
            wizard.selectType("Fall Enrollment");
            nameless.addAll(wizard.look(shell -> nameless("common", shell)));
            wizard.next();
            wizard.type("Folder", work.toString());
            nameless.addAll(wizard.look(shell -> nameless("options", shell)));
            wizard.next();
            wizard.waitForText("would be written");
            nameless.addAll(wizard.look(shell -> nameless("preview", shell)));
            wizard.finish();
            ExportPages result = ExportPages.resultOfOneFile();
            nameless.addAll(result.look(shell -> nameless("result", shell)));
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
        assertEquals(List.of(), nameless("import", wizard));
    }

    @Test
    void everyPageOfTheSubmissionWizardNamesItsControls() throws Exception {
        List<String> nameless = new ArrayList<>();
        Person.does(() -> {
            Person.start(() -> Workbench.run("org.caret.ui.exportSubmission"));
            ExportPages wizard = ExportPages.shown("Export Submission");
            nameless.addAll(wizard.look(shell -> nameless("submission", shell)));
            wizard.type("Folder", work.resolve("files").toString());
            wizard.next();
            nameless.addAll(wizard.look(shell -> nameless("files", shell)));
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
            nameless.addAll(nameless(view.getId(), window()));
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
        List<String> nameless = nameless("preferences",
                ((IPreferencePage) dialog.getSelectedPage()).getControl().getParent());
        dialog.close();
        assertEquals(List.of(), nameless);
    }

    private static Composite window() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static List<String> nameless(String place, Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control control : Workbench.findAll(parent, Control.class,
                one -> one.getVisible() && nameless(one))) {
            found.add(place + ": " + control + " in " + control.getParent());
        }
        return found;
    }

    private static boolean nameless(Control control) {
        boolean named = Accessibility.nameOf(control).filter(name -> !name.isBlank()).isPresent();
        return switch (control) {
        case ToolBar bar -> List.of(bar.getItems()).stream().anyMatch(AccessibleNamesTest::mute);
        case Button button -> !named && button.getText().isBlank();
        case Text text -> !named && (text.getStyle() & SWT.MULTI) == 0;
        case Combo combo -> !named;
        case NatTable table -> !named;
        case Table table -> !named;
        case Tree tree -> !named;
        case DateTime day -> !named;
        case Spinner number -> !named;
        default -> false;
        };
    }

    private static boolean mute(ToolItem item) {
        String tip = item.getToolTipText();
        return (item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null && item.getText().isBlank()
                && (tip == null || tip.isBlank());
    }
}
