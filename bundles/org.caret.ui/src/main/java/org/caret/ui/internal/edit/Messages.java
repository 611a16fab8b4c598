package org.caret.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

/** What is said about what was typed. */
final class Messages extends NLS {

    public static String FieldRules_identifies = "";
    public static String FieldRules_tooLong = "";
    public static String FieldText_noDay = "";
    public static String FieldText_noNumber = "";

    static {
        initializeMessages("org.caret.ui.internal.edit.messages", Messages.class);
    }

    private Messages() {
    }
}
