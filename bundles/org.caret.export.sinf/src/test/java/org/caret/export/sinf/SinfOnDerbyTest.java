package org.caret.export.sinf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exports.testsupport.DerbyStores;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.ExportScene;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinfOnDerbyTest {

    private static final String TODAY = "2024-11-05";

    @ParameterizedTest
    @ValueSource(strings = { "false", "true" })
    void writesTheSameFileAsFromMemory(String allChanges, @TempDir Path folder) throws Exception {
        try (Store derby = DerbyStores.open(folder.resolve("derby"));
                Store memory = new MemoryStore(Files.createDirectories(folder.resolve("memory")))) {
            ExportScene.fill(derby, 40);
            ExportScene.fill(memory, 40);
            ExportBench onDerby = new ExportBench(derby, folder.resolve("derby.txt"), TODAY, SinfPlugins.xmls());
            ExportBench inMemory = new ExportBench(memory, folder.resolve("memory.txt"), TODAY, SinfPlugins.xmls());
            Outcome expected = inMemory.run("sinf", 2024, builder -> builder.option("allChanges", allChanges));
            Outcome actual = onDerby.run("sinf", 2024, builder -> builder.option("allChanges", allChanges));
            assertEquals(expected.leftOut(), actual.leftOut());
            assertEquals(expected.findings(), actual.findings());
            assertTrue(actual.lines().size() > 1);
            assertArrayEquals(Files.readAllBytes(inMemory.output()), Files.readAllBytes(onDerby.output()));
        }
    }
}
