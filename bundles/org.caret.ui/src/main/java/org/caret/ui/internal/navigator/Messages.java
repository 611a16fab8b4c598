package org.caret.ui.internal.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the tree. */
final class Messages extends NLS {

    public static String NavigatorColumns_school = "";
    public static String NavigatorTree_daysOff = "";
    public static String NavigatorTree_district = "";
    public static String NavigatorTree_enrollments = "";
    public static String NavigatorTree_incidents = "";
    public static String NavigatorTree_schools = "";
    public static String NavigatorTree_sections = "";
    public static String NavigatorTree_staff = "";
    public static String NavigatorTree_students = "";
    public static String NavigatorView_closed = "";
    public static String NavigatorView_daysOff = "";
    public static String NavigatorView_open = "";
    public static String NavigatorView_reading = "";

    static {
        initializeMessages("org.caret.ui.internal.navigator.messages", Messages.class);
    }

    private Messages() {
    }
}
