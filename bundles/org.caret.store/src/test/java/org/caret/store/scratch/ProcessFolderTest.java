package org.caret.store.scratch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderTest {

    @TempDir
    private Path root;

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.toList();
        }
    }

    /** A folder as a killed process leaves it: nobody holds the lock. */
    private Path abandoned(Path... begun) throws IOException {
        Path folder = Files.createDirectory(root.resolve("caret-killed"));
        Files.createFile(folder.resolve(ProcessFolder.LOCK));
        Files.writeString(Files.createDirectory(folder.resolve("trial")).resolve("leftout"), "1234567890");
        for (Path file : begun) {
            BegunNote.of(file, folder.resolve(ProcessFolder.NOTES));
        }
        return folder;
    }

    @Test
    void nothingIsMadeBeforeItIsNeededAndNothingStaysBehind() throws IOException {
        try (ProcessFolder folder = new ProcessFolder(root)) {
            assertEquals(List.of(), content());
            Files.writeString(folder.createFolder("trial").resolve("leftout"), "1234567890");
            Files.writeString(folder.createFile("list", ".tmp"), "1234567890");
            folder.begun(root.resolve("file"));
            assertEquals(1, content().size());
        }
        assertEquals(List.of(), content());
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (ProcessFolder folder = new ProcessFolder(root)) {
                folder.createFile("list", ".tmp");
                assertEquals("rwx------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(content().get(0))));
            }
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        Path partial = Files.writeString(root.resolve(".compare.txt1.partial"), "1234567890");
        abandoned(partial, root.resolve("gone"));
        try (ProcessFolder folder = new ProcessFolder(root)) {
            folder.removeAbandoned();
            assertEquals(List.of(), content());
        }
    }

    @Test
    void anUnfinishedNoteAndAFolderRemoveNothing() throws IOException {
        Path kept = Files.writeString(root.resolve("students"), "1234567890");
        Path directory = Files.createDirectory(root.resolve("directory"));
        Path notes = Files.createDirectory(abandoned(directory).resolve("begun2")).resolveSibling(ProcessFolder.NOTES);
        Files.writeString(notes.resolve("cut"), kept.toString());
        try (ProcessFolder folder = new ProcessFolder(root)) {
            folder.removeAbandoned();
            assertEquals(List.of(directory, kept), content().stream().sorted().toList());
        }
    }

    @Test
    void whatIsNotCaretsIsLeftAlone() throws IOException {
        Files.createDirectory(root.resolve("caret-of-somebody"));
        Files.writeString(root.resolve("caret-file"), "");
        try (ProcessFolder folder = new ProcessFolder(root)) {
            folder.removeAbandoned();
            assertEquals(2, content().size());
        }
    }

    @Test
    void aFolderOfTheSameProcessIsLeftAlone() throws IOException {
        try (ProcessFolder first = new ProcessFolder(root); ProcessFolder second = new ProcessFolder(root)) {
            Path file = first.createFile("list", ".tmp");
            second.createFile("list", ".tmp");
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void theFolderOfALivingProcessIsLeftAloneAndThatOfADeadOneIsNot()
            throws IOException, InterruptedException, URISyntaxException {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                String.join(File.pathSeparator, classes(Other.class), classes(ProcessFolder.class)),
                Other.class.getName(), root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            Path file = Path.of(said.readLine());
            try (ProcessFolder folder = new ProcessFolder(root)) {
                folder.removeAbandoned();
                assertTrue(Files.exists(file));
            }
            other.destroyForcibly().waitFor();
            assertTrue(Files.exists(file));
            try (ProcessFolder folder = new ProcessFolder(root)) {
                folder.removeAbandoned();
                assertFalse(Files.exists(file));
                assertEquals(List.of(), content());
            }
        } finally {
            other.destroyForcibly();
        }
    }

    private static String classes(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** Makes a file, says where, and waits to be killed. */
    static final class Other {

        private Other() {
        }

        public static void main(String[] arguments) throws IOException {
            try (ProcessFolder folder = new ProcessFolder(Path.of(arguments[0]))) {
                System.out.println(folder.createFile("list", ".tmp"));
                System.in.read();
            }
        }
    }

    @Test
    void afterTheEndNothingIsMade() throws IOException {
        try (ProcessFolder folder = new ProcessFolder(root)) {
            folder.close();
            assertThrows(IOException.class, () -> folder.createFile("list", ".tmp"));
            assertEquals(List.of(), content());
        }
    }
}
