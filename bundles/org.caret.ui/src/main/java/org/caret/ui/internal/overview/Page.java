package org.caret.ui.internal.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A column of headings, texts, named values and buttons in the overview's one style. */
final class Page {

    private static final int COLUMNS = 2;
    private static final int MARGIN = 24;
    private static final int COLUMN_GAP = 24;
    private static final int LINE_GAP = 8;
    /** Longer lines are hard to read. */
    private static final int TEXT_WIDTH = 560;

    private final Composite area;

    Page(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, LINE_GAP)
                .applyTo(area);
    }

    Composite control() {
        return area;
    }

    Label heading(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setFont(JFaceResources.getHeaderFont());
        label.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void subheading(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setFont(JFaceResources.getBannerFont());
        label.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, MARGIN / 2).applyTo(label);
    }

    void text(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A read-only text rather than a label, so that the value can be selected and copied. */
    Text value(String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Text text = new Text(area, SWT.READ_ONLY);
        text.setText(value);
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** A button with what it does beside it. */
    Button action(String label, Image icon, String explanation, Runnable action) {
        Button button = new Button(area, SWT.PUSH | SWT.LEFT);
        button.setText(label);
        button.setImage(icon);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label text = new Label(area, SWT.WRAP);
        text.setText(explanation);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        return button;
    }
}
