package org.caret.cli;

/** What the process answers with, for every word alike. */
public final class ExitCode {

    /** Done, and there is nothing to look at. */
    public static final int DONE = 0;
    /** Done, and records were left out or something was found. */
    public static final int ATTENTION = 1;
    /** The words or options cannot be meant; nothing was done. */
    public static final int USAGE = 2;
    /** Failed, and nothing was written. */
    public static final int FAILED = 3;

    private ExitCode() {
    }
}
