package org.caret.exports.ui.spi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Texts of a dialog that look like labels, and can be selected and copied. */
public final class ReadOnlyText {

    private ReadOnlyText() {
    }

    /**
     * Makes a text.
     *
     * @param style {@link SWT#MULTI} and the like
     * @param name for those who hear it
     */
    public static Text of(Composite parent, int style, String name) {
        Text text = new Text(parent, style | SWT.READ_ONLY);
        Control window = parent.getShell().getParent();
        // White would say that something can be typed here. A dark theme says so by the frame alone.
        if (window == null || !TableTheme.dark(window)) {
            text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        }
        Accessibility.name(text, name);
        return text;
    }
}
