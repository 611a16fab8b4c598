package org.caret.ui.internal.detail;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EAttribute;

/** What people call the attributes: {@code fields.properties}, by the attribute's name. */
final class FieldLabels {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("org.caret.ui.internal.detail.fields");

    private FieldLabels() {
    }

    /** The attribute's own name where nobody has given it another one. */
    static String of(EAttribute attribute) {
        try {
            return LABELS.getString(attribute.getName());
        } catch (@SuppressWarnings("unused") MissingResourceException e) {
            // A new attribute; a test says so.
            return attribute.getName();
        }
    }
}
