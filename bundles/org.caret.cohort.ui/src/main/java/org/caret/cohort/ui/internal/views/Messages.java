package org.caret.cohort.ui.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts of the views. */
final class Messages extends NLS {

    public static String ChartView_comparison = "";
    public static String ChartView_composition = "";
    public static String ChartView_copy = "";
    public static String ChartView_gaps = "";
    public static String ChartView_hidden = "";
    public static String ChartView_kinds = "";
    public static String ChartView_none = "";
    public static String ChartView_report = "";
    public static String ChartView_save = "";
    public static String ChartView_table = "";
    public static String ChartView_tableBelow = "";
    public static String ChartView_trend = "";
    public static String FilterView_any = "";
    public static String FilterView_charter = "";
    public static String FilterView_county = "";
    public static String FilterView_dass = "";
    public static String FilterView_district = "";
    public static String FilterView_level = "";
    public static String FilterView_levelCounty = "";
    public static String FilterView_levelDistrict = "";
    public static String FilterView_levelSchool = "";
    public static String FilterView_levelState = "";
    public static String FilterView_measure = "";
    public static String FilterView_own = "";
    public static String FilterView_ownTrue = "";
    public static String FilterView_public = "";
    public static String FilterView_read = "";
    public static String FilterView_school = "";
    public static String FilterView_schoolsAll = "";
    public static String FilterView_schoolsApart = "";
    public static String FilterView_schoolsEach = "";
    public static String FilterView_schoolsNo = "";
    public static String FilterView_schoolsYes = "";
    public static String FilterView_source = "";
    public static String FilterView_students = "";
    public static String FilterView_studentsAll = "";
    public static String FilterView_studentsGender = "";
    public static String FilterView_studentsProgram = "";
    public static String FilterView_studentsRace = "";
    public static String FilterView_year = "";
    public static String NumberColumns_agency = "";
    public static String NumberColumns_charter = "";
    public static String NumberColumns_code = "";
    public static String NumberColumns_dass = "";
    public static String NumberColumns_direct = "";
    public static String NumberColumns_students = "";
    public static String NumberTable_name = "";
    public static String NumbersView_copy = "";
    public static String NumbersView_notForPublication = "";
    public static String NumbersView_rows = "";
    public static String NumbersView_save = "";
    public static String ReportPage_footer = "";
    public static String ReportPage_title = "";
    public static String RosterView_all = "";
    public static String RosterView_attention = "";
    public static String RosterView_changed = "";
    public static String RosterView_count = "";
    public static String RosterView_name = "";
    public static String RosterView_publicFiles = "";
    public static String RosterView_range = "";
    public static String RosterView_rate = "";
    public static String RosterView_rateWouldBe = "";
    public static String RosterView_removed = "";
    public static String RosterView_save = "";
    public static String RosterView_show = "";
    public static String SaveDialog_saving = "";
    public static String SaveDialog_unwritable = "";
    public static String WhatIfBar_back = "";
    public static String WhatIfBar_day = "";
    public static String WhatIfBar_dayHelp = "";
    public static String WhatIfBar_exit = "";
    public static String WhatIfBar_follow = "";
    public static String WhatIfBar_followOrDropout = "";
    public static String WhatIfBar_ignored = "";
    public static String WhatIfBar_none = "";
    public static String WhatIfBar_on = "";
    public static String WhatIfBar_removed = "";
    public static String WhatIfBar_student = "";
    public static String WhatIfBar_transfer = "";
    public static String WhatIfBar_try = "";
    public static String WhatIfBar_unknown = "";

    static {
        initializeMessages("org.caret.cohort.ui.internal.views.messages", Messages.class);
    }

    private Messages() {
    }
}
