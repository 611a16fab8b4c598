package org.caret.exports.testsupport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.School;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every export type keeps whose records are computed as a whole, not selected from rows: the part of
 * {@link ExportTypeContract} that does not ask which row makes which record.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ComputedFileContract extends ExportTypeFixture {

    /** So many times the usual students that a run looks more than once whether it was cancelled. */
    private static final int MANY_TIMES = 30;

    /**
     * Fills a district with two schools, of each of which the type writes at least one record.
     *
     * @param times how many times the usual number of students, which is at least 40
     */
    protected abstract void fill(TestDistrict district, ExportType type, School first, School second, int times);

    /** A value of an option with which the district of {@link #fill} makes another file, or another report on it. */
    protected abstract String anotherValue(ExportType.Option option, Path folder) throws IOException;

    /** Codes of the reasons for which something of that district is left out: all that the type has. */
    protected abstract Set<String> reasons();

    private ExportBench bench(Path folder, String id, String name, int times) throws Exception {
        TestDistrict district = new TestDistrict();
        return bench(folder, district, type -> {
            School first = district.school(SCHOOL);
            first.setName(name);
            fill(district, type, first, district.school("0100002"), times);
        }, id);
    }

    private ExportBench filled(Path folder, String id) throws Exception {
        return bench(folder, id, "First School", 1);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aContributionIsWhole(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        assertEquals(List.of(), bench.types().problems());
        assertTrue(type(bench, id).computed());
        bench.types().source(type(bench, id));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyRecordHasAValueForEachHeading(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        Outcome outcome = bench.run(id, year(bench, id));
        Set<Integer> widths = new HashSet<>();
        outcome.lines().forEach(line -> widths.add(line.split("\t", -1).length));
        assertEquals(1, widths.size(), () -> "fields: " + widths);
        assertEquals(outcome.lines().size() - 1, outcome.result().counts().written());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyOptionChangesWhatIsSentOrSaid(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        for (ExportType.Option option : type(bench, id).options()) {
            String value = anotherValue(option, folder);
            assertNotEquals(effect(bench.run(id, year(bench, id), ExportRequestBuilder::trial)),
                    effect(bench.run(id, year(bench, id), builder -> builder.option(option.id(), value).trial())),
                    option.id());
        }
    }

    private static List<Object> effect(Outcome outcome) {
        return List.of(outcome.lines(), outcome.findings(), outcome.leftOut(), outcome.result().remarks());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void onlyTheChosenSiteIsSent(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        List<String> all = bench.run(id, year(bench, id), ExportRequestBuilder::trial).lines();
        List<String> one = bench.run(id, year(bench, id), builder -> builder.sites(List.of("0100002")).trial()).lines();
        assertTrue(all.stream().anyMatch(line -> line.contains(SCHOOL)), all::toString);
        assertTrue(one.size() > 1 && one.stream().noneMatch(line -> line.contains(SCHOOL)), one::toString);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyLeftOutReasonCanBeReached(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        Outcome outcome = bench.run(id, year(bench, id));
        assertEquals(reasons(), outcome.result().counts().leftOutByReason().keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void withoutStudentsThereIsNoFileAndTheOldOneStays(String id, @TempDir Path folder) throws Exception {
        assertNobodyIsSent(folder, id);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void theFileIsHashedAndRemembered(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        assertRemembered(bench, bench.run(id, year(bench, id)), folder);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aTrialIsForgotten(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        assertTrue(bench.run(id, year(bench, id), ExportRequestBuilder::trial).result().counts().written() > 1);
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void theSameDataAreTheSameBytesInEveryFormat(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        long records = bench.run(id, year(bench, id), ExportRequestBuilder::trial).result().counts().written();
        for (FileFormat format : FileFormat.values()) {
            bench.run(id, year(bench, id), builder -> builder.format(format).trial());
            byte[] first = Files.readAllBytes(bench.output());
            assertEquals(records,
                    bench.run(id, year(bench, id), builder -> builder.format(format).trial()).result().counts()
                            .written());
            assertArrayEquals(first, Files.readAllBytes(bench.output()), format.name());
        }
    }

    /** Public files name schools as people write them. */
    @ParameterizedTest
    @MethodSource("types")
    final void namesOutsideAsciiAreKept(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = bench(folder, id, "Peña Blanca High", 1);
        bench.run(id, year(bench, id), ExportRequestBuilder::trial);
        assertTrue(Files.readString(bench.output()).contains("Peña Blanca High"));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aRunCancelledAtAnyTimeLeavesNothing(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = bench(folder, id, "First School", MANY_TIMES);
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        int questions = 0;
        while (cancelled(bench, request, questions)) {
            assertUntouched(bench);
            questions++;
        }
        assertTrue(questions > 2, questions + " chances to cancel");
    }

    private static boolean cancelled(ExportBench bench, ExportRequest request, int questions) throws Exception {
        try {
            bench.service().run(bench.store(), request, new CancelAfter(questions)).close();
            return false;
        } catch (@SuppressWarnings("unused") OperationCanceledException e) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aDiskThatFillsLeavesTheOldFileAndSaysSo(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = filled(folder, id);
        bench.run(id, year(bench, id), ExportRequestBuilder::trial);
        int half = Math.toIntExact(Files.size(bench.output()) / 2);
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        for (int bytes : new int[] { 10, half }) {
            ExportException failure = assertThrows(ExportException.class,
                    () -> bench.serviceOnFullDisk(bytes).run(bench.store(), request, null).close());
            assertEquals(Reason.OUTPUT, failure.reason());
            assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
            assertUntouched(bench);
        }
    }
}
