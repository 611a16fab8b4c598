package org.caret.exports.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.internal.output.BegunFolder.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down beside the archives, and what becomes of it after a crash. */
class JournalTest {

    private final Path folder;
    private final Path notes;
    private final Path target;

    JournalTest(@TempDir Path folder) {
        this.folder = folder;
        notes = folder.resolve("db/runs");
        target = folder.resolve("out.txt");
    }

    @Test
    void aFileIsNotedUntilItHasItsPlace() throws Exception {
        try (OutputFile file = begin(notes)) {
            assertEquals(1, names(notes).size());
            file.moveIntoPlace();
            assertEquals(List.of(), names(notes));
        }
        assertEquals(List.of(), Journal.in(notes).removeBegun());
        assertEquals("text", Files.readString(target));
    }

    @Test
    void aFileThatIsGivenUpIsNotNotedAnyMore() throws Exception {
        begin(notes).close();
        assertEquals(List.of(), names(notes));
        assertEquals(List.of("db"), names(folder));
    }

    @Test
    void whatAKilledProcessHasBegunIsRemovedAndNothingElse() throws Exception {
        Files.writeString(target, "old");
        Path elsewhere = Files.writeString(folder.resolve("out.txt.1.part"), "another process");
        Path left = begin(notes).provisional();
        assertEquals(List.of(left), Journal.in(notes).removeBegun());
        assertEquals(List.of("db", "out.txt", "out.txt.1.part"), names(folder));
        assertEquals("another process", Files.readString(elsewhere));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(), names(notes));
    }

    @Test
    void aFileThatIsGoneAlreadyIsNotMentioned() throws Exception {
        Files.delete(begin(notes).provisional());
        assertEquals(List.of(), Journal.in(notes).removeBegun());
        assertEquals(List.of(), names(notes));
    }

    @Test
    void aCompleteFileThatWaitsForItsPlaceStays() throws Exception {
        OutputFile file = begin(notes);
        OutputSet set = OutputSet.of(Journal.in(notes), List.of("run"), List.of(file), Disk.REAL);
        assertEquals(List.of(), Journal.in(notes).removeBegun());
        assertTrue(Files.exists(file.provisional()));
        set.moveIntoPlace();
        set.settle();
        assertEquals(List.of(), Journal.in(notes).removeBegun());
        assertEquals(List.of(), names(notes));
    }

    @Test
    void aNoteThatWasNotFinishedIsRemoved() throws Exception {
        Files.createFile(Files.createDirectories(notes).resolve("file-1.begun"));
        assertEquals(List.of(), Journal.in(notes).removeBegun());
        assertEquals(List.of(), names(notes));
    }

    @Test
    void aFileThatCannotBeNotedIsNotMade() throws Exception {
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "in the way");
        assertThrows(Exception.class, () -> begin(notes).close());
        assertEquals(List.of("db"), names(folder));
    }

    @Test
    void aDatabaseThatCannotBeWrittenKeepsNothing() throws Exception {
        try (OutputFile file = OutputFile.beside(target, Journal.NONE.noting(Disk.REAL))) {
            assertEquals(List.of(), Journal.NONE.removeBegun());
            OutputSet.of(Journal.NONE, List.of(), List.of(file), Disk.REAL).moveAllOrNone();
        }
        assertTrue(Files.exists(target));
        assertTrue(Journal.NONE.begin(contents(true)).isEmpty());
        assertEquals(List.of(), Journal.NONE.begunFolders());
    }

    @Test
    void aFolderIsRemovedWithWhatWasBegunInIt() throws Exception {
        Path filled = Files.createDirectory(folder.resolve("fall1"));
        Journal.in(notes).begin(contents(true));
        Files.writeString(filled.resolve("01-senr-fall.txt"), "whole");
        Files.writeString(filled.resolve("02-sinf.txt.1.part"), "half");
        BegunFolder begun = Journal.in(notes).begunFolders().get(0);
        assertEquals(contents(true), begun.contents());
        assertFalse(begun.complete());
        assertEquals(List.of("01-senr-fall.txt", "02-sinf.txt.1.part"), begun.remove());
        begun.end();
        assertEquals(List.of("db"), names(folder));
        assertEquals(List.of(), Journal.in(notes).begunFolders());
    }

    @Test
    void whatSomebodyHasPutIntoTheFolderStays() throws Exception {
        Path filled = Files.createDirectory(folder.resolve("fall1"));
        Files.writeString(filled.resolve("letter.txt"), "mine");
        Journal.in(notes).begin(contents(true));
        assertEquals(List.of(), Journal.in(notes).begunFolders().get(0).remove());
        assertEquals(List.of("letter.txt"), names(filled));
    }

    @Test
    void aFolderThatWasThereBeforeStaysEmpty() throws Exception {
        Path filled = Files.createDirectory(folder.resolve("fall1"));
        Journal.in(notes).begin(contents(false));
        Files.writeString(filled.resolve("01-senr-fall.txt"), "whole");
        Journal.in(notes).begunFolders().get(0).remove();
        assertEquals(List.of(), names(filled));
    }

    @Test
    void aFolderWithItsLastFileIsComplete() throws Exception {
        Path filled = Files.createDirectory(folder.resolve("fall1"));
        Journal.in(notes).begin(contents(true));
        Files.writeString(filled.resolve("checklist.txt"), "all there");
        assertTrue(Journal.in(notes).begunFolders().get(0).complete());
    }

    private Contents contents(boolean made) {
        return new Contents(folder.resolve("fall1"), made, Instant.parse("2024-11-05T12:00:00Z"),
                List.of("checklist.txt", "01-senr-fall", "02-sinf"), "checklist.txt");
    }

    private OutputFile begin(Path journal) throws Exception {
        OutputFile file = OutputFile.beside(target, Journal.in(journal).noting(Disk.REAL));
        try (OutputStream stream = file.stream()) {
            stream.write("text".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
