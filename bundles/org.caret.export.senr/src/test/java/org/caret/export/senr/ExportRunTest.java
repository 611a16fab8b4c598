package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportService;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.testsupport.Edits;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.ModelPackage;
import org.caret.store.Row;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run and its history do whatever the type selects. */
class ExportRunTest extends SenrTestBase {

    private static final String ID = "senr-fall";
    private static final String NOVEMBER = "2024-11-05";

    private final Path folder;

    ExportRunTest(@TempDir Path folder) {
        super(folder);
        this.folder = folder;
    }

    @Test
    void recordsWhoWhenAndHow() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        bench.run(ID, 2024, builder -> builder.sites(List.of("0100001")));
        RememberedRun run = bench.history().runs(bench.store()).get(0);
        assertEquals("20241105-120000", run.runId());
        assertEquals("tester", run.user());
        assertEquals("2024-11-05T12:00:00Z", run.created().toString());
        assertEquals("2024-11-05", run.asOf().toString());
        assertEquals("out.txt", run.fileName());
        assertEquals("""
                site=0100001
                format=caret
                includePrevious=true
                year=2024-2025
                includeNotEnrolled=false
                asOf=2024-11-05
                reportingLea=0199999
                censusDate=2024-10-02
                certification=false
                folder=%s
                """.formatted(folder), run.options());
        assertEquals(1, run.written());
    }

    @Test
    void marksAndUndoesRuns() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String first = bench.run(ID, 2024).result().runId().orElseThrow();
        String second = bench.run(ID, 2024).result().runId().orElseThrow();
        bench.history().mark(bench.store(), first, RunState.POSTED);
        assertEquals(RunState.POSTED, bench.history().run(bench.store(), first).state());
        assertEquals(Reason.STATE,
                assertThrows(ExportException.class, () -> bench.history().undo(bench.store(), first)).reason());
        bench.history().undo(bench.store(), second);
        assertEquals(List.of(first), bench.history().runs(bench.store()).stream().map(RememberedRun::runId).toList());
        assertFalse(Files.exists(bench.store().folder().resolve("runs").resolve(second)));
        assertEquals(Reason.WRONG_REQUEST, assertThrows(ExportException.class,
                () -> bench.history().mark(bench.store(), second, RunState.POSTED)).reason());
        assertEquals(Reason.STATE, assertThrows(ExportException.class,
                () -> bench.history().mark(bench.store(), first, RunState.CREATED)).reason());
    }

    @Test
    void putsTheArchiveInOrderAfterACrash() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String runId = bench.run(ID, 2024).result().runId().orElseThrow();
        Path runs = bench.store().folder().resolve("runs");
        Files.writeString(Files.createDirectory(runs.resolve("20241105-115900.part")).resolve("file.zst"), "half");
        Files.createDirectory(runs.resolve("20241105-115959"));
        assertEquals(List.of("The archive 20241105-115900.part of a run that was never completed was removed.",
                "The archive 20241105-115959 of a run that was never completed was removed."),
                bench.history().repair(bench.store()));
        try (Stream<Path> left = Files.list(runs)) {
            assertEquals(List.of(runs.resolve(runId)), left.toList());
        }
        Files.move(runs.resolve(runId), runs.resolveSibling("elsewhere"));
        assertEquals(List.of("The archive of run " + runId + " is missing."), bench.history().repair(bench.store()));
    }

    @Test
    void saysOnceThatTheArchivesOfManyRunsAreMissing() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String first = bench.run(ID, 2024).result().runId().orElseThrow();
        bench.run(ID, 2024);
        String last = bench.run(ID, 2024).result().runId().orElseThrow();
        Path runs = bench.store().folder().resolve("runs");
        Files.move(runs, runs.resolveSibling("elsewhere"));
        assertEquals(List.of("The archives of 3 runs are missing, the first of them " + first + ", the last " + last
                + ". Restore the folder runs from a backup."), bench.history().repair(bench.store()));
    }

    @Test
    void theNextOpeningPutsAFileInPlaceThatACrashHasHeldBack() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(bench.output(), "old");
        assertTrue(bench.killed(bench.request(ID, 2024, builder -> builder), 0));
        assertEquals("old", Files.readString(bench.output()));
        RememberedRun run = bench.history().runs(bench.store()).get(0);
        assertEquals(List.of("Run " + run.runId() + " was interrupted; the files are in their places now: "
                + bench.output() + '.'), bench.history().repair(bench.store()));
        Path again = folder.resolve("again.txt");
        bench.history().retrieve(bench.store(), run.runId(), again);
        assertEquals(Files.readString(again), Files.readString(bench.output()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void aCrashBeforeTheRunIsRememberedLeavesTheOldFile() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(bench.output(), "old");
        assertTrue(bench.killed(bench.request(ID, 2024, builder -> builder), 0));
        String runId = bench.history().runs(bench.store()).get(0).runId();
        Edits.remove(bench.store(), ModelPackage.Literals.EXPORT_RUN, run -> true);
        assertEquals(List.of("Run " + runId + " was interrupted and has written nothing: " + bench.output() + '.',
                "The archive " + runId + " of a run that was never completed was removed."),
                bench.history().repair(bench.store()));
        assertEquals("old", Files.readString(bench.output()));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void givesBackNoFileThatWasAltered() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String runId = bench.run(ID, 2024).result().runId().orElseThrow();
        Path archived = bench.store().folder().resolve("runs").resolve(runId).resolve("file.zst");
        byte[] bytes = Files.readAllBytes(archived);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(archived, bytes);
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.history().retrieve(bench.store(), runId, folder.resolve("again.txt")));
        assertEquals("The archive file " + runId + "/file.zst was altered.", refusal.getMessage());
        assertTrue(Files.notExists(folder.resolve("again.txt")));
    }

    @Test
    void saysThatAnArchiveCannotBeExpandedAndBlamesNobodyElse() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String runId = bench.run(ID, 2024).result().runId().orElseThrow();
        Path archive = bench.store().folder().resolve("runs").resolve(runId);
        byte[] bytes = "no compressed file".getBytes(StandardCharsets.US_ASCII);
        Files.write(archive.resolve("file.zst"), bytes);
        Path seal = archive.resolve("parts.tsv");
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Files.writeString(seal, Files.readString(seal).replaceFirst("file.zst\t\\p{XDigit}+", "file.zst\t" + hash));
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.history().retrieve(bench.store(), runId, folder.resolve("again.txt")));
        assertEquals(Reason.ARCHIVE, refusal.reason());
        assertTrue(refusal.getMessage().startsWith("The archive of run " + runId + " cannot be expanded: "),
                refusal.getMessage());
        assertEquals("Restore it from a backup, or expand " + archive.resolve("file.zst") + " with another program.",
                refusal.remedy());
        assertEquals(List.of(), files("again.txt"));
    }

    @Test
    void theNextOpeningRemovesWhatAKilledTrialHasBegun() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(bench.output(), "old");
        assertTrue(bench.killed(bench.request(ID, 2024, ExportRequestBuilder::trial), 0));
        assertEquals(List.of("out.txt", "out.txt.1.part"), files("out"));
        assertEquals(List.of("Writing was interrupted; the unfinished file " + folder.resolve("out.txt.1.part")
                + " was removed."), bench.history().repair(bench.store()));
        assertEquals(List.of("out.txt"), files("out"));
        assertEquals("old", Files.readString(bench.output()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    /** Names in the folder that begin so. */
    private List<String> files(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(beginning)).sorted()
                    .toList();
        }
    }

    @Test
    void forgetsARunWhoseFileCannotBePutInPlace() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        ExportRequest request = bench.request(ID, 2024, builder -> builder);
        ExportService service = bench.serviceWithObstacle();
        assertEquals(Reason.OUTPUT,
                assertThrows(ExportException.class, () -> service.run(bench.store(), request, null).close()).reason());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void saysThatNobodyWasLeftAndWhichExitsAreNotSent() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15", "2024-10-20");
        List<String> remarks = on(NOVEMBER).run(ID, 2024).result().remarks();
        assertEquals("No record was left to write for the district, so no file was written.", remarks.get(0));
        assertEquals(
                "Students not enrolled on 2024-11-05 are left out, and with them one exit of which the state does not learn.",
                remarks.get(1));
    }

    @Test
    void namesTheBundleOfASelectionThatFails() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        assertBroken("failed: out of order.", Failing.class);
        assertBroken("failed: only 0 of 1 rows were decided.", Forgetful.class);
        assertBroken("failed: the query did not ask for info.legalFirstNam", Curious.class);
    }

    private void assertBroken(String what, Class<? extends Selection> selection) throws Exception {
        Path plugin = Files.createDirectories(folder.resolve(selection.getSimpleName()).resolve("org.example.broken"));
        Files.writeString(plugin.resolve("plugin.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin><extension point="org.caret.exports.exportTypes">
                  <exportType id="broken" label="B" description="B." recordType="SENR" selection="%s"/>
                </extension></plugin>
                """.formatted(selection.getName()));
        MemoryStore store = new MemoryStore(
                Files.createDirectories(folder.resolve(selection.getSimpleName()).resolve("store")));
        copyOfDistrict().save(store);
        ExportBench bench = new ExportBench(store, folder.resolve("out.txt"), NOVEMBER,
                List.of(Path.of("plugin.xml"), plugin.resolve("plugin.xml")));
        ExportException failure = assertThrows(ExportException.class, () -> bench.run("broken", 2024));
        assertEquals(Reason.BROKEN_TYPE, failure.reason());
        assertTrue(failure.getMessage().startsWith("The export type broken of org.example.broken " + what),
                failure.getMessage());
        assertTrue(Files.notExists(folder.resolve("out.txt")));
    }

    private static TestDistrict copyOfDistrict() {
        TestDistrict one = new TestDistrict();
        enroll(one.student("1", "1000000001"), one.school("0100001"), "2024-08-15");
        return one;
    }

    @Test
    void leavesTheOrderOfAnEarlierRunToItsIndex() throws Exception {
        for (String student : List.of("b", "B", "10", "2", "\u00e9", "a b")) {
            enroll(district.student(student, "1000000001"), north, "2024-08-15");
        }
        ExportBench bench = on(NOVEMBER);
        Outcome first = bench.run(ID, 2024);
        Outcome second = bench.run(ID, 2024, builder -> builder.includePrevious(false));
        assertEquals(Long.valueOf(first.lines().size()),
                second.result().counts().leftOutByReason().getOrDefault("SENT_BEFORE", 0L));
        assertFalse(first.lines().isEmpty());
    }

    /** Throws. */
    public static final class Failing implements Selection {
        @Override
        public SelectionSource source(ExportRequest request) {
            return EnrollmentPaths.source(request.year());
        }

        @Override
        public Decider decider(ExportRequest request, Slots slots) {
            return (group, decisions) -> {
                throw new IllegalStateException("out of order");
            };
        }
    }

    /** Decides nothing. */
    public static final class Forgetful implements Selection {
        @Override
        public SelectionSource source(ExportRequest request) {
            return EnrollmentPaths.source(request.year());
        }

        @Override
        public Decider decider(ExportRequest request, Slots slots) {
            return (group, decisions) -> {
                // Forgets what it was asked.
            };
        }
    }

    /** Reads what nobody asked for. */
    public static final class Curious implements Selection {
        @Override
        public SelectionSource source(ExportRequest request) {
            return EnrollmentPaths.source(request.year());
        }

        @Override
        public Decider decider(ExportRequest request, Slots slots) {
            int slot = slots.slot("info.legalFirstNam");
            return (group, decisions) -> {
                for (Row row : group) {
                    row.text(slot);
                    decisions.include(row);
                }
            };
        }
    }
}
