package org.caret.ui;

/** Ids of the workbench's commands, as plugin.xml declares them. */
public final class CaretCommands {

    /** Asks for a folder and opens the database in it, or opens the folder that {@link #FOLDER} names. */
    public static final String OPEN_DATABASE = "org.caret.ui.openDatabase";
    /** Makes the sample district where there is none, and opens it. */
    public static final String OPEN_SAMPLE = "org.caret.ui.openSample";
    public static final String CLOSE_DATABASE = "org.caret.ui.closeDatabase";
    /** Shows the first page. */
    public static final String SHOW_OVERVIEW = "org.caret.ui.showOverview";
    /** Opens the import wizard, for a new database where none is open. */
    public static final String IMPORT = "org.caret.ui.import";
    /** Opens the export wizard. */
    public static final String EXPORT = "org.caret.ui.export";

    /** Offers the columns of the active part's table to sort by; see {@link SortCommand}. */
    public static final String SORT = "org.caret.ui.sort";

    /** Asks for an ODS extract, or takes the one that {@link #FILE} names, and compares it with the database. */
    public static final String COMPARE = "org.caret.ui.compare";
    /** Asks for a file of the state that a person decides about, or takes the one that {@link #FILE} names. */
    public static final String REVIEW = "org.caret.ui.review";

    /** Opens the days off: of every school, or of the one that {@link #SCHOOL} names. */
    public static final String DAYS_OFF = "org.caret.ui.daysOff";

    /** Parameter, optional: a file. */
    public static final String FILE = "org.caret.ui.file";
    /** Parameter: a database folder. */
    public static final String FOLDER = "org.caret.ui.folder";
    /** Parameter, optional: seven-digit code of the only school whose records are wanted. */
    public static final String SCHOOL = "org.caret.ui.school";

    /** The commands that open grids have the name of the grid behind this. */
    private static final String BROWSE = "org.caret.ui.browse.";

    private CaretCommands() {
    }

    /**
     * The command that opens a grid, for one school where {@link #SCHOOL} names one.
     *
     * @param grid {@code students}, {@code enrollments}, {@code staff}, {@code sections} or {@code incidents}
     */
    public static String browse(String grid) {
        return BROWSE + grid;
    }

    /** Which grid a command opens that {@link #browse} names. */
    public static String grid(String command) {
        return command.substring(BROWSE.length());
    }
}
