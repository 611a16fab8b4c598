package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * With nothing but the keyboard from the menu to the file, for each of the enrollment files; then, with the workbench closed,
 * the same with the command line, which must write the same bytes.
 */
@EnabledOnOs(OS.LINUX)
class ExportFromMenuTest {

    private static final String DISTRICT = "a district";
    private static final int YEAR = 2025;
    private static final String REFUSED = "^The State Would Refuse";
    private static final List<String> TYPES = List.of("senr-fall", "senr-ongoing", "senr-ssid");

    @TempDir
    private Path work;

    @Test
    void writesTheFilesThatTheCommandLineWrites() throws IOException, InterruptedException {
        Installation caret = Installation.workbench(work);
        assertEquals(0, caret.run("sample", "--db", DISTRICT, "--students", "200").exitCode());
        Path files = Files.createDirectory(work.resolve("files"));
        try (WorkbenchSession session = WorkbenchSession.open(caret, work, DISTRICT)) {
            for (int place = 0; place < TYPES.size(); place++) {
                export(session.display(), place, files);
            }
            session.closeWindow();
        }
        for (String type : TYPES) {
            Path byHand = files.resolve(type.replace("senr", "SENR") + '-' + YEAR + '-' + (YEAR + 1) + ".txt");
            Path byCommand = work.resolve(type);
            caret.run("export", "--db", DISTRICT, "--type", type, "--year", YEAR + "-" + (YEAR + 1), "--out",
                    byCommand.toString());
            assertTrue(Files.size(byHand) > 0, byHand.toString());
            assertEquals(-1, Files.mismatch(byHand, byCommand), type);
        }
    }

    /** @param place of the type in the list */
    private static void export(Display display, int place, Path folder) {
        // File > Export, by the letters that the menu underlines.
        display.press("alt+f");
        display.atRest();
        display.press("e");
        display.waitForWindow("^Export");
        display.atRest();
        display.press("alt+y", "Home");
        display.press(Collections.nCopies(yearsBefore(), "Down"));
        display.press("alt+t", "Home");
        display.press(Collections.nCopies(place, "Down"));
        display.press("alt+n");
        display.atRest();
        display.press("alt+d", "ctrl+a");
        display.type(folder.toString());
        display.press("alt+n");
        display.atRest();
        display.press("alt+f");
        display.waitForWindow("^Export Result|" + REFUSED);
        if (display.shows(REFUSED)) {
            // Write One File: the command line does so too, unless it is told to divide.
            display.press("alt+o");
            display.waitForWindow("^Export Result");
        }
        display.press("Escape");
        display.waitUntilGone("^Export Result");
    }

    /** The list of years begins with the next one. */
    private static int yearsBefore() {
        LocalDate today = LocalDate.now();
        int next = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() : today.getYear() + 1;
        return next - YEAR;
    }
}
