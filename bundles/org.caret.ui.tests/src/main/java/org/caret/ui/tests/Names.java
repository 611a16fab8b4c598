package org.caret.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Finds fields by the labels in front of them. */
final class Names {

    private Names() {
    }

    /** The first visible control of a type after the label of a name, written without mnemonic and colon. */
    static <T extends Control> T field(Composite parent, String name, Class<T> type) {
        List<Control> controls = new ArrayList<>();
        collect(parent, controls);
        boolean labelled = false;
        for (Control control : controls) {
            if (control instanceof Label label && plain(label.getText()).equals(name) && label.isVisible()) {
                labelled = true;
            } else if (labelled && type.isInstance(control) && control.isVisible()) {
                return type.cast(control);
            }
        }
        throw new AssertionError("no field " + name);
    }

    private static void collect(Composite parent, List<Control> controls) {
        for (Control child : parent.getChildren()) {
            controls.add(child);
            if (child instanceof Composite composite) {
                collect(composite, controls);
            }
        }
    }

    private static String plain(String label) {
        String text = label.replace("&", "");
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
