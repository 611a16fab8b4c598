package org.caret.ui.internal.imports;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
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

    /** A sentence that explains what is above it. */
    static Label note(Composite parent, int columns, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
