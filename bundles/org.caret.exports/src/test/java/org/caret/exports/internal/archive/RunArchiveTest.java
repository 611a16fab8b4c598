package org.caret.exports.internal.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;
import org.caret.model.ExportRun;
import org.caret.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunArchiveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-05T08:09:10Z"), ZoneOffset.UTC);
    private static final LeftOutReason ONE = new LeftOutReason("ONE", "First\treason\\ in\r\ntwo lines.", "Do it.");
    private static final LeftOutReason TWO = new LeftOutReason("TWO", "Second reason.", "");

    private final Path database;

    RunArchiveTest(@TempDir Path database) {
        this.database = database;
    }

    @Test
    void givesBackEverythingThatWasWritten() throws Exception {
        Finding finding = new Finding(Severity.WARNING, "GERR0001", "student 1", "Grade Level Code", "", "Blank.", "");
        LeftOutRow first = new LeftOutRow("student 1, school ñ", List.of(ONE, TWO));
        LeftOutRow second = new LeftOutRow("student 2", List.of(TWO));
        try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
            archive.leftOut(first.record(), first.reasons());
            archive.finding(finding);
            archive.leftOut(second.record(), second.reasons());
            archive.finish();
            archive.keep();
            assertEquals("20241105-080910", archive.runId());
            RunDetails details = archive.keptDetails();
            try (Stream<LeftOutRow> rows = details.leftOut(); Stream<Finding> findings = details.findings()) {
                assertEquals(List.of(first, second), rows.toList());
                assertEquals(List.of(finding), findings.toList());
            }
            details.close();
            assertTrue(Files.exists(database.resolve("runs/20241105-080910")));
        }
    }

    @Test
    void leavesNothingOfAnArchiveThatIsDiscardedWhileItIsCompleted() throws Exception {
        try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
            archive.leftOut("student 1", List.of(ONE));
            archive.end();
            archive.discard();
        }
        try (Stream<Path> left = Files.list(database.resolve("runs"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void passesManyBlocksToTargetAndArchiveAlikeAndHashesThem() throws Exception {
        byte[] content = new byte[3 * BackgroundWriter.BLOCK * 16 + 17];
        new Random(7).nextBytes(content);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
            try (OutputStream file = archive.file(target)) {
                for (int i = 0; i < content.length; i += 1001) {
                    file.write(content, i, Math.min(1001, content.length - i));
                }
            }
            assertEquals(Sha256.of(new ByteArrayInputStream(content)), archive.finish());
            archive.keep();
        }
        assertArrayEquals(content, target.toByteArray());
        try (InputStream archived = Part.FILE.open(database.resolve("runs/20241105-080910"))) {
            assertArrayEquals(content, archived.readAllBytes());
        }
        assertEquals(List.of(), Seal.problems(database.resolve("runs/20241105-080910")));
    }

    @ParameterizedTest
    @EnumSource
    void readsArchivesHoweverTheyAreCompressed(Compression compression) throws Exception {
        Path folder = new ArchiveFolders(database).create(CLOCK);
        LeftOutRow row = new LeftOutRow("student 2", List.of(TWO));
        try (RunArchive archive = new RunArchive(folder, Set.of(Part.values()), compression)) {
            try (OutputStream file = archive.file(OutputStream.nullOutputStream())) {
                file.write("record\r\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
            }
            archive.leftOut(row.record(), row.reasons());
            archive.index("1", "key", 42);
            archive.finish();
            archive.keep();
            try (Stream<LeftOutRow> rows = archive.keptDetails().leftOut();
                    Stream<Finding> findings = archive.keptDetails().findings()) {
                assertEquals(List.of(row), rows.toList());
                assertEquals(List.of(), findings.toList());
            }
        }
        Path kept = database.resolve("runs/20241105-080910");
        assertEquals(List.of(), Seal.problems(kept));
        try (InputStream file = Part.FILE.open(kept)) {
            assertEquals("record\r\n".repeat(20_000), new String(file.readAllBytes(), StandardCharsets.US_ASCII));
        }
        try (EarlierRuns earlier = EarlierRuns.of(database, runs("20241105-080910"))) {
            assertTrue(earlier.contain("1"));
            earlier.verify();
        }
        Files.delete(kept.resolve(Part.INDEX.fileName(compression)));
        assertEquals(List.of("The archive file 20241105-080910/" + Part.INDEX.fileName(compression) + " is missing."),
                Seal.problems(kept));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingWhenDiscardedOnAFullDisk(Compression compression) throws IOException {
        byte[] blocks = new byte[3 * BackgroundWriter.BLOCK];
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        try (RunArchive archive = new RunArchive(new ArchiveFolders(database).create(CLOCK), Set.of(Part.values()),
                compression)) {
            archive.index("1", "key", 42);
            OutputStream file = archive.file(full);
            assertThrows(IOException.class, () -> file.write(blocks));
            archive.discard();
        }
        try (Stream<Path> left = Files.list(database.resolve("runs"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aPartThatIsNoCompressedFileIsADamagedArchive() throws Exception {
        String runId = archived("1", "2");
        Files.writeString(database.resolve("runs").resolve(runId).resolve("index.tsv.zst"), "not compressed at all");
        assertThrows(ExportException.class, () -> EarlierRuns.of(database, runs(runId)).close());
    }

    @Test
    void numbersRunsOfOneSecond() throws IOException {
        for (String expected : List.of("20241105-080910", "20241105-080910-2", "20241105-080910-3")) {
            try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
                assertEquals(expected, archive.runId());
                archive.finish();
                archive.keep();
            }
        }
    }

    @Test
    void leavesNothingWhenDiscarded() throws IOException {
        RunArchive archive = RunArchive.remembered(database, CLOCK);
        archive.leftOut("student 1", List.of(ONE));
        archive.discard();
        try (Stream<Path> left = Files.list(database.resolve("runs"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void throwsWhatTheTargetThrows() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        RunArchive archive = RunArchive.remembered(database, CLOCK);
        OutputStream file = archive.file(full);
        file.write(1);
        assertEquals("disk full", assertThrows(IOException.class, file::close).getMessage());
        archive.discard();
    }

    @Test
    void removesTheDetailsOfAForgottenRunWithItsFolder() throws Exception {
        try (RunArchive archive = RunArchive.forgotten()) {
            archive.file(OutputStream.nullOutputStream()).write('x');
            archive.leftOut("student 1", List.of(ONE));
            archive.index("1", "1", 1);
            archive.finish();
            RunDetails details = archive.passingDetails();
            try (Stream<LeftOutRow> rows = details.leftOut()) {
                assertEquals(1, rows.count());
            }
            details.close();
            assertThrows(ExportException.class, details::leftOut);
        }
        assertFalse(Files.exists(database.resolve("runs")));
    }

    @Test
    void walksThroughTheSubjectsOfEarlierRunsInCodePointOrder() throws Exception {
        String supplementary = "\ud83d\ude00";
        String first = archived("1", "10", "2", "\uffee", supplementary);
        String second = archived("3");
        try (EarlierRuns earlier = EarlierRuns.of(database, runs(first, second))) {
            assertEquals(List.of(false, true, true, true, true, false, true, true), Stream
                    .of("0", "1", "10", "2", "3", "9", "\uffee", supplementary).map(one -> contains(earlier, one))
                    .toList());
            earlier.verify();
        }
    }

    @Test
    void findsTheRecordsOfOneSubject() throws Exception {
        String runId = archived("1", "2", "2", "3");
        for (Map.Entry<String, Integer> found : Map.of("0", 0, "1", 1, "2", 2, "3", 1, "4", 0).entrySet()) {
            try (SubjectIndex index = new SubjectIndex(new ArchiveFolders(database).of(runId))) {
                assertEquals(java.util.Collections.nCopies(found.getValue(), "key"), index.keys(found.getKey()));
            }
        }
    }

    @Test
    void indexesPlainAndOtherTextsBeyondABlock() throws Exception {
        List<String> kinds = List.of("plain", "back\\slash\tand tab", "ñandú", "");
        int records = 3 * BackgroundWriter.BLOCK / 20;
        try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
            for (int i = 0; i < records; i++) {
                archive.index("%07d".formatted(i), kinds.get(i % kinds.size()), i);
            }
            archive.finish();
            archive.keep();
            try (SubjectIndex index = new SubjectIndex(new ArchiveFolders(database).of(archive.runId()))) {
                for (int i = 0; i < records; i++) {
                    assertEquals(List.of(kinds.get(i % kinds.size())), index.keys("%07d".formatted(i)));
                }
            }
        }
    }

    @Test
    void saysThatAnIndexIsMissingOrAltered() throws Exception {
        String runId = archived("1", "2");
        Path index = database.resolve("runs").resolve(runId).resolve("index.tsv.zst");
        // a frame to be skipped, which nothing else would notice
        Files.write(index, new byte[] { 0x50, 0x2A, 0x4D, 0x18, 0, 0, 0, 0 }, StandardOpenOption.APPEND);
        try (EarlierRuns earlier = EarlierRuns.of(database, runs(runId))) {
            assertTrue(earlier.contain("1"));
            assertThrows(ExportException.class, earlier::verify);
        }
        assertEquals(List.of("The archive file " + runId + "/index.tsv.zst was altered."),
                Seal.problems(database.resolve("runs").resolve(runId)));
        Files.delete(index);
        assertThrows(ExportException.class, () -> EarlierRuns.of(database, runs(runId)).close());
        assertEquals(List.of("The archive file " + runId + "/index.tsv.zst is missing."),
                Seal.problems(database.resolve("runs").resolve(runId)));
    }

    private static List<ExportRun> runs(String... runIds) {
        return Stream.of(runIds).map(runId -> {
            ExportRun run = ModelFactory.eINSTANCE.createExportRun();
            run.setRunId(runId);
            run.setState("created");
            run.setOptions("");
            return run;
        }).toList();
    }

    private static boolean contains(EarlierRuns earlier, String subject) {
        try {
            return earlier.contain(subject);
        } catch (ExportException e) {
            throw new AssertionError(e);
        }
    }

    private String archived(String... subjects) throws IOException {
        try (RunArchive archive = RunArchive.remembered(database, CLOCK)) {
            archive.file(OutputStream.nullOutputStream()).write("x".getBytes(StandardCharsets.US_ASCII));
            for (String subject : subjects) {
                archive.index(subject, "key", 42);
            }
            archive.finish();
            archive.keep();
            return archive.runId();
        }
    }
}
