package org.caret.exports.ui.spi;

import org.eclipse.osgi.util.NLS;

/** Texts of the fields and tables. */
final class Messages extends NLS {

    public static String DayField_calendar = "";
    public static String SortMenu_ascending = "";
    public static String SortMenu_descending = "";

    static {
        initializeMessages("org.caret.exports.ui.spi.messages", Messages.class);
    }

    private Messages() {
    }
}
