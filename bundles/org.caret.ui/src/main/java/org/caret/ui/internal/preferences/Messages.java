package org.caret.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preference pages. */
final class Messages extends NLS {

    public static String ExportPreferencePage_description = "";
    public static String ExportPreferencePage_folder = "";

    static {
        initializeMessages("org.caret.ui.internal.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
