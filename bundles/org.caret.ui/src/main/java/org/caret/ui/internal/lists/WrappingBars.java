package org.caret.ui.internal.lists;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** Room for tool bars beside one another that go on below where it is narrow: a tool bar itself is cut on some systems. */
public final class WrappingBars {

    private WrappingBars() {
    }

    /** Takes the width that is left in a grid. */
    public static Composite in(Composite grid) {
        Composite area = new Composite(grid, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 2;
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(area);
        return area;
    }
}
