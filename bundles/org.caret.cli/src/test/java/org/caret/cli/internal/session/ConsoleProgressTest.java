package org.caret.cli.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter out = new StringWriter();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong time = new AtomicLong();

    private ConsoleProgress progress() {
        return new ConsoleProgress(new PrintWriter(out), cancelled, time::get);
    }

    @Test
    void writesOverItsLineAndRemovesItInTheEnd() {
        try (ConsoleProgress progress = progress()) {
            progress.setTaskName("Reading");
            time.addAndGet(SECOND);
            progress.subTask("1,024 records");
            time.addAndGet(SECOND);
            progress.subTask("2");
        }
        assertEquals("\rReading\rReading: 1,024 records\rReading: 2            \r          \r", out.toString());
    }

    @Test
    void showsNoMoreThanAPersonCanRead() {
        try (ConsoleProgress progress = progress()) {
            progress.setTaskName("Reading");
            for (int i = 0; i < 1000; i++) {
                progress.subTask(String.valueOf(i));
            }
        }
        assertEquals("\rReading\r       \r", out.toString());
    }

    @Test
    void keepsToOneLineOfTheTerminal() {
        progress().setTaskName("x".repeat(200));
        assertEquals(79, out.toString().length());
    }

    @Test
    void showsNothingToOtherPrograms() {
        Session watched = new Session(true, cancelled);
        Session unwatched = new Session(false, cancelled);
        for (ConsoleProgress progress : new ConsoleProgress[] { watched.progress(new PrintWriter(out, true), true),
                unwatched.progress(new PrintWriter(out, true), false) }) {
            progress.setTaskName("Reading");
            progress.close();
        }
        assertEquals("", out.toString());
    }

    @Test
    void leavesNoTraceWhereNothingWasShown() {
        progress().close();
        assertEquals("", out.toString());
    }

    @Test
    void hearsOfACancelWhateverItShows() {
        ConsoleProgress progress = new Session(false, cancelled).progress(new PrintWriter(out), false);
        assertFalse(progress.isCanceled());
        cancelled.set(true);
        assertTrue(progress.isCanceled());
        SubMonitor work = SubMonitor.convert(progress, 1);
        assertThrows(OperationCanceledException.class, work::checkCanceled);
    }

    @Test
    void showsWhatChildrenSay() {
        try (ConsoleProgress progress = progress()) {
            SubMonitor root = SubMonitor.convert(progress, "Importing", 10);
            time.addAndGet(SECOND);
            SubMonitor.convert(root.split(5), 100).subTask("7 records read");
        }
        assertTrue(out.toString().contains("\rImporting: 7 records read"), out.toString());
    }
}
