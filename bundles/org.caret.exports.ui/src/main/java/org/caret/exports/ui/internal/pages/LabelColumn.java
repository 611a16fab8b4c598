package org.caret.exports.ui.internal.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The names before the fields, which several grids of a page have in a column of their own. */
final class LabelColumn {

    private LabelColumn() {
    }

    /** Gives the names in all grids the width of the widest, so that the fields stand below one another. */
    static void align(Composite... grids) {
        List<Label> names = new ArrayList<>();
        for (Composite grid : grids) {
            collect(grid, names);
        }
        int width = names.stream().mapToInt(name -> name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        for (Label name : names) {
            if (name.getLayoutData() == null) {
                name.setLayoutData(new GridData());
            }
            ((GridData) name.getLayoutData()).widthHint = width;
        }
    }

    private static void collect(Composite grid, List<Label> names) {
        int cell = 0;
        for (Control child : grid.getChildren()) {
            int span = child.getLayoutData() instanceof GridData place ? place.horizontalSpan : 1;
            if (child instanceof Label label && span == 1 && cell % Fields.COLUMNS == 0) {
                names.add(label);
            }
            cell += span;
        }
    }
}
