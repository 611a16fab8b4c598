package org.caret.cohort.ui.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts about what was read. */
final class Messages extends NLS {

    public static String SessionOutcomes_asPublished = "";
    public static String SessionOutcomes_fromFile = "";
    public static String SessionOutcomes_noFiles = "";
    public static String SessionOutcomes_noStudents = "";
    public static String SessionOutcomes_notAllRead = "";
    public static String SessionOutcomes_notForPublication = "";
    public static String SessionOutcomes_reading = "";
    public static String SessionOutcomes_readingClasses = "";
    public static String SessionOutcomes_readingFiles = "";
    public static String SessionOutcomes_true = "";
    public static String SessionOutcomes_trying = "";
    public static String SessionOutcomes_unreadable = "";

    static {
        initializeMessages("org.caret.cohort.ui.internal.model.messages", Messages.class);
    }

    private Messages() {
    }
}
