package org.caret.exports.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportType;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.WrittenFile;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every export type keeps where its records are divided over several files or restricted to changes. */
abstract class ArrangementContract extends ExportTypeFixture {

    @ParameterizedTest
    @MethodSource("types")
    final void aSplitThatIsNotOfferedIsRefused(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithThree(folder, id);
        for (Split split : EnumSet.complementOf(copy(splits(bench, id)))) {
            if (split != Split.NONE) {
                assertEquals(Reason.WRONG_REQUEST, assertThrows(ExportException.class,
                        () -> bench.run(id, year(bench, id), builder -> builder.split(split))).reason());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everySplitHoldsTheSameRecordsInTheSameBytes(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithThree(folder, id);
        List<String> whole = sorted(bench.run(id, year(bench, id), ExportRequestBuilder::trial).lines());
        assertEquals(3, whole.size());
        for (Split split : splits(bench, id)) {
            Outcome first = bench.run(id, year(bench, id), builder -> builder.split(split));
            assertEquals(whole, sorted(first.lines()), split.id());
            assertEquals(3, first.result().counts().written());
            List<String> hashes = hashes(first.result());
            assertEquals(hashes, hashes(bench.run(id, year(bench, id), builder -> builder.split(split)).result()));
            for (RememberedRun run : bench.history().runs(bench.store())) {
                assertEquals(List.of(), bench.history().verify(bench.store(), run.runId()));
            }
            for (WrittenFile file : first.result().files()) {
                Files.delete(file.path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void schoolsHaveFilesOfTheirOwn(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithThree(folder, id);
        if (splits(bench, id).contains(Split.SCHOOLS)) {
            Outcome outcome = bench.run(id, year(bench, id), builder -> builder.split(Split.SCHOOLS));
            assertEquals(List.of("out-" + SCHOOL + ".txt", "out-0100002.txt"), outcome.result().files().stream()
                    .map(file -> file.path().getFileName().toString()).toList());
            for (WrittenFile file : outcome.result().files()) {
                String code = file.path().getFileName().toString().substring(4, 11);
                assertTrue(Files.readAllLines(file.path()).stream().allMatch(line -> line.contains(code)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void nothingIsSentAgainOnceItWasPosted(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithThree(folder, id);
        List<String> all = bench.run(id, year(bench, id), builder -> builder.trial()).lines();
        ExportResult created = bench.run(id, year(bench, id), ExportRequestBuilder::changesOnly).result();
        assertEquals(all, Files.readAllLines(bench.output()), "everything is new before anything was posted");
        assertEquals(3, bench.run(id, year(bench, id), builder -> builder.changesOnly().trial()).lines().size(),
                "a run that is not decided does not count");
        bench.history().mark(bench.store(), created.runId().orElseThrow(), RunState.POSTED);
        ExportResult again = bench.run(id, year(bench, id), ExportRequestBuilder::changesOnly).result();
        assertEquals(identified(bench, id) ? ExportResult.Outcome.NOBODY : ExportResult.Outcome.WRITTEN,
                again.outcome());
        bench.history().mark(bench.store(), created.runId().orElseThrow(), RunState.REJECTED);
        assertEquals(3, bench.run(id, year(bench, id), builder -> builder.changesOnly().trial()).lines().size());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aCancelledOrFailingSetLeavesNothing(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithThree(folder, id);
        Files.writeString(bench.output(), "old");
        List<Split> splits = new ArrayList<>(splits(bench, id));
        splits.add(Split.NONE);
        for (Split split : splits) {
            ExportRequest request = bench.request(id, year(bench, id), builder -> builder.split(split).changesOnly());
            for (int questions = 0; questions < 3; questions++) {
                CancelAfter monitor = new CancelAfter(questions);
                assertThrows(OperationCanceledException.class,
                        () -> bench.service().run(bench.store(), request, monitor).close());
                assertUntouched(bench);
            }
            ExportException failure = assertThrows(ExportException.class,
                    () -> bench.serviceOnFullDisk(10).run(bench.store(), request, null).close());
            assertEquals(Reason.OUTPUT, failure.reason());
            assertUntouched(bench);
        }
        try (Stream<Path> left = Files.list(bench.store().folder().resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** Two subjects at one school, one at another. */
    private ExportBench benchWithThree(Path folder, String id) throws Exception {
        TestDistrict district = new TestDistrict();
        return bench(folder, district, type -> {
            School school = district.school(SCHOOL);
            enter(district, type, school, "1");
            enter(district, type, district.school("0100002"), "2");
            enter(district, type, school, "3");
        }, id);
    }

    /** Whether the state can tell records apart by their keys: not those of students who have no SSID yet. */
    private static boolean identified(ExportBench bench, String id) {
        ExportType type = type(bench, id);
        return type.needsSsid() || !bench.recordTypes().find(type.recordType()).orElseThrow().layouts().getLast().key()
                .contains("SSID");
    }

    private Set<Split> splits(ExportBench bench, String id) {
        ExportType type = type(bench, id);
        return bench.service().splits(type, new AcademicYear(year(bench, id)));
    }

    private static EnumSet<Split> copy(Set<Split> splits) {
        EnumSet<Split> copy = EnumSet.noneOf(Split.class);
        copy.addAll(splits);
        return copy;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> hashes(ExportResult result) {
        return result.files().stream().map(WrittenFile::sha256).toList();
    }
}
