package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With nothing but the keyboard: a file with a bad row is imported, and a wizard is left in the middle. */
@EnabledOnOs(OS.LINUX)
class ImportFromMenuTest {

    private static final String DISTRICT = "a district";
    private static final int SSID = 7;
    private static final int LOCAL_ID = 8;
    private static final int BIRTH_DATE = 16;

    @TempDir
    private Path work;

    @Test
    void takesTheGoodRowsAndLeavesNothingAfterACancel() throws IOException, InterruptedException {
        Installation caret = Installation.workbench(work);
        assertEquals(0, caret.run("sample", "--db", DISTRICT, "--students", "30").exitCode());
        String row = exported(caret, "before.txt").get(0);
        Path cancelled = Files.writeString(work.resolve("cancelled.txt"), row(row, "CANCELLED", "9000000001", ""));
        Path rows = Files.writeString(work.resolve("rows.txt"), row(row, "GOOD", "9000000002", "")
                + row(row, "BAD", "9000000003", "20100231"));
        try (WorkbenchSession session = WorkbenchSession.open(caret, work, DISTRICT)) {
            Display display = session.display();
            begin(display, cancelled);
            // To the preview, and to the trial, which has read everything.
            display.press("alt+n");
            display.atRest();
            display.press("alt+n");
            display.atRest();
            display.press("Escape");
            display.waitUntilGone("^Import");
            begin(display, rows);
            display.press("alt+i");
            display.atRest();
            display.press("Escape");
            display.waitUntilGone("^Import");
            session.closeWindow();
        }
        List<String> students = exported(caret, "after.txt").stream().map(line -> line.split("\\^", -1)[LOCAL_ID])
                .toList();
        assertTrue(students.contains("GOOD"), students::toString);
        assertFalse(students.contains("BAD"), students::toString);
        assertFalse(students.contains("CANCELLED"), students::toString);
        try (Stream<Path> batches = Files.list(work.resolve(DISTRICT).resolve("imports"))) {
            assertEquals(1, batches.count(), "the cancelled import has left something");
        }
    }

    /** Opens the wizard with a file, as far as its first page. */
    private static void begin(Display display, Path file) {
        display.press("ctrl+i");
        display.waitForWindow("^Import");
        display.atRest();
        display.press("alt+a");
        display.waitForWindow("^Files to import");
        display.atRest();
        // The slash opens the field for a path.
        display.press("slash");
        display.atRest();
        display.press("ctrl+a");
        display.type(file.toString());
        display.press("Return");
        display.waitUntilGone("^Files to import");
        display.waitForWindow("^Import");
        display.atRest();
    }

    /** The row of a student who is not known yet. */
    private static String row(String known, String localId, String ssid, String birthDate) {
        String[] fields = known.split("\\^", -1);
        fields[SSID] = ssid;
        fields[LOCAL_ID] = localId;
        if (!birthDate.isEmpty()) {
            fields[BIRTH_DATE] = birthDate;
        }
        return String.join("^", fields) + "\r\n";
    }

    private List<String> exported(Installation caret, String file) throws IOException {
        caret.run("export", "--db", DISTRICT, "--type", "senr-ongoing", "--year", "2025-2026", "--trial", "--out",
                file);
        return Files.readAllLines(work.resolve(file), StandardCharsets.US_ASCII);
    }
}
