package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.caret.exports.ReportingSites;
import org.caret.exports.SchoolCalendar;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days on which the schools do not teach. */
class CalendarEditorTest {

    private static final String YEAR = "2024-2025";
    private static final LocalDate CENSUS = LocalDate.of(2024, 10, 2);

    @TempDir
    private Path work;

    private String school;
    private IEditorPart editor;
    private Table table;

    @BeforeEach
    void openDaysOffOfASchool() throws StoreException, CommandException {
        Workbench.openSample(work.resolve("a district"), 100);
        school = ReportingSites.read(store()).schools().get(0).code();
        Workbench.run(CaretCommands.DAYS_OFF, Map.of(CaretCommands.SCHOOL, school));
        editor = Workbench.page().getActiveEditor();
        assertEquals(CaretParts.CALENDAR, editor.getSite().getId());
        Combo years = Workbench.waitForValue("the year", () -> Workbench.find(shell(), Combo.class,
                combo -> combo.isVisible() && List.of(combo.getItems()).contains(YEAR)));
        years.setText(YEAR);
        years.notifyListeners(SWT.Selection, new Event());
        table = Workbench.waitForValue("the days", () -> Workbench.find(shell(), Table.class,
                one -> one.isVisible() && one.getColumn(0).getText().equals("Day")));
        Workbench.waitFor("the days", () -> table.getItemCount() > 0);
    }

    @AfterEach
    void closeDatabase() {
        Workbench.page().closeAllEditors(false);
        Workbench.close();
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static Store store() {
        return Workbench.session().store().orElseThrow();
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        table.notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }

    private void run(ActionFactory action) {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
        Workbench.settle();
    }

    /** Whether the day in the selected row is the school's alone. */
    private boolean selectedIsOfSchool() {
        return table.getSelectionCount() == 1 && table.getSelection()[0].getText(1).contains('(' + school + ')');
    }

    private static SchoolCalendar stored() throws StoreException {
        return ReportingSites.read(store()).calendar();
    }

    private void save() {
        IWorkbenchPage page = Workbench.page();
        assertTrue(page.saveEditor(editor, false));
        assertFalse(editor.isDirty());
        Workbench.settle();
    }

    @Test
    void aDayOffOfOneSchoolIsAddedUndoneRedoneSavedAndRemoved() throws StoreException {
        int before = table.getItemCount();
        Workbench.answer(() -> press(SWT.INSERT), "Add Days Off", "Add");
        assertEquals(before + 1, table.getItemCount());
        assertTrue(selectedIsOfSchool());
        assertTrue(editor.isDirty());
        run(ActionFactory.UNDO);
        assertEquals(before, table.getItemCount());
        assertFalse(editor.isDirty());
        run(ActionFactory.REDO);
        assertEquals(before + 1, table.getItemCount());
        assertEquals(CENSUS, stored().instructionalDayFrom(CENSUS, List.of(school)), "nothing is written yet");
        save();
        assertEquals(CENSUS.plusDays(1), stored().instructionalDayFrom(CENSUS, List.of(school)));
        assertEquals(CENSUS, stored().instructionalDayFrom(CENSUS), "the other schools teach");
        Workbench.waitFor("the days as they are now", () -> table.getItemCount() == before + 1);
        for (int row = 0; !selectedIsOfSchool(); row++) {
            table.setSelection(row);
        }
        table.notifyListeners(SWT.Selection, new Event());
        press(SWT.DEL);
        assertEquals(before, table.getItemCount());
        save();
        assertEquals(CENSUS, stored().instructionalDayFrom(CENSUS, List.of(school)));
    }
}
