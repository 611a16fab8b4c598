package org.caret.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private final Path folder;

    WholeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void replacesItsTargetOnlyWhenMovedIntoPlace() throws IOException {
        Path target = Files.writeString(folder.resolve("list.txt"), "old");
        try (WholeFile file = WholeFile.beside(target)) {
            file.stream().write('x');
            file.stream().flush();
            assertEquals("old", Files.readString(target));
            file.moveIntoPlace();
        }
        assertEquals("x", Files.readString(target));
        assertEquals(List.of("list.txt"), names());
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenGivenUp() throws IOException {
        Path target = Files.writeString(folder.resolve("list.txt"), "old");
        try (WholeFile file = WholeFile.beside(target)) {
            file.stream().write('x');
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("list.txt"), names());
    }

    @Test
    void canBeMovedAfterItsStreamWasClosedByTheWriter() throws IOException {
        Path target = folder.resolve("list.txt");
        try (WholeFile file = WholeFile.beside(target)) {
            file.stream().write('x');
            file.stream().close();
            file.moveIntoPlace();
        }
        assertEquals("x", Files.readString(target));
    }

    @Test
    void needsTheFolder() {
        Path target = folder.resolve("missing").resolve("list.txt");
        assertThrows(NoSuchFileException.class, () -> WholeFile.beside(target));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
