package org.caret.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench window. */
final class Messages extends NLS {

    public static String CaretWindow_repairs = "";
    public static String CaretWindow_repairsTitle = "";
    public static String CaretWindow_title = "";
    public static String CaretWindow_titleNoDatabase = "";
    public static String CaretWindow_titleOpening = "";
    public static String Splash_name = "";
    public static String Splash_text = "";

    static {
        initializeMessages("org.caret.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
