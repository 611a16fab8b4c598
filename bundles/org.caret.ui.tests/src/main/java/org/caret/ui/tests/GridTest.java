package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.model.ModelPackage;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.RecordSelection;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridTest {

    private static final int STUDENTS = 300;
    private static final int HEADING = 0;
    private static final int FILTERS = 1;
    private static final int FIRST_ROW = 2;
    private static final int LOCAL_ID = 0;
    private static final int LAST_NAME = 2;
    private static final int GENDER = 6;

    @TempDir
    private Path work;

    @BeforeEach
    void openDistrict() {
        // The columns that are looked at must be in sight.
        Workbench.page().hideView(Workbench.page().findView(CaretParts.DETAIL));
        Workbench.openSample(work.resolve("district"), STUDENTS);
    }

    @AfterEach
    void closeDistrict() {
        Workbench.page().closeAllEditors(false);
        Workbench.close();
    }

    @Test
    void showsStudentsSortedByName() throws CommandException {
        NatTable table = open("students", "300 students");
        List<String> names = column(table, LAST_NAME);
        assertEquals(names.stream().sorted(Comparator.naturalOrder()).toList(), names);
        assertFalse(names.isEmpty());
    }

    @Test
    void sortsByAClickOnAHeading() throws CommandException {
        NatTable table = open("students", "300 students");
        click(table, LOCAL_ID, HEADING);
        waitForOrder(table, Comparator.naturalOrder());
        click(table, LOCAL_ID, HEADING);
        waitForOrder(table, Comparator.reverseOrder());
    }

    @Test
    void sortsByAColumnThatTheKeyboardChooses() throws CommandException {
        NatTable table = open("students", "300 students");
        choose(sortMenu(), "Local ID");
        waitForOrder(table, Comparator.naturalOrder());
        choose(sortMenu(), "&Descending");
        waitForOrder(table, Comparator.reverseOrder());
    }

    /** The menu that the command for sorting opens. */
    private static Menu sortMenu() {
        List<Menu> opened = new ArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                opened.add(menu);
            }
        };
        Workbench.display().addFilter(SWT.Show, listener);
        Workbench.run(CaretCommands.SORT);
        Workbench.waitFor("the menu", () -> !opened.isEmpty());
        Workbench.display().removeFilter(SWT.Show, listener);
        return opened.get(0);
    }

    private static void choose(Menu menu, String text) {
        MenuItem item = List.of(menu.getItems()).stream().filter(one -> one.getText().equals(text)).findFirst()
                .orElseThrow();
        List.of(menu.getItems()).forEach(one -> one.setSelection(one == item));
        item.notifyListeners(SWT.Selection, new Event());
        menu.setVisible(false);
        Workbench.settle();
    }

    @Test
    void filtersByWhatIsTypedAboveAColumn() throws CommandException {
        NatTable table = open("students", "300 students");
        click(table, GENDER, FILTERS);
        Text field = Workbench.waitForValue("the field of the filter",
                () -> Workbench.display().getFocusControl() instanceof Text text && text.getParent() == table ? text
                        : null);
        field.setText("F");
        Workbench.waitFor("the girls", () -> status().endsWith("students found"));
        waitForRows(table);
        assertEquals(List.of("F"), column(table, GENDER).stream().distinct().toList());
        assertFalse(field.isDisposed(), "typing goes on while rows come");
    }

    @Test
    void findsAWordInAnyOfTheSearchedColumns() throws CommandException {
        NatTable table = open("students", "300 students");
        waitForRows(table);
        String id = column(table, LOCAL_ID).get(5);
        search().setText(id);
        Workbench.waitFor("the student", () -> status().equals("1 student found"));
        waitForRows(table);
        assertEquals(List.of(id), column(table, LOCAL_ID));
        search().setText("nobody at all");
        Workbench.waitFor("nobody", () -> status().equals("No students found"));
    }

    @Test
    void scrollsToTheLastRowByAKey() throws CommandException {
        NatTable table = open("students", "300 students");
        click(table, LAST_NAME, FIRST_ROW);
        Workbench.waitFor("the first row", () -> selection().size() == 1);
        RecordSelection first = selection().get(0);
        press(table, SWT.NONE, SWT.END);
        Workbench.waitFor("the last row", () -> selection().size() == 1 && !selection().get(0).equals(first));
        waitForRows(table);
        assertEquals(ModelPackage.Literals.STUDENT, selection().get(0).type());
        press(table, SWT.NONE, SWT.HOME);
        Workbench.waitFor("the first row again", () -> selection().equals(List.of(first)));
    }

    @Test
    void keepsTheSelectedRecordWhenTheOrderChanges() throws CommandException {
        NatTable table = open("students", "300 students");
        click(table, LAST_NAME, FIRST_ROW);
        Workbench.waitFor("a selected row", () -> selection().size() == 1);
        RecordSelection chosen = selection().get(0);
        click(table, LOCAL_ID, HEADING);
        waitForOrder(table, Comparator.naturalOrder());
        assertEquals(List.of(chosen), selection());
    }

    @Test
    void copiesTheSelectedRowsWithTabsBetween() throws CommandException {
        NatTable table = open("students", "300 students");
        waitForRows(table);
        String id = column(table, LOCAL_ID).get(0);
        click(table, LAST_NAME, FIRST_ROW);
        Workbench.waitFor("a selected row", () -> selection().size() == 1);
        press(table, SWT.CTRL, 'c');
        Workbench.waitFor("the copy", () -> status().equals("1 rows were copied."));
        Clipboard clipboard = new Clipboard(Workbench.display());
        String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertTrue(copied.startsWith("Local ID\tSSID\tLast name\t"), copied);
        assertTrue(copied.split("\n")[1].startsWith(id + '\t'), copied);
    }

    @Test
    void showsTheRecordsOfOneSchool() throws CommandException {
        Workbench.run(CaretCommands.browse("enrollments"), Map.of(CaretCommands.SCHOOL, "0000000"));
        Workbench.waitFor("no enrollments", () -> status().equals("No enrollments found"));
        Workbench.run(CaretCommands.browse("enrollments"), Map.of(CaretCommands.SCHOOL, ""));
        Workbench.waitFor("all enrollments", () -> status().matches("[0-9,]+ enrollments"));
    }

    @Test
    void opensAGridForEveryKindOfRecord() throws CommandException {
        for (String grid : List.of("students", "enrollments", "staff", "sections", "incidents")) {
            NatTable table = open(grid, null);
            Workbench.waitFor(grid, () -> status().matches("[0-9,]+ (student )?" + grid));
            waitForRows(table);
            assertTrue(table.getRowCount() > FIRST_ROW, grid);
        }
        assertEquals(5, Workbench.page().getEditorReferences().length
                - Workbench.page().findEditors(null, CaretParts.OVERVIEW,
                        IWorkbenchPage.MATCH_ID).length);
    }

    @Test
    void offersWhatMostDistrictsLeaveBlankOnRequestOnly() throws CommandException {
        NatTable table = open("incidents", null);
        Workbench.waitFor("incidents", () -> status().endsWith(" incidents"));
        waitForRows(table);
        table.doCommand(new SelectCellCommand(table, 0, FIRST_ROW, false, false));
        table.doCommand(new MoveSelectionCommand(MoveDirectionEnum.RIGHT, SelectionLayer.MOVE_ALL, false, false));
        Workbench.waitFor("the last column, since the most severe offense is hidden", () -> "Statutory offense"
                .equals(table.getDataValueByPosition(table.getColumnCount() - 1, 0)));
    }

    @Test
    void remembersTheColumns() throws CommandException {
        NatTable table = open("staff", null);
        Workbench.waitFor("staff", () -> status().endsWith(" staff"));
        int width = table.getColumnWidthByPosition(0);
        table.doCommand(new ColumnResizeCommand(table, 0,
                width + 40));
        Workbench.page().closeAllEditors(false);
        NatTable again = open("staff", null);
        Workbench.waitFor("the width", () -> again.getColumnWidthByPosition(0) == width + 40);
    }

    private static NatTable open(String grid, @Nullable String expected) throws CommandException {
        Workbench.run(CaretCommands.browse(grid));
        if (expected != null) {
            Workbench.waitFor(expected, () -> status().equals(expected));
        }
        return Workbench.waitForValue("the table", () -> Workbench.find(area(), NatTable.class, NatTable::isVisible));
    }

    private static Composite area() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    /** What stands below the table that is seen. */
    private static String status() {
        Label label = Workbench.find(area(), Label.class, candidate -> candidate.isVisible()
                && candidate.getParent().getChildren().length == 4 && Workbench.find(candidate.getParent(),
                        NatTable.class, table -> true) != null);
        return label == null ? "" : label.getText();
    }

    private static Text search() {
        return Objects.requireNonNull(Workbench.find(area(), Text.class,
                text -> text.isVisible() && text.getMessage().startsWith("Search")));
    }

    private static List<RecordSelection> selection() {
        IEditorPart editor = Workbench.page().getActiveEditor();
        IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        List<RecordSelection> records = new ArrayList<>();
        for (Object record : selection.toList()) {
            records.add((RecordSelection) record);
        }
        return records;
    }

    /** Texts of a column in the rows on the screen. */
    private static List<String> column(NatTable table, int column) {
        List<String> texts = new ArrayList<>();
        for (int row = FIRST_ROW; row < table.getRowCount(); row++) {
            texts.add(String.valueOf(table.getDataValueByPosition(column, row)));
        }
        return texts;
    }

    private static void waitForRows(NatTable table) {
        Workbench.waitFor("the rows", () -> !column(table, LOCAL_ID).contains("..."));
    }

    private static void waitForOrder(NatTable table, Comparator<String> order) {
        Workbench.waitFor("the order", () -> {
            List<String> ids = column(table, LOCAL_ID);
            return !ids.contains("...") && ids.stream().sorted(order).toList().equals(ids);
        });
    }

    /** Clicks on a cell. On this window system a display posts the buttons of a mouse to the wrong place. */
    private static void click(NatTable table, int column, int row) {
        table.setFocus();
        for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.x = table.getStartXOfColumnPosition(column) + 20;
            event.y = table.getStartYOfRowPosition(row) + table.getRowHeightByPosition(row) / 2;
            table.notifyListeners(type, event);
            Workbench.settle();
        }
    }

    /** Presses a key. A display posts keys with the state of a mouse button that nobody holds, which tables mind. */
    private static void press(NatTable table, int modifier, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifier;
        table.notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }
}
