package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The workbench on a district, in a window of a display of its own; the display and what still runs on it end with it. */
final class WorkbenchSession implements AutoCloseable {

    private final Display display;
    private final Process workbench;
    private final String district;

    private WorkbenchSession(Display display, Process workbench, String district) {
        this.display = display;
        this.workbench = workbench;
        this.district = district;
    }

    /**
     * Starts the workbench and waits until its window is drawn.
     *
     * @param work the folder in which the district's folder is, and in which the workspace and the file <i>log</i> come to be
     * @param district the name of the folder of its database
     */
    static WorkbenchSession open(Installation caret, Path work, String district) throws IOException {
        Display display = Display.open(work);
        try {
            Process workbench = display.start(caret.command("-database", district, "-data", "workspace"),
                    work.resolve("log"));
            WorkbenchSession session = new WorkbenchSession(display, workbench, district);
            display.waitForWindow(district);
            display.atRest();
            return session;
        } catch (IOException | IllegalStateException e) {
            display.close();
            throw e;
        }
    }

    Display display() {
        return display;
    }

    /** How the start script has started Java, its words with blanks between them. */
    String commandLine() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(workbench.pid()), "cmdline")).replace('\0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the window as a person does.
     *
     * @return the exit code of the workbench
     */
    int closeWindow() throws InterruptedException {
        display.closeWindow(district);
        assertTrue(workbench.waitFor(2, TimeUnit.MINUTES), "still running after its window was closed");
        return workbench.exitValue();
    }

    @Override
    public void close() {
        workbench.destroyForcibly();
        display.close();
    }
}
