package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * With nothing but the keyboard: find a student, correct a name, undo, redo, save, close. What was saved is then read with
 * the command line, from the file that it exports.
 */
@EnabledOnOs(OS.LINUX)
class EditByKeyboardTest {

    private static final String DISTRICT = "a district";
    /** Place of the legal first name in a line of an enrollment file. */
    private static final int FIRST_NAME = 10;
    private static final String NEW_NAME = "Zoraida";

    @TempDir
    private Path work;

    private Display display;

    @BeforeEach
    void openDisplay() throws IOException {
        display = Display.open(work);
    }

    @AfterEach
    void closeDisplay() {
        display.close();
    }

    @Test
    void savesWhatWasTypedUndoneAndDoneAgain() throws IOException, InterruptedException {
        Installation caret = Installation.workbench(work);
        assertEquals(0, caret.run("sample", "--db", DISTRICT, "--students", "60").exitCode());
        List<String> before = exported(caret, "before");
        String student = before.stream().map(line -> line.split("\\^", -1)[8]).findFirst().orElseThrow();
        ProcessBuilder command = caret.command("-database", DISTRICT, "-data", "workspace");
        command.environment().put("DISPLAY", display.name());
        Process workbench = command.redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
        try {
            display.waitForWindow(DISTRICT);
            display.atRest();
            correct(student);
            display.closeWindow(DISTRICT);
            assertTrue(workbench.waitFor(2, TimeUnit.MINUTES), "still running after its window was closed");
        } finally {
            workbench.destroyForcibly();
        }
        List<String> expected = new ArrayList<>();
        for (String line : before) {
            String[] fields = line.split("\\^", -1);
            if (fields[8].equals(student)) {
                fields[FIRST_NAME] = NEW_NAME;
            }
            expected.add(String.join("^", fields));
        }
        assertEquals(expected, exported(caret, "after"));
    }

    private void correct(String student) {
        display.press("ctrl+1");
        display.atRest();
        // The search field has the focus; from there down into the rows, and with Enter to the student.
        display.press("ctrl+f", "ctrl+a");
        display.type(student);
        display.atRest();
        display.press("Down", "Return");
        display.atRest();
        // Second tab: list of the records, first day, last day, first name.
        display.press("Right", "Tab", "Tab", "Tab", "Tab", "ctrl+a");
        display.type(NEW_NAME);
        display.press("ctrl+z");
        display.atRest();
        display.press("ctrl+y");
        display.atRest();
        display.press("ctrl+s");
        display.atRest();
    }

    private List<String> exported(Installation caret, String name) throws IOException {
        Path file = work.resolve(name);
        caret.run("export", "--db", DISTRICT, "--type", "senr-fall", "--year", "2025-2026", "--out", file.toString());
        return Files.readAllLines(file);
    }
}
