package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** A sound contribution to be broken in one place, and the problems that are expected then. */
abstract class BrokenContribution {

    static final String FILE = "org.example.test data/TEST.tsv";
    static final String DECLARATION = "org.example.test plugin.xml: record type TEST: ";

    @TempDir
    Path folder = Path.of("");

    TestPlugin plugin() {
        return new TestPlugin(folder, "org.example.test");
    }

    static void assertProblems(TestPlugin plugin, String... problems) throws IOException {
        assertEquals(String.join("\n", problems), String.join("\n", plugin.load().problems()));
    }
}
