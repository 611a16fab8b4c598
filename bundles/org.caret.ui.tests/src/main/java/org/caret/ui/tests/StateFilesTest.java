package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportService;
import org.caret.model.Enrollment;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.Student;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.RecordSelection;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from the state: comparison, review, and what it has refused. */
class StateFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-27T20:00:00Z"), ZoneOffset.UTC);
    private static final AcademicYear YEAR = new AcademicYear(2025);
    private static final int SSID = 7;
    private static final int LOCAL_ID = 8;
    private static final int GRADE = 23;

    @TempDir
    private Path work;

    private Store store;
    private List<String[]> records;

    @BeforeEach
    void openDistrict() throws Exception {
        Workbench.openSample(work.resolve("a district"), 300);
        store = Workbench.session().store().orElseThrow();
        var type = Workbench.service(ExportTypes.class).find("senr-ongoing").orElseThrow();
        var request = new ExportRequestBuilder(type, YEAR, ReportingSites.read(store), CLOCK).trial()
                .build(work.resolve("ongoing.txt"));
        Workbench.service(ExportService.class).run(store, request, null).close();
        records = Files.readAllLines(work.resolve("ongoing.txt")).stream().map(line -> line.split("\\^", -1)).toList();
    }

    @AfterEach
    void closeDatabase() {
        Workbench.page().closeAllEditors(false);
        Workbench.close();
    }

    private static Table table(String firstColumn) {
        return Workbench.waitForValue("the table " + firstColumn,
                () -> Workbench.find(Workbench.page().getWorkbenchWindow().getShell(), Table.class,
                        table -> table.isVisible() && firstColumn.equals(table.getColumn(0).getText())));
    }

    private static void open(Table table, int row) {
        table.setFocus();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    private static void undo(IEditorPart editor) {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        Workbench.settle();
    }

    private String grade(long enrollment) throws Exception {
        return store.<Enrollment>read(Literals.ENROLLMENT, List.of(enrollment), List.of()).get(0).getGradeLevel();
    }

    private long enrollment(String[] record) throws Exception {
        RolePath ssid = RolePath.of("student.ssid");
        RolePath year = RolePath.of("enrollment.academicYear");
        try (RowCursor cursor = store.rows(new RowQuery(
                List.of(new Role.Root("enrollment", Literals.ENROLLMENT),
                        new Role.One("student", "enrollment", "student")),
                Condition.ALL,
                Condition.and(Condition.equal(ssid, record[SSID]), Condition.equal(year, YEAR.toString())),
                Set.of(ssid), List.of(), 0, RowQuery.Extent.FEW))) {
            Row row = cursor.next();
            return row == null ? 0 : row.id("enrollment");
        }
    }

    @Test
    void takesAGradeOfTheStateAndPutsOursBack() throws Exception {
        String[] different = records.get(0);
        String ours = different[GRADE];
        String theirs = ours.equals("05") ? "06" : "05";
        different[GRADE] = theirs;
        Workbench.run(CaretCommands.COMPARE, Map.of(CaretCommands.FILE, extract().toString()));
        IEditorPart editor = Workbench.page().getActiveEditor();
        assertEquals(CaretParts.COMPARE, editor.getSite().getId());
        Table list = differences();
        int row = 0;
        for (int i = 0; i < list.getItemCount(); i++) {
            int at = i;
            Workbench.waitFor("row " + i, () -> !list.getItem(at).getText(0).isEmpty());
            row = list.getItem(i).getText(0).equals("Different") ? i : row;
        }
        int found = row;
        open(list, found);
        assertTrue(editor.isDirty(), "something is chosen");
        Workbench.waitFor("the choice", () -> "Take Theirs".equals(list.getItem(found).getText(1)));
        undo(editor);
        assertFalse(editor.isDirty(), "nothing is chosen any more");
        open(list, found);
        long enrollment = enrollment(different);
        assertTrue(Workbench.page().saveEditor(editor, false));
        assertEquals(theirs, grade(enrollment));
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        assertFalse(editor.isDirty(), history::toString);
        undo(editor);
        assertEquals(ours, grade(enrollment));
    }

    /** The list of a comparison that was made; before, another one stands there. */
    private static Table differences() {
        return Workbench.waitForValue("the differences", () -> {
            Table shown = table("Kind");
            return shown.getItemCount() > 0 ? shown : null;
        });
    }

    private Path extract() throws IOException {
        return Files.write(work.resolve("ods.txt"), records.stream()
                .map(record -> String.join("^", record).replaceFirst("SENR", "SENR-R") + "^20260301^20260302")
                .toList());
    }

    private Path replacement(String[] record) throws IOException {
        return Files.writeString(work.resolve("replacement.txt"),
                String.join("^", record[3], record[4], record[LOCAL_ID], record[SSID], "8888888888") + "\r\n");
    }

    @Test
    void comparisonAndReviewNameTheirControls() throws Exception {
        records.get(0)[GRADE] = records.get(0)[GRADE].equals("05") ? "06" : "05";
        Workbench.run(CaretCommands.COMPARE, Map.of(CaretCommands.FILE, extract().toString()));
        Table differences = differences();
        List<String> nameless = new ArrayList<>(NamelessControls.in("comparison", differences.getShell()));
        Workbench.run(CaretCommands.REVIEW, Map.of(CaretCommands.FILE, replacement(records.get(0)).toString()));
        Table options = table("Choice");
        Workbench.waitFor("the choices", () -> options.getItemCount() == 2);
        nameless.addAll(NamelessControls.in("review", options.getShell()));
        assertEquals(List.of(), nameless);
    }

    @Test
    void replacesAnSsidAfterAskingOnly() throws Exception {
        String[] record = records.get(0);
        Workbench.run(CaretCommands.REVIEW, Map.of(CaretCommands.FILE, replacement(record).toString()));
        IEditorPart editor = Workbench.page().getActiveEditor();
        Table options = table("Choice");
        Workbench.waitFor("the choices", () -> options.getItemCount() == 2);
        open(options, 0);
        assertTrue(editor.isDirty(), "something is decided");
        long student = student(record[LOCAL_ID]);
        Workbench.answer(() -> Workbench.page().saveEditor(editor, false), "Writing decisions", "Cancel");
        assertEquals(record[SSID], ssid(student));
        Workbench.answer(() -> Workbench.page().saveEditor(editor, false), "Writing decisions", "Write Decisions");
        assertEquals("8888888888", ssid(student));
        assertFalse(editor.isDirty(), "everything is written");
    }

    private long student(String localId) throws Exception {
        RolePath path = RolePath.of("student.localStudentId");
        try (RowCursor cursor = store.rows(new RowQuery(List.of(new Role.Root("student", Literals.STUDENT)),
                Condition.ALL, Condition.equal(path, localId), Set.of(path), List.of(), 0,
                RowQuery.Extent.FEW))) {
            Row row = cursor.next();
            return row == null ? 0 : row.id("student");
        }
    }

    private String ssid(long student) throws Exception {
        return store.<Student>read(Literals.STUDENT, List.of(student), List.of()).get(0).getSsid();
    }

    @Test
    void showsWhatTheStateHasRefusedAndJumpsToTheRecord() throws Exception {
        IViewPart problems = Workbench.page().showView(CaretParts.PROBLEMS);
        Workbench.settle();
        Path file = Files.writeString(work.resolve("rejected.txt"),
                String.join("^", records.get(0)).replaceFirst("SENR", "SENR-E")
                        + "^SENR0315^F^Exit reason is wrong^Student Exit Reason Code^E999\r\n");
        Workbench.service(ImportService.class).run(store, ImportRequest.of(file), new NullProgressMonitor());
        Workbench.session().recordsChanged();
        Table table = table("Severity");
        Workbench.waitFor("the finding", () -> table.getItemCount() == 1);
        Workbench.waitFor("its rule", () -> table.getItem(0).getText(6).equals("SENR0315"));
        open(table, 0);
        var provider = problems.getSite().getSelectionProvider();
        Workbench.waitFor("the selection", () -> !provider.getSelection().isEmpty());
        RecordSelection selected = (RecordSelection) ((IStructuredSelection) provider.getSelection())
                .getFirstElement();
        assertEquals(new RecordSelection(Literals.ENROLLMENT, enrollment(records.get(0))), selected);
    }
}
