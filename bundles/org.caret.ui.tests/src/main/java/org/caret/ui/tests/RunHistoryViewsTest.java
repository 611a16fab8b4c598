package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.RememberedRun;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.RunState;
import org.caret.model.ModelPackage;
import org.caret.model.Student;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.CaretParts;
import org.caret.ui.RecordSelection;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryViewsTest {

    /** Of the day the sample district is made for. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-27T20:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path work;

    private Store store;

    @BeforeEach
    void exportTheFallFile() throws Exception {
        Workbench.openSample(work.resolve("a district"), 300);
        store = Workbench.session().store().orElseThrow();
        var type = Workbench.service(ExportTypes.class).find("senr-fall").orElseThrow();
        var request = new ExportRequestBuilder(type, new AcademicYear(2025), ReportingSites.read(store), CLOCK)
                .build(work.resolve("fall.txt"));
        Workbench.service(ExportService.class).run(store, request, null).close();
        Workbench.session().recordsChanged();
    }

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    private static IViewPart view(String id) throws PartInitException {
        IViewPart view = Workbench.page().showView(id);
        Workbench.settle();
        return view;
    }

    private static Table table(String name) {
        return Workbench.waitForValue("the table " + name,
                () -> Workbench.find(Workbench.page().getWorkbenchWindow().getShell(), Table.class,
                        table -> table.isVisible() && name.equals(table.getColumn(0).getText())));
    }

    /** A text of the first row; empty while there is none. */
    private static String cell(Table table, int column) {
        return table.getItemCount() == 0 ? "" : table.getItem(0).getText(column);
    }

    private static IAction action(IViewPart view, String id) {
        var item = view.getViewSite().getActionBars().getToolBarManager().find("org.caret.ui.exports." + id);
        return ((ActionContributionItem) item).getAction();
    }

    private List<RememberedRun> runs() {
        try {
            return Workbench.service(RunHistory.class).runs(store);
        } catch (ExportException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void listsTheRunAndMarksItPosted() throws Exception {
        IViewPart exports = view(CaretParts.EXPORTS);
        Table table = table("When");
        Workbench.waitFor("the run", () -> table.getItemCount() == 1);
        RememberedRun run = runs().get(0);
        assertEquals(
                List.of("Fall Enrollment", "2025-2026", "District", "Created", String.valueOf(run.written()),
                        String.valueOf(run.leftOut()), String.valueOf(run.findings()), run.user(), "fall.txt"),
                Arrays.stream(new int[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }).mapToObj(table.getItem(0)::getText).toList());
        action(exports, "posted").run();
        Workbench.waitFor("the mark", () -> cell(table, 4).equals("Posted"));
        assertEquals(RunState.POSTED, runs().get(0).state());
        assertFalse(action(exports, "posted").isEnabled());
        assertFalse(action(exports, "undo").isEnabled());
        assertTrue(action(exports, "rejected").isEnabled());
    }

    @Test
    void undoesARunAfterAskingOnly() throws Exception {
        IViewPart exports = view(CaretParts.EXPORTS);
        Table table = table("When");
        Workbench.waitFor("the run", () -> table.getSelectionCount() == 1);
        Workbench.answer(action(exports, "undo")::run, "Undo run", "Keep It");
        assertEquals(1, runs().size());
        Workbench.answer(action(exports, "undo")::run, "Undo run", "Undo Run");
        Workbench.waitFor("the run to go", () -> table.getItemCount() == 0);
        assertEquals(List.of(), runs());
    }

    @Test
    void theMenuForDeletingUndoesTheSelectedRun() throws Exception {
        IViewPart exports = view(CaretParts.EXPORTS);
        Table table = table("When");
        Workbench.waitFor("the run", () -> table.getSelectionCount() == 1);
        Workbench.page().activate(exports);
        Workbench.answer(() -> Workbench.run(IWorkbenchCommandConstants.EDIT_DELETE), "Undo run", "Undo Run");
        Workbench.waitFor("the run to go", () -> table.getItemCount() == 0);
        assertEquals(List.of(), runs());
    }

    @Test
    void showsLeftOutRecordsAndFiltersThem() throws Exception {
        IViewPart exports = view(CaretParts.EXPORTS);
        Workbench.waitFor("the action", () -> action(exports, "leftOut").isEnabled());
        action(exports, "leftOut").run();
        Table table = table("Record");
        Workbench.waitFor("the rows", () -> table.getItemCount() >= runs().get(0).leftOut());
        Workbench.waitFor("a row", () -> cell(table, 0).startsWith("student "));
        int all = table.getItemCount();
        Text filter = Workbench.find(table.getParent(), Text.class, text -> true);
        assertNotNull(filter);
        filter.setText("no_ssid");
        Workbench.waitFor("fewer rows", () -> table.getItemCount() < all);
        Workbench.waitFor("a row", () -> cell(table, 3).equals("NO_SSID"));
    }

    @Test
    void jumpsFromAProblemToItsStudent() throws Exception {
        IViewPart problems = view(CaretParts.PROBLEMS);
        Table table = table("Severity");
        Workbench.waitFor("the findings", () -> table.getItemCount() == runs().get(0).findings());
        Workbench.waitFor("a finding", () -> cell(table, 2).startsWith("student "));
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        var provider = problems.getSite().getSelectionProvider();
        Workbench.waitFor("the selection", () -> !provider.getSelection().isEmpty());
        RecordSelection selected = (RecordSelection) ((IStructuredSelection) provider.getSelection())
                .getFirstElement();
        assertEquals(ModelPackage.Literals.STUDENT, selected.type());
        assertTrue(table.getItem(0).getText(2).startsWith("student " + localId(selected.id()) + ','));
    }

    private String localId(long id) throws StoreException {
        return store.<Student>read(ModelPackage.Literals.STUDENT, List.of(id), List.of()).get(0).getLocalStudentId();
    }
}
