package org.caret.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.junit.jupiter.api.Test;

class RunLabelsTest {

    private final RunLabels labels = new RunLabels(ZoneId.of("America/Los_Angeles"), id -> "label of " + id,
            Map.of("0112607", "Oak Elementary"));

    private static RememberedRun run(String options) {
        return new RememberedRun("20251001-101500", "senr-fall", "SENR", "SENR-2019", "2025-2026", RunState.POSTED,
                "ann", Instant.parse("2025-10-01T17:15:00Z"), Instant.EPOCH, options, "a.txt", "caret", "",
                LocalDate.EPOCH, 1, 2, 3);
    }

    @Test
    void tellsTimesOfTheZoneAndNamesTypesAndStates() {
        RememberedRun run = run("site=all\n");
        assertEquals("2025-10-01 10:15", labels.text(run, RunColumn.CREATED));
        assertEquals("label of senr-fall", labels.text(run, RunColumn.TYPE));
        assertEquals("Posted", labels.text(run, RunColumn.STATE));
    }

    @Test
    void tellsThePlaceOfAFileInItsSet() {
        assertEquals("label of senr-fall (2 of 3)",
                labels.text(run("set=20251001-101459\npart=2/3 exits-and-updates\n"), RunColumn.TYPE));
    }

    @Test
    void namesTheSites() {
        assertEquals("District", labels.text(run("site=all\n"), RunColumn.SITE));
        assertEquals("Oak Elementary", labels.text(run("site=0112607\n"), RunColumn.SITE));
        assertEquals("0112608", labels.text(run("site=0112608\n"), RunColumn.SITE));
        assertEquals("2 schools", labels.text(run("site=0112607,0112608\nformat=caret\n"), RunColumn.SITE));
    }

    @Test
    void knowsTheFolderOfRunsThatNotedIt() {
        assertEquals(Optional.of(Path.of("/home/ann")), RunOption.folder(run("site=all\nfolder=/home/ann\n")));
        assertEquals(Optional.empty(), RunOption.folder(run("site=all\n")));
    }
}
