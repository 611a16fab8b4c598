package org.caret.export.senr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.testsupport.DerbyStores;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.ExportScene;
import org.caret.exports.testsupport.StatementLog;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenrOnDerbyTest {

    private static final String TODAY = "2024-11-05";

    private final Path folder;

    SenrOnDerbyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = { "senr-ssid", "senr-fall", "senr-ongoing" })
    void writesTheSameFileAsFromMemory(String type) throws Exception {
        try (Store derby = DerbyStores.open(folder.resolve("derby"));
                Store memory = new MemoryStore(Files.createDirectories(folder.resolve("memory")))) {
            ExportScene.fill(derby, 40);
            ExportScene.fill(memory, 40);
            ExportBench onDerby = new ExportBench(derby, folder.resolve("derby.txt"), TODAY, SenrPlugins.xmls());
            ExportBench inMemory = new ExportBench(memory, folder.resolve("memory.txt"), TODAY, SenrPlugins.xmls());
            Outcome expected = inMemory.run(type, 2024);
            Outcome actual = onDerby.run(type, 2024);
            assertEquals(expected.leftOut(), actual.leftOut());
            assertEquals(expected.findings(), actual.findings());
            assertEquals(expected.result().counts(), actual.result().counts());
            assertTrue(actual.lines().size() > 1);
            assertArrayEquals(Files.readAllBytes(inMemory.output()), Files.readAllBytes(onDerby.output()));
            Outcome again = onDerby.run(type, 2024, builder -> builder.includePrevious(false));
            assertEquals(List.of(), again.lines().stream().filter(actual.lines()::contains).toList());
            assertTrue(again.result().counts().leftOutByReason().get("SENT_BEFORE") >= actual.lines().size());
        }
    }

    @Test
    void needsNoMoreStatementsForMoreRowsAndNeitherJoinsNorSortsADistrict() throws Exception {
        List<String> few = statements(10);
        List<String> many = statements(1000);
        assertEquals(few.size(), many.size());
        for (String statement : many) {
            if (StatementLog.reads(statement, "ENROLLMENT")) {
                assertEquals(List.of(), StatementLog.joinsOrSorts(statement), statement);
            }
        }
        assertTrue(many.stream().anyMatch(statement -> StatementLog.reads(statement, "ENROLLMENT")));
    }

    private List<String> statements(int students) throws Exception {
        Path database = folder.resolve("derby-" + students);
        try (StatementLog log = new StatementLog(database);
                Store store = DerbyStores.open(database)) {
            ExportScene.fill(store, students);
            ExportBench bench = new ExportBench(store, folder.resolve("out.txt"), TODAY, SenrPlugins.xmls());
            int before = log.statements().size();
            bench.run("senr-fall", 2024, builder -> builder.trial());
            List<String> all = log.statements();
            return all.subList(before, all.size());
        }
    }
}
