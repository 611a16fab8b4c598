package org.caret.imports.internal.merge;

/** Identifiers of the findings that imports make themselves. */
public final class Rules {

    /** A second row about a record that the source already has. */
    public static final String DUPLICATE = "IMPORT_DUPLICATE";
    /** A state identifier that belongs to somebody else. */
    public static final String IDENTIFIER_TAKEN = "IMPORT_IDENTIFIER_TAKEN";
    /** A state identifier other than the one in the database. */
    public static final String IDENTIFIER_DIFFERS = "IMPORT_IDENTIFIER_DIFFERS";
    /** A value that identifies differs from the database, which stays as it is. */
    public static final String DIFFERS = "IMPORT_DIFFERS";
    /** Two rows of a source say different things about the same day. */
    public static final String CONTRADICTION = "IMPORT_CONTRADICTION";
    /** The object that a row is about is not in the database. */
    public static final String UNKNOWN_SUBJECT = "IMPORT_UNKNOWN_SUBJECT";
    /** A school that the public directory lacks. */
    public static final String SCHOOL_NOT_LISTED = "IMPORT_SCHOOL_NOT_LISTED";
    /** A record stays under a school's placeholder, because the school has it already under its code. */
    public static final String NOT_MOVED = "IMPORT_NOT_MOVED";
    /** A part of the key is blank. */
    public static final String KEY_BLANK = "IMPORT_KEY_BLANK";
    /** An end date after the start of the next record. */
    public static final String PERIOD_CUT = "IMPORT_PERIOD_CUT";

    private Rules() {
    }
}
