package org.caret.ui.internal.overview;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.internal.Icons;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** A column of headings, texts, named values and buttons in the overview's one style. */
final class Page {

    private static final int COLUMNS = 2;
    private static final int MARGIN = 24;
    private static final int COLUMN_GAP = 24;
    private static final int LINE_GAP = 8;
    /** Wider pages have lines that are hard to read. */
    private static final int WIDEST = 800;
    /** Texts are wrapped to the width that there is, and ask for no more than this. */
    private static final int TEXT_WIDTH = 120;

    private final Composite area;
    private @Nullable Button first;
    private Runnable listener = () -> {};

    Page(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, LINE_GAP)
                .applyTo(area);
        Listener fitting = event -> fit();
        parent.addListener(SWT.Resize, fitting);
        area.addDisposeListener(event -> parent.removeListener(SWT.Resize, fitting));
    }

    Composite control() {
        return area;
    }

    /** Is run when the content has changed. */
    void onChange(Runnable told) {
        listener = told;
    }

    /** To be called after the content has changed, so that all of it can be scrolled to. */
    void changed() {
        fit();
        area.redraw();
        listener.run();
    }

    private void fit() {
        if (area.getParent() instanceof ScrolledComposite scrolled) {
            int width = scrolled.getClientArea().width;
            ((GridLayout) area.getLayout()).marginRight = Math.max(0, width - WIDEST);
            scrolled.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
            scrolled.layout(true, true);
        }
    }

    /** Runs something after the page was painted, each time. */
    void whenPainted(Runnable action) {
        // Behind the painting of everything on the page.
        area.addListener(SWT.Paint, event -> area.getDisplay().asyncExec(action));
    }

    /** Puts the focus on the first thing that can be done. */
    void setFocus() {
        Button button = first;
        if (button == null || button.isDisposed()) {
            area.forceFocus();
        } else {
            button.setFocus();
        }
    }

    Label heading(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setFont(JFaceResources.getHeaderFont());
        label.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
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
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A sentence with the sign of something that should be known first. */
    void notice(String text) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(LINE_GAP, 0).applyTo(line);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(line);
        Label sign = new Label(line, SWT.NONE);
        sign.setImage(Icons.NOTICE.image());
        Label label = new Label(line, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A read-only text rather than a label, so that the value can be selected and copied. */
    Text value(String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Text text = new Text(area, SWT.READ_ONLY);
        text.setText(value);
        Accessibility.name(text, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** A button with what it does beside it. */
    Button action(String label, Image icon, String explanation, Runnable action) {
        Button button = new Button(area, SWT.PUSH | SWT.LEFT);
        button.setText(label);
        button.setImage(icon);
        if (first == null) {
            first = button;
        }
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label text = new Label(area, SWT.WRAP);
        text.setText(explanation);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return button;
    }
}
