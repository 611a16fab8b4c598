package org.caret.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.spec.AcademicYear;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every record type must do, with a sample district as it was at the end of a former year and as it is in a recent one.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryRecordTypeTest {

    private static final int STUDENTS = 1500;
    private static final AcademicYear FORMER = new AcademicYear(2018);
    private static final AcademicYear RECENT = new AcademicYear(2024);

    private final Map<AcademicYear, CompareBench> benches = new TreeMap<>(
            Comparator.comparingInt(AcademicYear::firstYear));

    /** A record type, the export type that stands for it, and a year it has a layout for. */
    record Case(String recordType, String exportType, AcademicYear year) {

        @Override
        public String toString() {
            return exportType + ' ' + year;
        }
    }

    @BeforeAll
    void makeDistricts(@TempDir Path folder) throws Exception {
        makeDistrict(folder, FORMER, LocalDate.of(2019, 7, 31));
        makeDistrict(folder, RECENT, LocalDate.of(2025, 7, 31));
    }

    private void makeDistrict(Path folder, AcademicYear year, LocalDate today) throws Exception {
        Path place = Files.createDirectories(folder.resolve(year.toString()));
        MemoryStore store = new MemoryStore(place);
        SampleDistrict.generate(store, SampleRequest.of(STUDENTS, 1, today), new NullProgressMonitor());
        benches.put(year, new CompareBench(store, place, today));
    }

    Stream<Case> cases() {
        return Stream.of(FORMER, RECENT).flatMap(year -> {
            CompareBench bench = bench(year);
            return bench.recordTypes.all().stream()
                    .filter(type -> type.layouts().stream().anyMatch(bound -> bound.layout().serves(year)))
                    .map(type -> new Case(type.id(), type.id().equals("SENR") ? "senr-ongoing"
                            : type.id().toLowerCase(Locale.ROOT), year));
        });
    }

    private CompareBench bench(AcademicYear year) {
        return Optional.ofNullable(benches.get(year)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheExportWritesIsTheSameAtTheState(Case one) throws Exception {
        CompareBench bench = bench(one.year());
        List<String[]> records = bench.exported(one.exportType(), one.year());
        assertTrue(records.size() > 1, "records to compare");
        try (Comparison comparison = bench.compare(records)) {
            ComparisonSummary summary = comparison.summary();
            assertEquals(one.exportType(), summary.exportType());
            assertEquals(records.size(), summary.stateRecords());
            assertEquals(records.size(), summary.count(DifferenceKind.SAME), () -> summary.toString());
            assertEquals(0, summary.count(DifferenceKind.DIFFERENT) + summary.count(DifferenceKind.MISSING_HERE)
                    + summary.count(DifferenceKind.DUPLICATE), () -> summary.toString());
            for (ComparedRecord missing : CompareBench.records(comparison, DifferenceKind.MISSING_AT_STATE)) {
                assertTrue(missing.note().startsWith("The export leaves the record out."), missing.note());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMissingOnEitherSideIsFound(Case one) throws Exception {
        CompareBench bench = bench(one.year());
        List<String[]> records = bench.exported(one.exportType(), one.year());
        BoundLayout layout = bench.layout(one.recordType(), one.year());
        String[] unknown = records.get(1).clone();
        int person = layout.keyIndexes()[layout.keyIndexes().length - 1];
        unknown[person] = unknown[person] + "9";
        records.set(1, unknown);
        try (Comparison all = bench.compare(bench.exported(one.exportType(), one.year()));
                Comparison comparison = bench.compare(records)) {
            assertEquals(all.summary().count(DifferenceKind.MISSING_AT_STATE) + 1,
                    comparison.summary().count(DifferenceKind.MISSING_AT_STATE));
            List<ComparedRecord> missing = CompareBench.records(comparison, DifferenceKind.MISSING_HERE);
            assertEquals(List.of(2L), missing.stream().map(ComparedRecord::line).toList());
            assertEquals(CompareBench.UPDATED, missing.get(0).updated());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theValueOfTheStateIsTakenWhereTheModelHoldsIt(Case one) throws Exception {
        CompareBench bench = bench(one.year());
        List<String[]> records = bench.exported(one.exportType(), one.year());
        int field = bench.layout(one.recordType(), one.year()).index("Local Record ID");
        records.get(0)[field] = "at the state";
        try (Comparison comparison = bench.compare(records)) {
            ComparedRecord different = CompareBench.records(comparison, DifferenceKind.DIFFERENT).get(0);
            FieldDifference difference = different.differences().get(0);
            assertEquals(List.of(1L, "Local Record ID", "at the state"),
                    List.of((long) different.differences().size(), difference.field(), difference.state()));
            FieldChoice choice = new FieldChoice(different.number(), difference.index());
            TakenValues taken = bench.service.take(bench.store, comparison, List.of(choice));
            if (difference.obstacle().isPresent()) {
                assertEquals(List.of(difference.obstacle().get()),
                        taken.refused().stream().map(TakenValues.Refusal::why).toList());
            } else {
                assertEquals(List.of(), taken.refused());
                assertSame(bench, records);
                bench.service.putBack(bench.store, taken);
                assertTrue(bench.exported(one.exportType(), one.year()).stream()
                        .noneMatch(record -> record[field].equals("at the state")));
            }
        }
    }

    private static void assertSame(CompareBench bench, List<String[]> records) throws IOException, CompareException {
        try (Comparison again = bench.compare(records)) {
            assertEquals(List.of(), CompareBench.records(again, DifferenceKind.DIFFERENT).stream()
                    .map(ComparedRecord::differences).toList());
        }
    }
}
