package org.caret.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

import org.caret.ui.CaretCommands;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The export wizard as a {@link Person} sees it: lists, fields and buttons by their names. */
final class ExportPages {

    static final String TITLE = "Export";
    private static final String RESULT = "Export Result";
    private static final String REFUSED = "The State Would Refuse This File";

    private final Shell shell;

    private ExportPages(Shell shell) {
        this.shell = shell;
    }

    /** Does what the menu does. */
    static ExportPages open() {
        Person.start(() -> {
            try {
                Workbench.run(CaretCommands.EXPORT, Map.of());
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
        return shown(TITLE);
    }

    /** The wizard, or a dialog that comes from it, once it is to be seen. */
    static ExportPages shown(String title) {
        return new ExportPages(Person.waitForValue(title, () -> Workbench.shell(title)));
    }

    /** What came of it, in one file, also where the wizard asks whether it should rather be several. */
    static ExportPages resultOfOneFile() {
        Person.waitFor(RESULT, () -> Workbench.shell(REFUSED) != null || Workbench.shell(RESULT) != null);
        if (Person.see(() -> Workbench.shell(REFUSED)) != null) {
            shown(REFUSED).push("Write &One File");
        }
        return shown(RESULT);
    }

    void selectType(String label) {
        look(all -> {
            Table list = Names.field(all, "Export type", Table.class);
            int place = Arrays.stream(list.getItems()).map(item -> item.getText()).toList().indexOf(label);
            list.setSelection(place);
            list.notifyListeners(SWT.Selection, new Event());
            return place;
        });
    }

    /** Chooses an entry of the drop-down list of a name. */
    void choose(String name, String entry) {
        look(all -> {
            Combo list = Names.field(all, name, Combo.class);
            list.select(list.indexOf(entry));
            list.notifyListeners(SWT.Selection, new Event());
            return entry;
        });
    }

    /** Writes into the field of a name. */
    void type(String name, String text) {
        look(all -> {
            Names.field(all, name, Text.class).setText(text);
            return text;
        });
    }

    /** Checks the box of a text. */
    void check(String text) {
        look(all -> {
            Button box = button(all, text);
            box.setSelection(true);
            box.notifyListeners(SWT.Selection, new Event());
            return box;
        });
    }

    void next() {
        push("&Next >");
    }

    void finish() {
        push("&Finish");
    }

    /** Waits until a button can be pressed and presses it. */
    void push(String text) {
        Person.waitFor(text + " to be enabled", () -> button(shell, text).isEnabled());
        Person.start(() -> button(shell, text).notifyListeners(SWT.Selection, new Event()));
    }

    /** Waits until a label or a field says something. */
    void waitForText(String part) {
        Person.waitFor(part,
                () -> Workbench.find(shell, Control.class, control -> text(control).contains(part)) != null);
    }

    private static String text(Control control) {
        return switch (control) {
        case Text field -> field.getText();
        case Label label -> label.getText();
        case StyledText read -> read.getText();
        default -> "";
        };
    }

    /** Goes to the first cell of the records of the preview with the mouse. */
    void goToFirstRecord() {
        look(all -> records(all).doCommand(new SelectCellCommand(records(all), 0, 1, false, false)));
    }

    /** Presses a key in the records of the preview. */
    void pressInRecords(int key) {
        look(all -> {
            Event event = new Event();
            event.keyCode = key;
            records(all).notifyListeners(SWT.KeyDown, event);
            return key;
        });
    }

    private static NatTable records(Shell shell) {
        NatTable table = Workbench.find(shell, NatTable.class, one -> true);
        if (table == null) {
            throw new AssertionError("no records");
        }
        return table;
    }

    /** The text of the button that Enter in a field presses. */
    String pressedByEnter() {
        return look(all -> all.getDefaultButton().getText());
    }

    boolean canPush(String text) {
        return look(all -> button(all, text).isEnabled());
    }

    private static Button button(Shell shell, String text) {
        Button button = Workbench.find(shell, Button.class, one -> one.getText().equals(text));
        if (button == null) {
            throw new AssertionError("no button " + text + " in " + shell.getText());
        }
        return button;
    }

    /** Looks at the window, or changes something in it, in its own thread. */
    <T> T look(Function<Shell, T> look) {
        T seen = Person.see(() -> look.apply(shell));
        if (seen == null) {
            throw new AssertionError("nothing to be seen");
        }
        return seen;
    }

    void close() {
        Person.touch(shell::close);
    }
}
