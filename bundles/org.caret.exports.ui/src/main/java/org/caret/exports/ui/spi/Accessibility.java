package org.caret.exports.ui.spi;

import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear the windows instead of seeing them; not every platform takes them from the label in front. */
public final class Accessibility {

    private static final String NAME = "org.caret.exports.ui.name";

    private Accessibility() {
    }

    /** Names a control. */
    public static void name(Control control, String name) {
        control.setData(NAME, name);
        control.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }

    /** The name that a control was given; empty where it was given none. */
    public static Optional<String> nameOf(Control control) {
        return Optional.ofNullable((String) control.getData(NAME));
    }
}
