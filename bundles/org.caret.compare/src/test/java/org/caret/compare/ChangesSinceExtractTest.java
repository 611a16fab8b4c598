package org.caret.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exchange.BoundLayout;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.testsupport.DerbyStores;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From an extract of the state to the file that sends the changes since: the extract is compared, kept as what the state holds, and
 * exports of changes only are held against it, by the method of each record type, in memory and in a database.
 */
class ChangesSinceExtractTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 31);
    private static final String FOREIGN = "1999999999";

    /** Where a store lies. */
    enum Kind {
        MEMORY, DERBY;

        Store open(Path folder) throws StoreException {
            return this == MEMORY ? new MemoryStore(folder) : DerbyStores.open(folder);
        }
    }

    @ParameterizedTest
    @CsvSource({ "MEMORY, SENR, senr-ongoing", "DERBY, SENR, senr-ongoing", "MEMORY, SINF, sinf", "DERBY, SINF, sinf",
            "MEMORY, SCSC, scsc", "DERBY, SCSC, scsc" })
    void whatDiffersFromTheExtractIsSent(Kind kind, String recordType, String exportType, @TempDir Path folder)
            throws Exception {
        try (Store store = kind.open(Files.createDirectories(folder.resolve("store")))) {
            SampleDistrict.generate(store, SampleRequest.of(200, 1, TODAY), new NullProgressMonitor());
            CompareBench bench = new CompareBench(store, folder, TODAY);
            BoundLayout layout = bench.layout(recordType, YEAR);
            List<String[]> here = bench.exported(exportType, YEAR);
            List<String[]> state = atTheState(here, layout);
            try (Comparison comparison = bench.compare(state)) {
                assertEquals(1, comparison.summary().count(DifferenceKind.DIFFERENT));
                assertEquals(1, comparison.summary().count(DifferenceKind.MISSING_HERE));
                bench.service.useAsBaseline(store, comparison, null);
            }
            assertEquals(expected(recordType, here, layout), lines(
                    bench.exported(exportType, YEAR, ExportRequestBuilder::changesOnly)));
            sendInSteps(bench, recordType, exportType, here);
        }
    }

    /** The state lacks the first record, holds another value in the second, and a record that is not here. */
    private static List<String[]> atTheState(List<String[]> here, BoundLayout layout) {
        List<String[]> state = new ArrayList<>(here.stream().map(String[]::clone).toList());
        String[] foreign = state.get(2).clone();
        foreign[layout.index("SSID")] = FOREIGN;
        state.add(foreign);
        state.get(1)[layout.index("Local Record ID")] = "another";
        state.remove(0);
        return state;
    }

    /** Both changed records, or, where a file replaces what the state holds of a school, all records of their schools. */
    private static List<String> expected(String recordType, List<String[]> here, BoundLayout layout) {
        if (!recordType.equals("SCSC")) {
            return lines(here.subList(0, 2));
        }
        int school = layout.index("School of Course Delivery");
        Set<String> schools = here.subList(0, 3).stream().map(record -> record[school]).collect(Collectors.toSet());
        List<String> whole = lines(here.stream().filter(record -> schools.contains(record[school])).toList());
        assertTrue(whole.size() > 3 && whole.size() < here.size(), "a whole school, and not all");
        return whole;
    }

    /** As a district does: the deletes confirmed, file after file posted. Then there is nothing to send any more. */
    private static void sendInSteps(CompareBench bench, String recordType, String exportType, List<String[]> here)
            throws Exception {
        boolean transactions = recordType.equals("SENR");
        List<List<String>> files = bench.posted(exportType, YEAR, builder -> transactions
                ? builder.changesOnly().split(Split.TRANSACTIONS).deletesConfirmed()
                : builder.changesOnly());
        if (transactions) {
            assertEquals(1, files.get(0).size());
            assertTrue(files.get(0).get(0).startsWith("SENR^D^") && files.get(0).get(0).contains(FOREIGN),
                    files.get(0).get(0));
            assertEquals(Set.copyOf(lines(here.subList(0, 2))),
                    files.stream().skip(1).flatMap(List::stream).collect(Collectors.toSet()));
        }
        assertEquals(List.of(), bench.posted(exportType, YEAR, ExportRequestBuilder::changesOnly));
    }

    private static List<String> lines(List<String[]> records) {
        return records.stream().map(record -> String.join("^", record)).toList();
    }
}
