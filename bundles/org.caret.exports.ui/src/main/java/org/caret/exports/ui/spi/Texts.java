package org.caret.exports.ui.spi;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Measures texts. */
public final class Texts {

    private Texts() {
    }

    /** Width of a number of digits in the control's font. */
    public static int width(Control control, int characters) {
        GC gc = new GC(control);
        try {
            return gc.textExtent("0".repeat(characters)).x;
        } finally {
            gc.dispose();
        }
    }
}
