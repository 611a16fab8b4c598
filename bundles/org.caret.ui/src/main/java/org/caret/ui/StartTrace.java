package org.caret.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Says in the log how long the start of the workbench has taken so far, where its command line has the word
 * {@value #ARGUMENT}: seconds since the process began, and seconds that its processors worked. Any thread may
 * tell.
 */
public final class StartTrace {

    /** Asks for the trace. */
    public static final String ARGUMENT = "-startTrace";

    private static final double MILLIS = 1000;
    private static final Set<Phase> DONE = EnumSet.noneOf(Phase.class);

    /** What the start consists of, in this order. */
    public enum Phase {
        /** Start script, virtual machine, framework, and the bundles that start by themselves. */
        FRAMEWORK,
        /** The window that says that Caret is on its way. */
        SPLASH,
        /** The workbench's model, its services and what was open the last time. */
        WORKBENCH,
        /** The window with its parts, not painted yet. */
        WINDOW,
        /** The database is open, in a job beside the others. */
        DATABASE,
        /** The district, or the ways to one, can be seen and used. */
        DISTRICT
    }

    private StartTrace() {
    }

    /** A phase is over; what comes a second time does not belong to the start. */
    public static synchronized void done(Phase phase) {
        if (DONE.add(phase) && Arrays.asList(Platform.getApplicationArgs()).contains(ARGUMENT)) {
            ProcessHandle.Info process = ProcessHandle.current().info();
            Instant now = Clock.systemUTC().instant();
            Duration elapsed = process.startInstant().map(begin -> Duration.between(begin, now))
                    .orElse(Duration.ZERO);
            Duration worked = process.totalCpuDuration().orElse(Duration.ZERO);
            ILog.of(StartTrace.class)
                    .info(String.format(Locale.ROOT, "start %-9s %6.2f s elapsed %6.2f s of processors",
                            phase.name().toLowerCase(Locale.ROOT), elapsed.toMillis() / MILLIS,
                            worked.toMillis() / MILLIS));
        }
    }
}
