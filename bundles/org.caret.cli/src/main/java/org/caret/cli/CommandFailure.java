package org.caret.cli;

import org.eclipse.jdt.annotation.Nullable;

/** An expected failure of a command, as the person at the keyboard reads it. */
public final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String remedy;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message what happened, a sentence
     * @param remedy what to do, a sentence; may be empty
     */
    public CommandFailure(int exitCode, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    public CommandFailure(int exitCode, String message, String remedy) {
        this(exitCode, message, remedy, null);
    }

    public int exitCode() {
        return exitCode;
    }

    public String remedy() {
        return remedy;
    }
}
