package org.caret.exports.testsupport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordType;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RememberedRun;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.trace.Explainer;
import org.caret.exports.trace.Explanation;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.TracedRecords;
import org.caret.exports.trace.ValueTrace;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every export type keeps, whatever it selects. A family of types extends this with its plug-ins and its store. Types
 * about students whose rows need more than an enrollment override {@link #enrolled}; types about others override
 * {@link #enter}, {@link #enterNamed}, {@link #enterWrong}, {@link #recordName} and {@link #commonReasons}.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ExportTypeContract extends ArrangementContract {

    /** Subjects of a file in which something happens after some are written and before all are. */
    private static final int MANY = 600;

    @ParameterizedTest
    @MethodSource("types")
    final void aContributionIsWhole(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = bench(folder, new TestDistrict(), type -> {
            // Nothing is exported.
        }, id);
        assertEquals(List.of(), bench.types().problems());
        assertEquals(List.of(), bench.recordTypes().problems());
        bench.types().selection(type(bench, id));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyFieldIsBoundOrDeclaredEmpty(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = bench(folder, new TestDistrict(), type -> {
            // Nothing is exported.
        }, id);
        RecordType recordType = bench.recordTypes().find(type(bench, id).recordType()).orElseThrow();
        for (BoundLayout bound : recordType.layouts()) {
            assertEquals(bound.layout().fields(), bound.fields().stream().map(binding -> binding.field()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyOptionChangesWhatIsSentOrSaid(String id, @TempDir Path folder) throws Exception {
        for (ExportType.Option option : ExportTypes.load(pluginXmls()).find(id).orElseThrow().options()) {
            TestDistrict district = new TestDistrict();
            ExportBench bench = bench(folder.resolve(option.id()), district,
                    type -> enterFor(option, district, type, district.school(SCHOOL), "1"), id);
            Outcome usual = bench.run(id, year(bench, id), builder -> builder.trial());
            Outcome changed = bench.run(id, year(bench, id), builder -> builder
                    .option(option.id(), otherValue(type(bench, id), option)).confirmed().trial());
            assertNotEquals(effect(option, usual), effect(option, changed), option.id());
            closeStore();
        }
    }

    /** Days decide what is sent; a flag may also ask for further checks of it. */
    private static List<Object> effect(ExportType.Option option, Outcome outcome) {
        return option.kind() == ExportType.Option.Kind.FLAG ? List.of(outcome.lines(), outcome.findings())
                : List.of(outcome.lines());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void onlyTheChosenSiteIsSent(String id, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        ExportBench bench = bench(folder, district, type -> {
            enter(district, type, district.school(SCHOOL), "1");
            enter(district, type, district.school("0100002"), "2");
        }, id);
        assertEquals(2, bench.run(id, year(bench, id), builder -> builder.trial()).lines().size());
        Outcome outcome = bench.run(id, year(bench, id),
                builder -> builder.sites(List.of("0100002")).confirmed().trial());
        assertEquals(1, outcome.lines().size());
        assertEquals(List.of(), outcome.leftOut());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void studentsNotEnrolledOnTheAsOfDateAreSentWhereThatIsWanted(String id, @TempDir Path folder)
            throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        AcademicYear year = new AcademicYear(year(bench, id));
        boolean students = bench.recordTypes().find(type(bench, id).recordType()).orElseThrow()
                .subject() == RecordType.Subject.STUDENT;
        for (boolean included : List.of(true, false)) {
            Outcome outcome = bench.run(id, year.firstYear(), builder -> builder.asOf(year.firstDay())
                    .includeNotEnrolled(included).confirmed().trial());
            assertEquals(included || !students ? 1 : 0, outcome.lines().size());
            assertEquals(included || !students ? List.of()
                    : List.of(recordName(type(bench, id), SCHOOL, "1")
                            + ": NOT_ENROLLED"),
                    outcome.leftOut());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void withoutRowsThereIsNoFileAndTheOldOneStays(String id, @TempDir Path folder) throws Exception {
        assertNobodyIsSent(folder, id);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void oneRowIsWrittenHashedAndRemembered(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        Outcome outcome = bench.run(id, year(bench, id));
        assertEquals(List.of(), outcome.leftOut());
        assertEquals(1, outcome.lines().size());
        assertEquals(1, outcome.result().counts().written());
        List<RememberedRun> runs = bench.history().runs(bench.store());
        assertEquals(1, runs.size());
        assertEquals(outcome.result().runId().orElseThrow(), runs.get(0).runId());
        assertRemembered(bench, outcome, folder);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void theSameRowsAreTheSameBytesInEveryFormat(String id, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        ExportBench bench = bench(folder, district, type -> {
            School school = district.school(SCHOOL);
            for (String student : List.of("3", "1", "2")) {
                enter(district, type, school, student);
            }
        }, id);
        for (FileFormat format : FileFormat.values()) {
            bench.run(id, year(bench, id), builder -> builder.format(format).trial());
            byte[] first = Files.readAllBytes(bench.output());
            bench.run(id, year(bench, id), builder -> builder.format(format).trial());
            assertArrayEquals(first, Files.readAllBytes(bench.output()), format.name());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyValueOfARecordSaysWhereItComesFrom(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        RecordTrace record = bench.trace(id, year(bench, id), TracedRecords.first(1), ExportRequestBuilder::trial)
                .get(0);
        assertEquals(Files.readAllLines(bench.output()),
                List.of(String.join("^", record.values().stream().map(ValueTrace::text).toList())));
        Explainer explainer = new Explainer(type(bench, id).recordType(), new AcademicYear(year(bench, id)),
                Specifications.load());
        for (ValueTrace value : record.values()) {
            Explanation explanation = explainer.explain(value);
            String field = value.binding().field().name();
            assertTrue(explanation.title().endsWith(field), explanation.title());
            assertTrue(explanation.facts().stream().noneMatch(fact -> fact.text().isBlank()), explanation.text());
            assertEquals(value.changes().isEmpty(), value.bound().equals(value.text()), explanation.text());
            if (value.binding().source() instanceof Source.Path path) {
                assertEquals(path.path().role(), value.way().get(0).source().name());
                assertEquals("", value.way().get(value.way().size() - 1).source().from(), field);
                assertTrue(value.bound().isEmpty() || value.way().get(0).object().isPresent(), explanation.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aTrialIsForgotten(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        Outcome outcome = bench.run(id, year(bench, id), builder -> builder.trial());
        assertEquals(1, outcome.lines().size());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aCancelledRunLeavesNothing(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        for (int questions = 0; questions < 2; questions++) {
            CancelAfter monitor = new CancelAfter(questions);
            assertThrows(OperationCanceledException.class,
                    () -> bench.service().run(bench.store(), request, monitor).close());
            assertUntouched(bench);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aRunCancelledInTheMiddleOfManyRowsLeavesNothing(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithMany(folder, id);
        assertEquals(MANY, bench.run(id, year(bench, id), ExportRequestBuilder::trial).lines().size());
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        CancelOnceWritten monitor = new CancelOnceWritten();
        assertThrows(OperationCanceledException.class,
                () -> bench.service().run(bench.store(), request, monitor).close());
        assertTrue(monitor.written() > 0 && monitor.written() < MANY, () -> monitor.written() + " records");
        assertUntouched(bench);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aDiskThatFillsInTheMiddleOfManyRowsLeavesTheOldFile(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithMany(folder, id);
        bench.run(id, year(bench, id), ExportRequestBuilder::trial);
        int half = Math.toIntExact(Files.size(bench.output()) / 2);
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        ExportException failure = assertThrows(ExportException.class,
                () -> bench.serviceOnFullDisk(half).run(bench.store(), request, null).close());
        assertEquals(Reason.OUTPUT, failure.reason());
        assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
        assertUntouched(bench);
    }

    private ExportBench benchWithMany(Path folder, String id) throws Exception {
        TestDistrict district = new TestDistrict();
        return bench(folder, district, type -> {
            School school = district.school(SCHOOL);
            for (int subject = 1; subject <= MANY; subject++) {
                enter(district, type, school, Integer.toString(subject));
            }
        }, id);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void aFullDiskLeavesTheOldFileAndSaysSo(String id, @TempDir Path folder) throws Exception {
        ExportBench bench = benchWithOne(folder, id);
        Files.writeString(bench.output(), "old");
        ExportRequest request = bench.request(id, year(bench, id), builder -> builder);
        ExportException failure = assertThrows(ExportException.class,
                () -> bench.serviceOnFullDisk(10).run(bench.store(), request, null).close());
        assertEquals(Reason.OUTPUT, failure.reason());
        assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
        assertUntouched(bench);
    }

    @ParameterizedTest
    @MethodSource("types")
    final void namesOutsideAsciiAreSpeltPlainlyAndReported(String id, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        AtomicBoolean named = new AtomicBoolean();
        ExportBench bench = bench(folder, district,
                type -> named.set(enterNamed(district, type, district.school(SCHOOL), "1", "Nu\u00f1ez")), id);
        Outcome outcome = bench.run(id, year(bench, id));
        assertEquals(1, outcome.lines().size());
        assertTrue(outcome.lines().get(0).chars().allMatch(c -> c < 0x80), "plain letters only");
        assertTrue(!named.get() || !outcome.findings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    final void everyCommonReasonCanBeReached(String id, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        List<String> expected = new ArrayList<>();
        ExportBench bench = bench(folder, district, type -> {
            School school = district.school(SCHOOL);
            School hidden = district.school("0100002");
            hidden.setNotReported(true);
            expected.addAll(commonReasons(district, type, school, district.charter("0100003"), hidden));
            enter(district, type, school, "5");
        }, id);
        Outcome outcome = bench.run(id, year(bench, id));
        assertEquals(1, outcome.lines().size());
        assertEquals(expected, outcome.leftOut());
        assertEquals(outcome.leftOut().size(), outcome.result().counts().leftOut());
        Outcome second = bench.run(id, year(bench, id), builder -> builder.includePrevious(false).confirmed());
        ExportType type = type(bench, id);
        assertEquals(type.previousApplies(),
                second.leftOut().contains(recordName(type, SCHOOL, "5") + ": SENT_BEFORE"));
    }

    @ParameterizedTest
    @MethodSource("types")
    final void neitherLeftOutRowsNorFindingsHoldPersonalData(String id, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        ExportBench bench = bench(folder, district, type -> {
            School school = district.school(SCHOOL);
            enterWrong(district, type, school, "2");
            enter(district, type, school, "3");
        }, id);
        bench.run(id, year(bench, id));
        Path runs = bench.store().folder().resolve("runs");
        try (Stream<Path> files = Files.walk(runs).filter(path -> path.toString().endsWith(".tsv.zst"))) {
            List<Path> parts = files.toList();
            assertFalse(parts.isEmpty());
            for (Path part : parts) {
                String text = Expanded.text(part);
                assertFalse(text.contains(TestDistrict.PRIVATE), part.toString());
                assertFalse(text.contains("20120304") || text.contains(TestDistrict.BORN.toString()), part.toString());
            }
        }
    }
}
