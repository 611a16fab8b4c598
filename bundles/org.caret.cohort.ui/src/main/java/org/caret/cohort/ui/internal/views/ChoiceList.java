package org.caret.cohort.ui.internal.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A labelled list of which one value is chosen. */
final class ChoiceList<T> {

    private static final int SHOWN = 20;

    private final Combo combo;
    private List<T> values = List.of();

    ChoiceList(Composite parent, String label, Consumer<T> chosen) {
        new Label(parent, SWT.NONE).setText(label);
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(SHOWN);
        Accessibility.name(combo, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < values.size()) {
                chosen.accept(values.get(index));
            }
        });
    }

    /** Shows values, one of them chosen; tells nobody. */
    void show(List<T> other, @Nullable T chosen, Function<T, String> text) {
        String[] texts = other.stream().map(text).toArray(String[]::new);
        values = other;
        if (!List.of(texts).equals(List.of(combo.getItems()))) {
            combo.setItems(texts);
        }
        int index = chosen == null ? -1 : other.indexOf(chosen);
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
        combo.setToolTipText(combo.getText());
    }

    void enable(boolean enabled) {
        combo.setEnabled(enabled);
    }

    void focus() {
        combo.setFocus();
    }
}
