package org.caret.exports.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private final Path folder;

    OutputFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void replacesItsTargetOnlyWhenMovedIntoPlace() throws Exception {
        Path target = Files.writeString(folder.resolve("out.txt"), "old");
        try (OutputFile output = OutputFile.beside(target)) {
            output.stream().write("new".getBytes(StandardCharsets.US_ASCII));
            assertEquals("old", Files.readString(target));
            output.moveIntoPlace();
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenGivenUp() throws Exception {
        Path target = Files.writeString(folder.resolve("out.txt"), "old");
        try (OutputFile output = OutputFile.beside(target)) {
            output.stream().write('x');
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void letsTwoRunsWriteBesideOneTarget() throws Exception {
        Path target = folder.resolve("out.txt");
        try (OutputFile first = OutputFile.beside(target); OutputFile second = OutputFile.beside(target)) {
            first.stream().write('1');
            second.stream().write('2');
            second.moveIntoPlace();
            first.moveIntoPlace();
        }
        assertEquals("1", Files.readString(target));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void refusesAFolderAndAMissingFolderBeforeAnythingIsWritten() throws IOException {
        for (Path target : List.of(folder, folder.resolve("missing/out.txt"))) {
            ExportException refusal = assertThrows(ExportException.class, () -> OutputFile.beside(target).close());
            assertEquals(Reason.OUTPUT, refusal.reason());
        }
        assertEquals(List.of(), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
