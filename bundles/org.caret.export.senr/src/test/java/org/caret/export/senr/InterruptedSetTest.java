package org.caret.export.senr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.RememberedRun;
import org.caret.exports.testsupport.ExportBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed process leaves of exports, and what the next opening makes of it. */
class InterruptedSetTest extends SenrTestBase {

    private static final String ID = "senr-ongoing";
    private static final String NOVEMBER = "2024-11-05";
    private static final String EXITS = "out-2-exits-and-updates.txt";
    private static final String ADDS = "out-3-adds.txt";

    InterruptedSetTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void theNextOpeningEndsASetThatACrashHasInterrupted(int moves) throws Exception {
        ExportBench bench = killedOverOldFiles(moves, builder -> builder);
        List<RememberedRun> runs = bench.history().runs(bench.store()).reversed();
        assertEquals(2, runs.size());
        assertEquals(List.of(inTheirPlaces("Run " + runs.get(0).runId())), bench.history().repair(bench.store()));
        assertEquals(List.of(EXITS, ADDS), filesBeside());
        for (RememberedRun run : runs) {
            Path again = folder.resolve("again");
            bench.history().retrieve(bench.store(), run.runId(), again);
            assertEquals(Files.readString(again), Files.readString(folder.resolve(run.fileName())));
        }
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void theNextOpeningEndsASetThatNoRunRemembers(int moves) throws Exception {
        ExportBench bench = killedOverOldFiles(moves, ExportRequestBuilder::trial);
        assertEquals(List.of(inTheirPlaces("Writing files")), bench.history().repair(bench.store()));
        assertEquals(List.of(EXITS, ADDS), filesBeside());
        assertFalse(Files.readString(folder.resolve(EXITS)).contains("old"));
        assertFalse(Files.readString(folder.resolve(ADDS)).contains("old"));
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void theNextOpeningUndoesAFolderThatWasNotComplete() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        String elsewhere = bench.run(ID, 2024).result().runId().orElseThrow();
        Path submission = bench.begunFolder(folder.resolve("fall1"), "01-senr-ongoing", "checklist.txt");
        bench.writing(submission.resolve("01-senr-ongoing.txt")).run(ID, 2024);
        assertEquals(2, bench.history().runs(bench.store()).size());
        assertEquals(List.of("The files in " + submission + " were interrupted before all of them were there. "
                + "Removed, and their runs undone: 01-senr-ongoing.txt. Write them again."),
                bench.history().repair(bench.store()));
        assertTrue(Files.notExists(submission));
        assertEquals(List.of(elsewhere),
                bench.history().runs(bench.store()).stream().map(RememberedRun::runId).toList());
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void aSetWaitsForItsFolderAfterACrash() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        assertTrue(bench.killed(bench.request(ID, 2024, builder -> builder.split(Split.TRANSACTIONS)), 1));
        Path inTheWay = Files.createDirectories(folder.resolve(ADDS + "/not empty"));
        assertTrue(bench.history().repair(bench.store()).get(0).contains("still wait for it"));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertTrue(bench.history().repair(bench.store()).get(0).contains("in their places now"));
        assertEquals(List.of(EXITS, ADDS), filesBeside());
    }

    /** Exports two files over older ones, and dies after some of its moves. */
    private ExportBench killedOverOldFiles(int moves, UnaryOperator<ExportRequestBuilder> more) throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(folder.resolve(EXITS), "old");
        Files.writeString(folder.resolve(ADDS), "old");
        assertTrue(bench.killed(bench.request(ID, 2024, builder -> more.apply(builder).split(Split.TRANSACTIONS)),
                moves));
        return bench;
    }

    private String inTheirPlaces(String what) {
        return what + " was interrupted; the files are in their places now: " + folder.resolve(EXITS) + ", "
                + folder.resolve(ADDS) + '.';
    }
}
