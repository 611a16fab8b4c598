package org.caret.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench's parts. */
final class Messages extends NLS {

    public static String DistrictView_folder = "";
    public static String DistrictView_howToOpen = "";
    public static String DistrictView_noDatabase = "";
    public static String DistrictView_statusDatabase = "";
    public static String DistrictView_startWithDatabase = "";

    static {
        initializeMessages("org.caret.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
