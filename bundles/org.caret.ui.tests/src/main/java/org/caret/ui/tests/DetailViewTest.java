package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.ModelPackage.Literals;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.RecordSelection;
import org.caret.ui.tests.Workbench.Stroke;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailViewTest {

    private static final int TABS = 7;

    @TempDir
    private Path work;

    private Path folder;
    private long student;
    private IViewPart view;

    @BeforeEach
    void showAStudent() throws Exception {
        folder = work.resolve("a district");
        Workbench.openSample(folder, 30);
        student = someStudent();
        view = Workbench.page().showView(CaretParts.DETAIL);
        show();
    }

    @AfterEach
    void closeDatabase() {
        revert();
        Workbench.close();
    }

    private static Store store() {
        return Workbench.session().store().orElseThrow();
    }

    private static long someStudent() throws StoreException {
        RolePath gender = RolePath.of("info.gender");
        RowQuery query = new RowQuery(List.of(new Role.Root("student", Literals.STUDENT),
                new Role.One("info", "student", "currentInformation")), Condition.equal(gender, "F"), Condition.ALL,
                Set.of(gender), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor rows = store().rows(query)) {
            Row row = rows.next();
            assertNotNull(row);
            return row.id("student");
        }
    }

    private void show() {
        ((ISelectionListener) view).selectionChanged(null,
                new StructuredSelection(new RecordSelection(Literals.STUDENT, student)));
        Workbench.waitFor("the student", () -> findTabs() != null && !text("Local student ID").getText().isEmpty());
        tabs().setSelection(1);
        Workbench.settle();
    }

    private static Composite window() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static CTabFolder tabs() {
        CTabFolder found = findTabs();
        assertNotNull(found);
        return found;
    }

    private static @Nullable CTabFolder findTabs() {
        return Workbench.find(window(), CTabFolder.class, folder -> folder.getItemCount() == TABS
                && folder.getItem(1).getText().equals("Information") && folder.isVisible());
    }

    /** The text beside a label. */
    private static Text text(String label) {
        Label found = Workbench.find(tabs(), Label.class, one -> one.getText().equals(label));
        assertNotNull(found, label);
        Control[] siblings = found.getParent().getChildren();
        return (Text) siblings[List.of(siblings).indexOf(found) + 1];
    }

    private boolean dirty() {
        return ((ISaveablePart) view).isDirty();
    }

    private void command(String id) throws CommandException {
        Workbench.page().activate(view);
        Workbench.settle();
        Workbench.run(id, Map.of());
        Workbench.settle();
    }

    private void revert() {
        var item = view.getViewSite().getActionBars().getToolBarManager().find("org.caret.ui.detail.revert");
        ((ActionContributionItem) item).getAction().run();
        Workbench.settle();
    }

    private StudentInformation stored() throws StoreException {
        List<Student> read = store().read(Literals.STUDENT, List.of(student), List.of("information"));
        return read.get(0).getInformation().stream()
                .max((a, b) -> a.getStart().compareTo(b.getStart())).orElseThrow();
    }

    private static void waitForMessage(String part) {
        Workbench.waitFor("the message " + part, () -> Workbench.find(window(), Label.class,
                label -> label.isVisible() && label.getText().contains(part)) != null);
    }

    /** With nothing but keys, as the window system sends them. */
    @Test
    void undoesRedoesAndSavesWhatWasTyped() throws Exception {
        Text name = text("Legal first name");
        String before = name.getText();
        beginToType(name);
        Workbench.press(SWT.CTRL, 'a');
        Workbench.type("zoe");
        Workbench.waitFor("what was typed", () -> name.getText().equals("zoe"));
        assertTrue(dirty());
        Workbench.press(SWT.CTRL, 'z');
        Workbench.waitFor("Ctrl+Z", () -> name.getText().equals(before));
        assertFalse(dirty());
        Workbench.press(SWT.CTRL | SWT.SHIFT, 'z');
        Workbench.waitFor("Ctrl+Shift+Z", () -> name.getText().equals("zoe"));
        assertTrue(dirty());
        Workbench.press(SWT.CTRL, 's');
        Workbench.waitFor("the save", () -> !dirty());
        assertEquals("zoe", stored().getLegalFirstName());
        Workbench.close();
        Workbench.open(folder);
        show();
        assertEquals("zoe", text("Legal first name").getText());
    }

    /** Who types quickly, or has a slow machine, undoes before the windows have come to rest. */
    @Test
    void undoesALetterThatWasTypedAMomentBefore() {
        Text name = text("Legal first name");
        String before = name.getText();
        beginToType(name);
        List<String> seen = new ArrayList<>();
        name.addModifyListener(event -> seen.add(name.getText()));
        Workbench.pressAtOnce(new Stroke(SWT.NONE, 'q'), new Stroke(SWT.CTRL, 'z'));
        Workbench.waitFor("the letter, and its end", () -> seen.size() > 1 && name.getText().equals(before));
        assertFalse(dirty());
    }

    private void beginToType(Text field) {
        Workbench.page().activate(view);
        Workbench.waitFor("the field to have the focus", () -> {
            window().getShell().forceActive();
            return field.setFocus() && field.getDisplay().getFocusControl() == field;
        });
    }

    @Test
    void saysWhatIsWrongWhileTypingAndDoesNotSaveIt() throws Exception {
        Text gender = text("Gender");
        String before = gender.getText();
        Workbench.page().getWorkbenchWindow().getShell().forceActive();
        gender.setFocus();
        Workbench.settle();
        gender.setText("Q");
        waitForMessage("no code of the set Gender");
        command("org.eclipse.ui.file.save");
        assertTrue(dirty());
        waitForMessage("Nothing was saved: Gender");
        assertEquals(before, stored().getGender());
        revert();
        assertEquals(before, gender.getText());
        assertFalse(dirty());
    }

    @Test
    void offersCodesWithTheirNames() {
        Text gender = text("Gender");
        Workbench.page().getWorkbenchWindow().getShell().forceActive();
        gender.setText("");
        gender.setFocus();
        Workbench.settle();
        Event space = new Event();
        space.type = SWT.KeyDown;
        space.stateMask = SWT.CTRL;
        space.keyCode = ' ';
        space.character = ' ';
        gender.notifyListeners(SWT.KeyDown, space);
        Table offered = Workbench.waitForValue("the codes", DetailViewTest::popup);
        Workbench.waitFor("a code", () -> offered.getItem(0).getText().matches("[FMX]  \\w+.*"));
        offered.getShell().close();
    }

    private static @Nullable Table popup() {
        for (Shell shell : Workbench.display().getShells()) {
            if (shell != window() && shell.isVisible()) {
                Table table = Workbench.find(shell, Table.class, one -> one.getItemCount() > 0);
                if (table != null) {
                    return table;
                }
            }
        }
        return null;
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseHasChangedTheRecord() throws Exception {
        text("Legal first name").setText("Zoe");
        StudentInformation other = stored();
        other.setBirthCity("Elsewhere");
        try (UnitOfWork unit = store().begin()) {
            unit.update(other);
            unit.commit();
        }
        command("org.eclipse.ui.file.save");
        waitForMessage("was changed by somebody else");
        assertTrue(dirty());
        Button reload = Workbench.find(window(), Button.class, one -> one.getText().equals("Reload"));
        assertNotNull(reload);
        reload.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the other's value", () -> text("City of birth").getText().equals("Elsewhere"));
        assertEquals("Zoe", text("Legal first name").getText());
        command("org.eclipse.ui.file.save");
        Workbench.waitFor("the save", () -> !dirty());
        assertEquals("Zoe", stored().getLegalFirstName());
        assertEquals("Elsewhere", stored().getBirthCity());
    }

    @Test
    void asksForTheStudentBeforeTheDatabaseIsClosed() throws Exception {
        String before = stored().getLegalFirstName();
        text("Legal first name").setText("Zoe");
        String title = "Save changes to the student?";
        Workbench.answer(() -> Workbench.run(CaretCommands.CLOSE_DATABASE), title, "Cancel");
        assertTrue(dirty(), "nothing is lost");
        assertEquals(before, stored().getLegalFirstName());
        Workbench.answer(() -> assertTrue(Workbench.page().saveAllEditors(true)), title, "Save");
        assertFalse(dirty());
        assertEquals("Zoe", stored().getLegalFirstName());
    }

    @Test
    void staysWithAStudentThatIsNotSaved() throws Exception {
        text("Legal first name").setText("Zoe");
        String id = text("Local student ID").getText();
        long other = student;
        try (RowCursor rows = store().rows(new RowQuery(List.of(new Role.Root("student", Literals.STUDENT)),
                Condition.ALL, Condition.ALL, Set.of(), List.of(), 0, RowQuery.Extent.FEW))) {
            for (Row row = rows.next(); row != null && other == student; row = rows.next()) {
                other = row.id("student");
            }
        }
        ((ISelectionListener) view).selectionChanged(null,
                new StructuredSelection(new RecordSelection(Literals.STUDENT, other)));
        waitForMessage("are not saved");
        assertEquals(id, text("Local student ID").getText());
        revert();
        Workbench.waitFor("the other student", () -> !text("Local student ID").getText().equals(id));
    }
}
