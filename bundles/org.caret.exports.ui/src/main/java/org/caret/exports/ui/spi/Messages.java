package org.caret.exports.ui.spi;

import org.eclipse.osgi.util.NLS;

/** Texts of the fields. */
final class Messages extends NLS {

    public static String DayField_calendar = "";

    static {
        initializeMessages("org.caret.exports.ui.spi.messages", Messages.class);
    }

    private Messages() {
    }
}
