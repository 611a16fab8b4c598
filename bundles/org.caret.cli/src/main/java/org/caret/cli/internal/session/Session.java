package org.caret.cli.internal.session;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One run of the program, as words see it. Safe for use by several threads.
 *
 * @param watched whether a person watches the error stream, so that progress is worth showing
 * @param cancelled set once, when somebody wants the word to stop
 */
public record Session(boolean watched, AtomicBoolean cancelled) {

    /** A session that nobody watches and nobody can stop. */
    public static Session unattended() {
        return new Session(false, new AtomicBoolean());
    }

    /**
     * What a word reports its progress to, and where it learns that it is to stop. To be closed before the result is
     * printed.
     *
     * @param err the error stream
     * @param quiet true to show nothing even where somebody watches
     */
    public ConsoleProgress progress(PrintWriter err, boolean quiet) {
        return new ConsoleProgress(watched && !quiet ? err : null, cancelled, System::nanoTime);
    }
}
