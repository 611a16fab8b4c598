package org.caret.cli.internal.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.caret.cli.ExitCode;

/**
 * Turns the end of the process that somebody asks for (Ctrl-C, a signal, a log-off) into a cancel of the word that runs,
 * and waits until it has left everything as it was. The process then answers with the word's exit code, not with the
 * signal's.
 */
public final class ProcessEnd {

    /** A commit that has begun ends first; should it last longer than this, the database is put right when it is opened. */
    private static final long PATIENCE_SECONDS = 120;

    private final Session session;
    private final Thread hook = new Thread(this::stop, "cancel");
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile int exitCode = ExitCode.FAILED;

    private ProcessEnd(Session session) {
        this.session = session;
    }

    /** Watches over a session from now on. */
    public static ProcessEnd watch(Session session) {
        ProcessEnd end = new ProcessEnd(session);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    /** Says that the word is done and all it had to say is printed. */
    public void finished(int code) {
        exitCode = code;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook waits for this.
            finished.countDown();
        }
    }

    private void stop() {
        session.cancelled().set(true);
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // Whoever interrupts a process that is ending does not want to wait.
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
