package org.caret.exports.ui.spi;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear the windows instead of seeing them; not every platform takes them from the label in front. */
public final class Accessibility {

    private Accessibility() {
    }

    /** Names a control. */
    public static void name(Control control, String name) {
        control.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }
}
