package org.caret.ui.internal.problems;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ToolBars;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.WrappingBars;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above a list: a filter, a button to hide each kind of row, and how many rows are shown. */
public final class RowsBar {

    /** Keystrokes that follow one another quickly filter once, in milliseconds. */
    private static final int PATIENCE = 200;
    private static final int FILTER_WIDTH = 180;
    /** More buttons than these get lines of their own. */
    private static final int MOST_BESIDE = 3;

    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final List<Kind> kinds;
    private final List<ToolItem> buttons = new ArrayList<>();
    private final Text filter;
    private final Label message;
    private final Runnable changed;

    /**
     * A kind of row.
     *
     * @param text first text of its rows
     */
    public record Kind(String text, Icons icon) {
    }

    public RowsBar(Composite parent, List<Kind> kinds, Runnable changed) {
        this.kinds = kinds;
        this.changed = changed;
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        boolean beside = !kinds.isEmpty() && kinds.size() <= MOST_BESIDE;
        GridLayoutFactory.fillDefaults().numColumns(beside ? 3 : 2).margins(4, 2).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.RunRowsView_filterHint);
        Accessibility.name(filter, Messages.RunRowsView_filter);
        GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PATIENCE, changed));
        if (beside) {
            addButtons(bar);
        }
        message = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(!beside, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
        if (!beside && !kinds.isEmpty()) {
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(addButtons(bar));
        }
    }

    private Composite addButtons(Composite bar) {
        Composite area = WrappingBars.in(bar);
        for (Kind kind : kinds) {
            ToolBar around = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
            ToolBars.follow(around);
            ToolItem button = new ToolItem(around, SWT.CHECK);
            button.setImage(kind.icon().image());
            button.setText(kind.text());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> changed.run());
            buttons.add(button);
        }
        return area;
    }

    /** Hides rows of a kind until somebody asks for them. */
    public void hide(Kind kind) {
        buttons.get(kinds.indexOf(kind)).setSelection(false);
    }

    /** How many rows there are by their first text. */
    public void counts(Map<String, Integer> counts) {
        for (int i = 0; i < kinds.size(); i++) {
            int count = counts.getOrDefault(kinds.get(i).text(), 0);
            buttons.get(i).setText(kinds.get(i).text() + ' ' + numbers.format(count));
            buttons.get(i).setEnabled(count > 0);
        }
        message.getParent().getParent().layout(true, true);
    }

    /** What is asked for. */
    public RowFilter filter() {
        Set<String> hidden = kinds.stream().filter(kind -> !buttons.get(kinds.indexOf(kind)).getSelection())
                .map(Kind::text).collect(Collectors.toSet());
        return new RowFilter(filter.getText(), hidden);
    }

    public void shown(int found, int all, int most) {
        if (found > most) {
            message(NLS.bind(Messages.RunRowsView_capped, numbers.format(most), numbers.format(found)));
        } else {
            message(NLS.bind(Messages.RunRowsView_count, numbers.format(found), numbers.format(all)));
        }
    }

    public void message(String text) {
        message.setText(text);
        message.requestLayout();
    }
}
