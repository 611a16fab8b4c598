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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

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
        try (InputStream archived = new GZIPInputStream(
                Files.newInputStream(database.resolve("runs/20241105-080910/file.gz")))) {
            assertArrayEquals(content, archived.readAllBytes());
        }
        assertEquals(List.of(), Seal.problems(database.resolve("runs/20241105-080910")));
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
        Path index = database.resolve("runs").resolve(runId).resolve("index.tsv.gz");
        byte[] bytes = Files.readAllBytes(index);
        bytes[4] ^= 1; // time stamp of the header, which nothing else would notice
        Files.write(index, bytes);
        try (EarlierRuns earlier = EarlierRuns.of(database, runs(runId))) {
            assertTrue(earlier.contain("1"));
            assertThrows(ExportException.class, earlier::verify);
        }
        assertEquals(List.of("The archive file " + runId + "/index.tsv.gz was altered."),
                Seal.problems(database.resolve("runs").resolve(runId)));
        Files.delete(index);
        assertThrows(ExportException.class, () -> EarlierRuns.of(database, runs(runId)).close());
        assertEquals(List.of("The archive file " + runId + "/index.tsv.gz is missing."),
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
