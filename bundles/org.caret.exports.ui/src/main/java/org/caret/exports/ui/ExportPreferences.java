package org.caret.exports.ui;

import java.nio.file.Path;

import org.osgi.service.prefs.Preferences;

/** What a person has decided about exports once and for all. */
public final class ExportPreferences {

    /** Node of the workbench's settings that holds them. */
    public static final String NODE = "org.caret.exports.ui";
    /** Folder that the wizard begins with; blank for the one that was used last. */
    public static final String DEFAULT_FOLDER = "defaultFolder";

    private static final String LAST_FOLDER = "folder";

    private ExportPreferences() {
    }

    /** The folder that the wizard begins with: the chosen one, or that of the last export, or the user's own. */
    public static String folder(Preferences node) {
        String chosen = node.get(DEFAULT_FOLDER, "");
        return chosen.isBlank() ? node.get(LAST_FOLDER, Path.of(System.getProperty("user.home")).toString()) : chosen;
    }

    /** Remembers the folder of an export. */
    public static void used(Preferences node, String folder) {
        node.put(LAST_FOLDER, folder);
    }
}
