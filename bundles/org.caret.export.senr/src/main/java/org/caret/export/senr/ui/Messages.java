package org.caret.export.senr.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the editors. */
final class Messages extends NLS {

    public static String CensusDateEditor_notOfficial = "";
    public static String CensusDateEditor_official = "";
    public static String CensusDateEditor_reset = "";
    public static String CensusDateEditor_weekend = "";

    static {
        initializeMessages("org.caret.export.senr.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
