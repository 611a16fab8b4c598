package org.caret.exports.ui.internal.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How the fields of all pages lie: a column of names and a column of fields with room for a mark before them. */
public final class Fields {

    public static final int COLUMNS = 2;
    /** Before every field; signs of what is wrong appear there. */
    static final int MARK_SPACE = 10;

    private Fields() {
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** The name of a list: it stands beside its first line. */
    static void labelAtTop(Composite parent, String text) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, MARK_SPACE / 3)
                .applyTo(label(parent, text));
    }

    public static void place(Control field) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(MARK_SPACE, 0).applyTo(field);
    }

    static void placeWide(Control field) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(MARK_SPACE, 0)
                .applyTo(field);
    }

    /** A box to check, in the column of the fields. */
    public static Button check(Composite parent, String text, String help) {
        label(parent, "");
        Button box = new Button(parent, SWT.CHECK);
        box.setText(text);
        box.setToolTipText(help);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARK_SPACE, 0).applyTo(box);
        return box;
    }

    /** The text of a label as a name: without mnemonic and colon. */
    public static String plain(String text) {
        String name = text.replace("&", "");
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    /** A day as people write it. */
    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }
}
