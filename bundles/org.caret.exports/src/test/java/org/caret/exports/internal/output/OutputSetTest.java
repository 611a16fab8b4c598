package org.caret.exports.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear together, and what is left of them after a crash. */
class OutputSetTest {

    private final Path folder;
    private final Path intents;
    private final List<OutputFile> files = new ArrayList<>();

    OutputSetTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        intents = Files.createDirectories(folder.resolve("intents"));
    }

    @BeforeEach
    void writeFiles() throws Exception {
        Files.writeString(folder.resolve("1.txt"), "old 1");
        for (String name : List.of("1.txt", "2.txt", "3.txt")) {
            OutputFile file = OutputFile.beside(folder.resolve(name));
            file.stream().write(("new " + name).getBytes(StandardCharsets.US_ASCII));
            files.add(file);
        }
    }

    @AfterEach
    void close() throws Exception {
        for (OutputFile file : files) {
            file.close();
        }
    }

    @Test
    void replacesAllOrNone() throws Exception {
        assertEquals(List.of(), begin().moveIntoPlace());
        assertEquals(List.of("1.txt new 1.txt", "2.txt new 2.txt", "3.txt new 3.txt"), contents());
    }

    @Test
    void putsBackWhatItReplacedWhereAFileCannotBeMoved() throws Exception {
        OutputSet set = begin();
        Files.createDirectories(folder.resolve("3.txt/in the way"));
        assertThrows(ExportException.class, set::moveIntoPlace);
        set.takeBack();
        assertEquals(List.of("1.txt old 1"), contents());
    }

    @Test
    void whatWasWrittenDownIsKnownUntilItIsSettled() throws Exception {
        OutputSet set = begin();
        MoveIntent intent = MoveIntent.open(intents).get(0);
        assertEquals(List.of("run 1", "run 2", "run 3"), intent.runs());
        assertEquals(files.stream().map(OutputFile::target).toList(), intent.targets());
        assertTrue(intent.moving());
        set.moveIntoPlace();
        set.settle();
        assertEquals(List.of(), MoveIntent.open(intents));
    }

    @Test
    void aCrashWhileItIsTakenBackIsTakenBackToTheEnd() throws Exception {
        OutputSet set = begin();
        Files.createDirectories(folder.resolve("3.txt/in the way"));
        assertThrows(ExportException.class, set::moveIntoPlace);
        MoveIntent.open(intents).get(0).enter(MoveIntent.Phase.TAKING_BACK);
        Files.move(folder.resolve("2.txt"), files.get(1).provisional());
        OutputSet.resume(MoveIntent.open(intents).get(0)).takeBack();
        assertEquals(List.of("1.txt old 1"), contents());
        OutputSet.resume(MoveIntent.open(intents).get(0)).takeBack();
        assertEquals(List.of("1.txt old 1"), contents());
    }

    @Test
    void filesOfRunsThatWereNeverRecordedAreRemovedAndNothingElse() throws Exception {
        begin();
        OutputSet.resume(MoveIntent.open(intents).get(0)).discard();
        assertEquals(List.of("1.txt old 1"), contents());
    }

    private OutputSet begin() throws Exception {
        return OutputSet.of(Journal.in(intents), List.of("run 1", "run 2", "run 3"), files, Disk.REAL);
    }

    /** Name and text of every file. */
    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(file.getFileName() + " " + Files.readString(file));
            }
        }
        return contents;
    }
}
