package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.caret.model.ModelPackage;
import org.caret.store.StoreException;
import org.caret.ui.CaretCommands;
import org.caret.ui.SessionState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import wizard from the key that opens it to the records in the database. */
class ImportWizardTest {

    @TempDir
    private Path work;

    @AfterEach
    void closeDatabase() {
        Shell wizard = Workbench.shell("Import");
        if (wizard != null) {
            wizard.close();
        }
        Workbench.close();
    }

    @Test
    void bringsTheGoodRowsInAndShowsTheBadOnes() throws IOException, StoreException {
        Path folder = work.resolve("district");
        Path file = new RecordFile().sound("1001").with("1002", "Enrollment Status Code", "99").sound("1003")
                .with("1004", "Transaction Type Code", "D").write(work.resolve("senr.txt"));
        Shell wizard = openForNewDistrict(folder);
        press(wizard, "Next >");
        paste(wizard, file);
        Workbench.waitFor("the file to be recognised", () -> texts(table(wizard, 0)).contains("CALPADS file"));

        press(wizard, "Next >");
        Workbench.waitFor("the rows", () -> texts(table(wizard, 0)).contains("1001"));
        assertEquals("Local Student ID", heading(table(wizard, 0), "1001"));

        press(wizard, "Next >");
        Workbench.waitFor("the trial", () -> texts(table(wizard, 1)).contains("line 2"));
        assertTrue(texts(table(wizard, 1)).contains("line 4"));
        assertFalse(Files.exists(folder), "the trial has made a database");

        // Where a key that stands for Import leaves the focus.
        Workbench.waitForValue("Back", () -> button(wizard, "< Back")).setFocus();
        press(wizard, "Import");
        Workbench.waitFor("the result", () -> button(wizard, "Close") != null);
        assertEquals(button(wizard, "Close"), wizard.getDisplay().getFocusControl());
        assertTrue(texts(table(wizard, 0)).contains("Students"), texts(table(wizard, 0)).toString());
        filterFindings(wizard, "IMPORT_DELETION");
        assertEquals(1, table(wizard, 1).getItemCount());
        press(wizard, "Close");

        assertTrue(wizard.isDisposed());
        SessionState.Opened opened = (SessionState.Opened) Workbench.session().state();
        assertEquals(folder, opened.folder());
        assertEquals(2, opened.store().count(ModelPackage.Literals.STUDENT));
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() throws IOException {
        Path folder = work.resolve("district");
        Path file = new RecordFile().sound("1001").write(work.resolve("senr.txt"));
        Shell wizard = openForNewDistrict(folder);
        press(wizard, "Next >");
        paste(wizard, file);
        Workbench.waitFor("the file to be recognised", () -> texts(table(wizard, 0)).contains("CALPADS file"));
        press(wizard, "Cancel");

        assertTrue(wizard.isDisposed());
        assertFalse(Files.exists(folder));
        assertTrue(Workbench.session().state() instanceof SessionState.Closed);
    }

    @Test
    void refusesAFileOfAnotherDistrictAndMakesNoDatabaseForIt() throws IOException {
        Path folder = work.resolve("district");
        Path file = new RecordFile().with("1001", "Reporting LEA", "1975309").write(work.resolve("senr.txt"));
        Shell wizard = openForNewDistrict(folder);
        press(wizard, "Next >");
        paste(wizard, file);
        Workbench.waitFor("the file to be recognised", () -> enabled(wizard, "Import"));
        press(wizard, "Import");
        Workbench.waitFor("the result", () -> button(wizard, "Close") != null);

        assertTrue(texts(table(wizard, 0)).stream().anyMatch(text -> text.contains("1975309")),
                texts(table(wizard, 0)).toString());
        // The table has no room for a sentence, the head of the page has.
        assertNotNull(Workbench.find(wizard, Control.class, control -> said(control).contains("senr.txt: ")
                && said(control).contains("1975309")));
        assertFalse(Files.exists(folder));
        press(wizard, "Close");
    }

    @Test
    void doesNotOfferToImportWhatTheTrialHasRefused() throws IOException {
        Workbench.openSample(work.resolve("sample"), 20);
        Shell wizard = open();
        Path file = new RecordFile().sound("1001").write(work.resolve("senr.txt"));
        paste(wizard, file);
        press(wizard, "Next >");
        press(wizard, "Next >");
        Workbench.waitFor("the trial", () -> texts(table(wizard, 0)).contains("senr.txt"));

        assertFalse(enabled(wizard, "Import"));
        press(wizard, "Cancel");
    }

    @Test
    void saysWhatKeepsAFileFromBeingImported() throws IOException {
        Workbench.openSample(work.resolve("sample"), 20);
        Shell wizard = open();
        Path letter = Files.writeString(work.resolve("letter.txt"), "Dear Sir,\n\nYours\n");
        paste(wizard, letter);
        Workbench.waitFor("the file to be refused", () -> texts(table(wizard, 0)).contains("Not recognized"));

        assertFalse(enabled(wizard, "Import"));
        assertFalse(enabled(wizard, "Next >"));
        press(wizard, "Cancel");
    }

    private Shell openForNewDistrict(Path folder) {
        Workbench.close();
        Shell wizard = open();
        List<Text> fields = fields(wizard);
        fields.get(0).setText(RecordFile.DISTRICT);
        fields.get(1).setText(folder.toString());
        return wizard;
    }

    private static List<Text> fields(Shell wizard) {
        return Workbench.findAll(wizard, Text.class, text -> text.isVisible()
                && (text.getStyle() & SWT.READ_ONLY) == 0);
    }

    private static Shell open() {
        Workbench.run(CaretCommands.IMPORT);
        return Workbench.waitForValue("the wizard", () -> Workbench.shell("Import"));
    }

    private static String said(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText() : "";
    }

    private static @Nullable Button button(Shell wizard, String label) {
        return Workbench.find(wizard, Button.class,
                button -> button.isVisible() && button.getText().replace("&", "").equals(label));
    }

    private static boolean enabled(Shell wizard, String label) {
        Button button = button(wizard, label);
        return button != null && button.isEnabled();
    }

    private static void press(Shell wizard, String label) {
        Workbench.waitFor(label, () -> enabled(wizard, label));
        Workbench.click(Workbench.waitForValue(label, () -> button(wizard, label)));
    }

    private static Table table(Shell wizard, int index) {
        List<Table> tables = Workbench.findAll(wizard, Table.class, Table::isVisible);
        assertTrue(index < tables.size(), "tables: " + tables.size());
        return tables.get(index);
    }

    private static List<String> texts(Table table) {
        int columns = table.getColumnCount();
        return Arrays.stream(table.getItems()).flatMap(item -> cells(item, columns).stream()).map(String::strip)
                .toList();
    }

    private static List<String> cells(TableItem item, int columns) {
        return IntStream.range(0, columns).mapToObj(item::getText).toList();
    }

    private static String heading(Table table, String cell) {
        int column = cells(table.getItem(0), table.getColumnCount()).indexOf(cell);
        return table.getColumn(column).getText();
    }

    private static void filterFindings(Shell wizard, String word) {
        Text filter = Workbench.find(wizard, Text.class, text -> text.isVisible()
                && (text.getStyle() & SWT.SEARCH) != 0);
        assertNotNull(filter);
        filter.setText(word);
    }

    /** Puts the path of a file on the clipboard and pastes it into the list of files. */
    static void paste(Shell wizard, Path file) {
        Clipboard clipboard = new Clipboard(Workbench.display());
        clipboard.setContents(new Object[] { file.toString() }, new Transfer[] { TextTransfer.getInstance() });
        Event key = new Event();
        key.keyCode = 'v';
        key.stateMask = SWT.MOD1;
        table(wizard, 0).notifyListeners(SWT.KeyDown, key);
        clipboard.dispose();
    }
}
