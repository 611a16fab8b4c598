package org.caret.exports.ui.internal.draft;

/**
 * Something that keeps an export from being run.
 *
 * @param field where it is to be said: one of the constants, or {@link #option}
 * @param text a sentence for the person who chose it
 */
public record Problem(String field, String text) {

    public static final String SITES = "sites";
    public static final String TYPE = "type";
    public static final String AS_OF = "asOf";
    public static final String FOLDER = "folder";
    public static final String FILE = "file";

    private static final String OPTION = "option:";

    /** The field of an option of the type. */
    public static String option(String id) {
        return OPTION + id;
    }
}
