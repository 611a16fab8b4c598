package org.caret.ui.internal.imports;

import java.util.function.Supplier;

import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Areas, labels and notes of the wizard's pages in one style. */
final class Fields {

    private static final int MARGIN = 10;
    private static final int GAP = 8;
    /** Keeps a long sentence from making the window wide. */
    private static final int NOTE_WIDTH = 500;

    private Fields() {
    }

    static Composite area(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        return area;
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A label and the control behind it, which is named after the label for those who hear the windows. */
    static <C extends Control> C named(Composite parent, String label, Supplier<C> control) {
        label(parent, label);
        C made = control.get();
        Accessibility.name(made, spoken(label));
        return made;
    }

    /** The text of a label without its mnemonic and colon. */
    static String spoken(String label) {
        return label.replace("&", "").replace(":", "");
    }

    /** A sentence that explains what is above it. */
    static Label note(Composite parent, int columns, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
