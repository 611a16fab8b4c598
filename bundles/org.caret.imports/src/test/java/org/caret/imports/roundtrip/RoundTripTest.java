package org.caret.imports.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.GivenValue;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.ImportPlan.RoleTarget;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.RunValues;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.model.ModelPackage;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every layout of every record type: valid records that are read into a store are written from it as they were, with
 * what an import ignores blanked.
 */
class RoundTripTest {

    private static final String LEA = "1975309";
    /** The longest span of a layout, about. */
    private static final int YEARS = 20;
    private static final int SUBJECTS = 150;
    private static final int PER_SUBJECT = 3;

    private static final Specifications SPECIFICATIONS = Specifications.load();
    private static final RecordTypes TYPES = types();

    @TempDir
    Path folder = Path.of("");

    @Test
    void theRecordTypesAreSound() {
        assertEquals(List.of(), TYPES.problems());
        assertTrue(layouts().count() >= 5, "record types found");
    }

    /** Only what is filled somewhere is proved to travel. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theRecordsFillEveryField(Case layout) {
        List<String[]> records = layout.generator(1).records(SUBJECTS, PER_SUBJECT);

        assertEquals(List.of(), layout.bound().fields().stream()
                .filter(binding -> binding.direction() != Direction.IGNORE).map(binding -> binding.field().name())
                .filter(name -> records.stream().allMatch(record -> record[layout.bound().index(name)].isEmpty()))
                .toList());
    }

    @ParameterizedTest(name = "{0} seed {1}")
    @MethodSource("layoutsAndSeeds")
    void whatIsReadIsWritten(Case layout, long seed) throws StoreException, IOException {
        StoredRecords stored = stored(layout, seed);
        List<String[]> records = layout.generator(seed).records(SUBJECTS, PER_SUBJECT);

        assertTaken(stored.read(records), records.size());
        Set<String> keys = keys(layout.bound(), records);
        assertEquals(records.size(), keys.size(), "different keys");
        assertEquals(lines(layout.bound(), records),
                lines(layout.bound(), stored.write(layout.type(), layout.bound()).stream()
                        .filter(record -> keys.contains(key(layout.bound(), record))).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readingAgainChangesNothing(Case layout) throws IOException {
        StoredRecords stored = stored(layout, 1);
        List<String[]> records = layout.generator(1).records(SUBJECTS, PER_SUBJECT);
        stored.read(records);

        SourceResult again = stored.read(records);

        assertTaken(again, records.size());
        assertEquals(List.of(0L, 0L), List.of(again.inserted(), again.updated()), again.records().toString());
    }

    /** A store that holds what the record type only looks up: the files that are uploaded before it bring that. */
    private StoredRecords stored(Case layout, long seed) throws IOException {
        StoredRecords stored = new StoredRecords(new MemoryStore(folder), SPECIFICATIONS, TYPES, layout.run());
        if (layout.bound().given().stream().anyMatch(GivenValue::bySsid)) {
            Case enrollments = layouts().filter(other -> other.type().id().equals("SENR") && other.serves(layout))
                    .findFirst().orElseThrow();
            assertTaken(stored.read(enrollments.with(layout.run()).generator(seed).records(SUBJECTS, 1)), SUBJECTS);
        }
        for (RoleTarget role : ImportPlan.of(layout.type(), layout.bound()).roles()) {
            if (role.manner() == Manner.LOOKED_UP && role.day().isPresent()) {
                Case before = layouts()
                        .filter(other -> other.type().roleClass(other.type().recordRole()) == role.type()
                                && other.serves(layout))
                        .findFirst().orElseThrow();
                assertTaken(stored.read(before.with(layout.run()).generator(seed).records(SUBJECTS, 1)), SUBJECTS);
            }
        }
        return stored;
    }

    /** Warnings may be: codes of which no complete list is known, schools that the directory lacks. */
    private static void assertTaken(SourceResult result, int rows) {
        assertEquals(Outcome.IMPORTED, result.outcome(), result.message());
        assertEquals(List.of((long) rows, 0L, 0L),
                List.of(result.rowsRead(), result.rowsRefused(), result.findings().fatal()),
                result.firstFindings().toString());
    }

    private static Set<String> keys(BoundLayout layout, List<String[]> records) {
        return records.stream().map(record -> key(layout, record)).collect(Collectors.toSet());
    }

    private static String key(BoundLayout layout, String[] record) {
        return Arrays.stream(layout.keyIndexes()).mapToObj(index -> record[index]).collect(Collectors.joining("^"));
    }

    private static String lines(BoundLayout layout, List<String[]> records) {
        List<String> lines = new ArrayList<>();
        for (String[] record : records) {
            String[] fields = record.clone();
            for (int index = 0; index < fields.length; index++) {
                if (layout.fields().get(index).direction() == Direction.IGNORE) {
                    fields[index] = "";
                }
            }
            lines.add(String.join("^", fields));
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    static Stream<Arguments> layoutsAndSeeds() {
        return layouts().flatMap(layout -> Stream.of(1L, 2L).map(seed -> Arguments.of(layout, seed)));
    }

    static Stream<Case> layouts() {
        return TYPES.all().stream().flatMap(type -> type.layouts().stream()
                .map(bound -> new Case(type, bound, new RunValues(LEA, year(bound.layout())))));
    }

    /** The first year a layout serves, if possible one in which enrollments can be read, too. */
    private static AcademicYear year(Layout layout) {
        AcademicYear first = layout.firstYear();
        RecordType enrollments = TYPES.find("SENR").orElseThrow();
        return IntStream.range(first.firstYear(), first.firstYear() + YEARS).mapToObj(AcademicYear::new)
                .filter(layout::serves)
                .filter(year -> enrollments.layouts().stream().anyMatch(bound -> bound.layout().serves(year)))
                .findFirst().orElse(first);
    }

    private static RecordTypes types() {
        try (Stream<Path> bundles = Files.list(Path.of(".."))) {
            List<Path> pluginXmls = bundles
                    .filter(bundle -> bundle.getFileName().toString().startsWith("org.caret.export."))
                    .map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).sorted().toList();
            return RecordTypeLoader.load(SPECIFICATIONS.layouts(), ModelPackage.eINSTANCE, pluginXmls);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A layout in a year it serves. */
    record Case(RecordType type, BoundLayout bound, RunValues run) {

        RecordGenerator generator(long seed) {
            return new RecordGenerator(type, bound, SPECIFICATIONS, run, seed);
        }

        Case with(RunValues other) {
            return new Case(type, bound, other);
        }

        boolean serves(Case other) {
            return bound.layout().serves(other.run().year());
        }

        @Override
        public String toString() {
            return bound.layout().name();
        }
    }
}
