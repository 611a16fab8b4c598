package org.caret.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachReason() throws CoreException, IOException {
        Path file = folder.resolve("list.tsv");
        LeftOutFile.write(Stream.of(new String[] { "student 1", "NO_SSID", "No\tSSID.", "" },
                new String[] { "student 1", "SITE", "Other site.", "Choose it." }), file);
        assertEquals("record\treason\ttext\tremedy\r\nstudent 1\tNO_SSID\tNo SSID.\t\r\n"
                + "student 1\tSITE\tOther site.\tChoose it.\r\n", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void saysWhereItCannotWrite() {
        Path file = folder.resolve("missing").resolve("list.tsv");
        assertThrows(CoreException.class, () -> LeftOutFile.write(Stream.empty(), file));
    }
}
