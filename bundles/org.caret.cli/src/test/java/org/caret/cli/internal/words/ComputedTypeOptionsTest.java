package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.exports.testsupport.ExportBench;
import org.caret.spec.Specifications;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code export} of a file whose records are computed: options about the selecting of records mean nothing for it. */
class ComputedTypeOptionsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = { "--include-previous", "--no-include-previous", "--include-not-enrolled",
            "--no-include-not-enrolled", "--as-of 2024-11-01", "--explain 1000", "--changes-only", "--split schools" })
    void refusesWhatDoesNotApplyAndWritesNothing(String option) throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        ExportBench bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05",
                List.of(Path.of("../org.caret.export.cohort/plugin.xml")));
        CommandRun command = new CommandRun();
        String arguments = "--db " + folder + " --type acgr --year 2024-2025 --out " + bench.output() + ' ' + option;
        assertEquals(ExitCode.USAGE, command.run(new ExportCommand(bench.service(), bench.types(),
                Specifications.load(), bench.history(), (where, who, mode) -> store), arguments.split(" ")));
        assertTrue(command.err().contains("acgr"), command::err);
        assertFalse(Files.exists(bench.output()));
    }
}
