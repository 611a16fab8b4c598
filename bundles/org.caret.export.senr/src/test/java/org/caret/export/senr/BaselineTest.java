package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Student;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extract of what the state holds takes the place of everything that was posted before it. */
class BaselineTest extends SenrTestBase {

    private static final String ID = "senr-ongoing";
    private static final String NOVEMBER = "2024-11-05";
    private static final AcademicYear YEAR = new AcademicYear(2024);

    BaselineTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void whatTheStateHoldsIsNotSentAgain() throws Exception {
        ExportBench bench = three();
        List<String> lines = bench.run(ID, 2024, ExportRequestBuilder::trial).lines();
        RememberedRun run = keep(bench, "2024-11-04T12:00:00Z", lines.subList(0, 2));
        assertEquals(RunState.POSTED, run.state());
        assertTrue(run.baseline());
        assertEquals(2, run.written());
        assertEquals(List.of(), bench.history().verify(bench.store(), run.runId()));
        Outcome changes = bench.run(ID, 2024, ExportRequestBuilder::changesOnly);
        assertEquals(lines.subList(2, 3), changes.lines());
    }

    @Test
    void anExtractIsComparedByTheKeysOfTheStateWhateverItsOrderAndLocalIds() throws Exception {
        ExportBench bench = three();
        List<String> lines = bench.run(ID, 2024, ExportRequestBuilder::trial).lines();
        try (Baselines.Writer writer = begin(bench, "2024-11-04T12:00:00Z")) {
            for (String line : lines.reversed()) {
                writer.add("", fields(line));
            }
            writer.finish();
        }
        assertEquals(List.of(), bench.run(ID, 2024, ExportRequestBuilder::changesOnly).lines());
    }

    @Test
    void aRecordThatOnlyTheStateHoldsIsDeletedWithTheExtractAsTheReason() throws Exception {
        ExportBench bench = three();
        List<String> lines = bench.run(ID, 2024, ExportRequestBuilder::trial).lines();
        String foreign = lines.get(0).replace("1000000001", "1999999999");
        RememberedRun run = keep(bench, "2024-11-04T12:00:00Z",
                Stream.concat(lines.stream(), Stream.of(foreign)).toList());
        Outcome outcome = bench.run(ID, 2024,
                builder -> builder.split(Split.TRANSACTIONS).changesOnly().deletesConfirmed());
        assertEquals(List.of(foreign.replaceFirst("SENR\\^\\^", "SENR^D^")), outcome.lines());
        assertEquals("The state holds the record, because the extract ods.txt (run " + run.runId()
                + ") shows it. No record of the data has this key any more.", outcome.findings().get(0).message());
    }

    @Test
    void theNewestExtractCountsAndWhatWasPostedAfterIt() throws Exception {
        ExportBench bench = three();
        List<String> lines = bench.run(ID, 2024, ExportRequestBuilder::trial).lines();
        String early = bench.run(ID, 2024).result().runId().orElseThrow();
        bench.history().mark(bench.store(), early, RunState.POSTED);
        keep(bench, "2024-11-06T12:00:00Z", List.of());
        assertEquals(3, bench.run(ID, 2024, builder -> builder.changesOnly().trial()).lines().size());
        keep(bench, "2024-11-04T12:00:00Z", lines.subList(0, 1));
        assertEquals(3, bench.run(ID, 2024, builder -> builder.changesOnly().trial()).lines().size(),
                "an older extract changes nothing");
    }

    @Test
    void anExtractTellsARunOfOneFileWhatIsNew() throws Exception {
        Student student = district.student("9", "1000000009");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        ExportBench bench = on(NOVEMBER);
        Outcome first = bench.run(ID, 2024);
        assertEquals(List.of("EXIT_WITH_ADD"), first.findings().stream().map(one -> one.rule()).toList());
        bench.history().mark(bench.store(), first.result().runId().orElseThrow(), RunState.POSTED);
        keep(bench, "2024-11-06T12:00:00Z", first.lines().subList(0, 1));
        assertEquals(List.of("EXIT_WITH_ADD"),
                bench.run(ID, 2024).findings().stream().map(one -> one.rule()).toList());
        keep(bench, "2024-11-07T12:00:00Z", first.lines());
        assertEquals(List.of(), bench.run(ID, 2024).findings());
    }

    @Test
    void anExtractIsForgottenByUndoAndNeverMarked() throws Exception {
        ExportBench bench = three();
        RememberedRun run = keep(bench, "2024-11-04T12:00:00Z", List.of());
        assertEquals(Reason.STATE, assertThrows(ExportException.class,
                () -> bench.history().mark(bench.store(), run.runId(), RunState.REJECTED)).reason());
        bench.history().undo(bench.store(), run.runId());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void anExtractThatIsNotFinishedLeavesNothing() throws Exception {
        ExportBench bench = three();
        try (Baselines.Writer writer = begin(bench, "2024-11-04T12:00:00Z")) {
            writer.add("1", fields(bench.run(ID, 2024, ExportRequestBuilder::trial).lines().get(0)));
        }
        assertEquals(List.of(), bench.history().runs(bench.store()));
        try (Stream<Path> left = Files.list(bench.store().folder().resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void extractsOfAnotherYearOrReportingLeaDoNotCount() throws Exception {
        ExportBench bench = three();
        List<String> lines = bench.run(ID, 2024, ExportRequestBuilder::trial).lines();
        BoundLayout bound = bound(bench);
        for (Baselines.Writer writer : List.of(
                baselines("2024-11-04T12:00:00Z").begin(bench.store(), bound, new AcademicYear(2023),
                        TestDistrict.CODE, "ods.txt"),
                baselines("2024-11-04T12:00:00Z").begin(bench.store(), bound, YEAR, "0100003", "ods.txt"))) {
            try (writer) {
                for (String line : lines) {
                    writer.add("", fields(line));
                }
                writer.finish();
            }
        }
        assertEquals(3, bench.run(ID, 2024, ExportRequestBuilder::changesOnly).lines().size());
    }

    private ExportBench three() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        enroll(district.student("2", "1000000002"), south, "2024-08-15");
        enroll(district.student("3", "1000000003"), north, "2024-08-15");
        return on(NOVEMBER);
    }

    private static RememberedRun keep(ExportBench bench, String when, List<String> lines) throws Exception {
        try (Baselines.Writer writer = begin(bench, when)) {
            for (String line : lines) {
                String[] fields = fields(line);
                writer.add(fields[STUDENT - 1], fields);
            }
            return writer.finish();
        }
    }

    private static Baselines.Writer begin(ExportBench bench, String when) throws Exception {
        return baselines(when).begin(bench.store(), bound(bench), YEAR, TestDistrict.CODE, "ods.txt");
    }

    private static Baselines baselines(String when) {
        return Baselines.of(Clock.fixed(Instant.parse(when), ZoneOffset.UTC));
    }

    private static BoundLayout bound(ExportBench bench) {
        return bench.recordTypes().find("SENR").orElseThrow().layouts().getLast();
    }

    /** As an extract has them: with the suffix of its record type. */
    private static String[] fields(String line) {
        String[] fields = line.split("\\^", -1);
        fields[0] = "SENR-R";
        return fields;
    }
}
