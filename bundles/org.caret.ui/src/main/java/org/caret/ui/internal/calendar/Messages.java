package org.caret.ui.internal.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts of the days off. */
final class Messages extends NLS {

    public static String AddDaysDialog_add = "";
    public static String AddDaysDialog_backwards = "";
    public static String AddDaysDialog_first = "";
    public static String AddDaysDialog_firstHelp = "";
    public static String AddDaysDialog_last = "";
    public static String AddDaysDialog_lastHelp = "";
    public static String AddDaysDialog_message = "";
    public static String AddDaysDialog_noDay = "";
    public static String AddDaysDialog_outside = "";
    public static String AddDaysDialog_reason = "";
    public static String AddDaysDialog_reasonExample = "";
    public static String AddDaysDialog_title = "";
    public static String AddDaysDialog_weekend = "";
    public static String AddDaysDialog_window = "";
    public static String CalendarEditor_add = "";
    public static String CalendarEditor_closed = "";
    public static String CalendarEditor_reading = "";
    public static String CalendarEditor_saving = "";
    public static String CalendarInput_name = "";
    public static String CalendarPage_add = "";
    public static String CalendarPage_addTip = "";
    public static String CalendarPage_all = "";
    public static String CalendarPage_day = "";
    public static String CalendarPage_name = "";
    public static String CalendarPage_reason = "";
    public static String CalendarPage_reasonOfSome = "";
    public static String CalendarPage_reasonTip = "";
    public static String CalendarPage_reasonTitle = "";
    public static String CalendarPage_remove = "";
    public static String CalendarPage_removed = "";
    public static String CalendarPage_removedSome = "";
    public static String CalendarPage_removeTip = "";
    public static String CalendarPage_school = "";
    public static String CalendarPage_site = "";
    public static String CalendarPage_why = "";
    public static String CalendarPage_year = "";
    public static String CensusSentence_moved = "";
    public static String CensusSentence_taught = "";
    public static String CensusSentence_unknown = "";
    public static String StoredDays_changed = "";

    static {
        initializeMessages("org.caret.ui.internal.calendar.messages", Messages.class);
    }

    private Messages() {
    }
}
