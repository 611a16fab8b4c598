package org.caret.exports.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a file that was written with the one that is checked in as what it should be. */
public final class Golden {

    private static final Path EXPECTED = Path.of("src/test/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    private Golden() {
    }

    /**
     * Compares line by line, byte for byte. What was written is kept in {@code target/golden} under the same name, so that a
     * wanted change is a copy away.
     *
     * @param name of the file in {@code src/test/golden}, {@code sinf-2024-2025.txt}
     */
    public static void assertFile(String name, Path written) throws IOException {
        Files.createDirectories(ACTUAL);
        Path actual = Files.write(ACTUAL.resolve(name), Files.readAllBytes(written));
        Path expected = EXPECTED.resolve(name);
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "no file " + expected,
                Files.readString(actual), name);
    }
}
