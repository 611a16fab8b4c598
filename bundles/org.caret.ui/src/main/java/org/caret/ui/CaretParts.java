package org.caret.ui;

/** Ids of the workbench's parts, as plugin.xml declares them. */
public final class CaretParts {

    /** View: district, schools, and the grids to open. */
    public static final String NAVIGATOR = "org.caret.ui.navigator";
    /** Editor: the district at a glance, or how to open one. */
    public static final String OVERVIEW = "org.caret.ui.overview";
    /** Editor: records of one class in a grid. */
    public static final String GRID = "org.caret.ui.grid";
    /** Editor: an ODS extract beside the database. */
    public static final String COMPARE = "org.caret.ui.compare";
    /** Editor: a file of the state that a person decides about. */
    public static final String REVIEW = "org.caret.ui.review";
    /** Editor: the days on which the schools do not teach. */
    public static final String CALENDAR = "org.caret.ui.calendar";
    /** View: the selected student. */
    public static final String DETAIL = "org.caret.ui.detail";
    /** View: the history of export runs. */
    public static final String EXPORTS = "org.caret.ui.exports";
    /** View: findings of the last run. */
    public static final String PROBLEMS = "org.caret.ui.problems";
    /** View: the records that are not in the file of a run. */
    public static final String LEFT_OUT = "org.caret.ui.leftOut";

    /** Context of the workbench's windows, for keys that the platform binds to something else. */
    public static final String WINDOW = "org.caret.ui.window";

    private CaretParts() {
    }
}
