package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.RecordLines.senrLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.ImportRequest;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.imports.internal.findings.FindingFile;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingImportTest {

    private final ImportFixture fixture;

    FailingImportTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    @Test
    void archiveThatCannotBeWrittenFailsTheImportAndTheFollowingOnesAreNotBegun()
            throws IOException, StoreException {
        // A file where the folder of the batches should be.
        Files.createFile(fixture.store().folder().resolve("imports"));
        Path one = fixture.file("a.txt", senrLine("1001"));
        Path two = fixture.file("b.txt", senrLine("1002"));
        List<SourceResult> results = fixture.imports()
                .run(fixture.store(), ImportRequest.of(one, two), new NullProgressMonitor()).sources();

        assertEquals(List.of(Outcome.FAILED, Outcome.NOT_REACHED),
                results.stream().map(SourceResult::outcome).toList());
        assertFalse(results.get(0).message().isEmpty());
        assertEquals(0, fixture.store().count(Literals.STUDENT));
    }

    @Test
    void findingsThatFindNoSpaceAreNotLostSilently() throws IOException {
        FindingLog log = new FindingLog(10, new FindingFile(new FullDisk(100)));
        IntStream.range(0, 100_000).forEach(i -> log.add(new Finding(Severity.FATAL, "RULE" + i * 31L, "line " + i,
                "field", Integer.toString(i * 7919), "message " + i * 104729L, "")));

        assertThrows(IOException.class, log::check);
        assertEquals(100_000, log.count().fatal());
        assertThrows(IOException.class, log::close);
    }

    @Test
    void crowdOfNoticesDoesNotKeepOutTheRest() throws IOException {
        try (FindingLog log = new FindingLog(10, null)) {
            IntStream.range(0, 100).forEach(i -> log.add(notice("MANY", i)));
            log.add(notice("SUM", 0));
            log.add(new Finding(Severity.FATAL, "BAD", "line 1", "", "", "", ""));

            assertEquals(List.of("BAD", "MANY", "MANY", "MANY", "MANY", "MANY", "SUM"),
                    log.first().stream().map(Finding::rule).toList());
        }
    }

    private static Finding notice(String rule, int line) {
        return new Finding(Severity.NOTICE, rule, "line " + line, "", "", "", "");
    }

    /** Takes so many bytes and no more. */
    private static final class FullDisk extends OutputStream {

        private int left;

        FullDisk(int bytes) {
            left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
