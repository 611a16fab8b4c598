package org.caret.cohort.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.cohort.TestFile;
import org.caret.cohort.internal.library.FolderOutcomeLibrary;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Notice;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFileReader;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutcomeLibraryTest {

    private static final Instant NOW = Instant.parse("2025-11-20T10:00:00Z");
    private static final AcademicYear Y2018 = new AcademicYear(2018);

    @TempDir
    Path folder = Path.of(".");

    private final Specifications specifications = Specifications.load();
    private final OutcomeLibrary library = new FolderOutcomeLibrary(specifications,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private Store store = new MemoryStore(Path.of("."));

    @BeforeEach
    void openStore() throws IOException {
        store = new MemoryStore(Files.createDirectory(folder.resolve("db")));
    }

    private ReadResult read(TestFile file, String name) throws Exception {
        return library.read(store, file.write(folder.resolve(name)), new NullProgressMonitor());
    }

    private List<PublicRow> rows(AcademicYear year, RowFilter filter) throws StoreException {
        List<PublicRow> rows = new ArrayList<>();
        try (PublicRows stored = library.rows(store, PublicFormat.of(year), year, filter)) {
            for (PublicRow row = stored.next(); row != null; row = stored.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<PublicRow> direct(Path file) throws Exception {
        List<PublicRow> rows = new ArrayList<>();
        try (PublicFileReader reader = new PublicFileReader(file, specifications.schools())) {
            for (PublicRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db/outcomes"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Schools out of order, in enough rows for several blocks. */
    private static TestFile many(int year, int schools) {
        TestFile file = TestFile.acgr(year);
        for (int i = 0; i < schools; i++) {
            String code = String.format("%07d", (i * 7919L + 13) % 1_000_000);
            String district = String.format("%05d", 61000 + i % 37);
            for (String category : List.of("TA", "GF", "GM", "RH", "SS")) {
                if (i % 3 == 0) {
                    file.hidden("S 01 " + district + ' ' + code, "School " + i, "No ", "No ", category);
                } else {
                    file.row("S 01 " + district + ' ' + code, "School " + i, "No ", "No ", category, 11 + i % 500,
                            i % 11);
                }
            }
        }
        return file;
    }

    @Test
    void givesBackWhatTheFileHoldsInTheOrderOfTheStatesFiles() throws Exception {
        Path file = many(2018, 1200).write(folder.resolve("acgr19.txt"));
        library.read(store, file, new NullProgressMonitor());
        List<PublicRow> expected = direct(file);
        expected.sort(RowOrder.COMPARATOR);
        assertEquals(6000, expected.size());
        assertEquals(expected, rows(Y2018, RowFilter.ALL));
    }

    @Test
    void findsTheRowsOfAnAgency() throws Exception {
        Path file = many(2018, 1200).write(folder.resolve("acgr19.txt"));
        library.read(store, file, new NullProgressMonitor());
        RowFilter filter = RowFilter.of(Level.SCHOOL).with(Dimension.COUNTY_CODE, "01")
                .with(Dimension.DISTRICT_CODE, Set.of("61005", "61036")).with(Dimension.CATEGORY, "TA");
        List<PublicRow> expected = direct(file).stream()
                .filter(row -> Set.of("61005", "61036").contains(row.text(Dimension.DISTRICT_CODE))
                        && row.text(Dimension.CATEGORY).equals("TA"))
                .sorted(RowOrder.COMPARATOR).toList();
        assertTrue(!expected.isEmpty());
        assertEquals(expected, rows(Y2018, filter));
        assertEquals(List.of(), rows(Y2018, filter.with(Dimension.COUNTY_CODE, "02")));
        assertEquals(List.of(), rows(Y2018, RowFilter.of(Level.STATE)));
    }

    @Test
    void findsAgenciesInsideTheCdsCodeOfTheOldFormat() throws Exception {
        TestFile file = TestFile.cohort(2015);
        for (String cds : List.of("01612590000000", "01612590115238", "01100170000000", "16000000000000", "")) {
            file.cells(cds, "Agency", cds.isEmpty() ? "T" : cds.endsWith("000000000000") ? "O" : "D", "N", "All", "All",
                    "*", "*", "0", "*", "0", "*", "0", "*", "0", "*", "0", "1516");
        }
        read(file, "cohort16.txt");
        AcademicYear year = new AcademicYear(2015);
        assertEquals(3, rows(year, RowFilter.ALL.with(Dimension.COUNTY_CODE, "01")).size());
        assertEquals(2, rows(year, RowFilter.ALL.with(Dimension.DISTRICT_CODE, "61259")).size());
        assertEquals(1, rows(year, RowFilter.ALL.with(Dimension.SCHOOL_CODE, "0115238")).size());
        assertEquals(5, rows(year, RowFilter.ALL).size());
    }

    @Test
    void yearsOfBothFormatsStandSideBySide() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        read(TestFile.acgr(2019).row("C 01", "", "All", "All", "TA", 20, 5), "acgr20.txt");
        read(TestFile.cohort(2015).cells("01000000000000", "Alameda", "O", "N", "All", "All", "11", "11", "100", "*",
                "0",
                "*", "0", "*", "0", "*", "0", "1516"), "cohort16.txt");
        assertEquals(List.of("COHORT 2015-2016 1", "ACGR 2018-2019 15", "ACGR 2019-2020 1"),
                library.years(store).stream()
                        .map(year -> year.format() + " " + year.year() + ' ' + year.rows()).toList());
    }

    @Test
    void readingAYearAgainReplacesItAndSaysWhat() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        ReadResult result = read(TestFile.acgr(2018).row("C 01", "", "All", "All", "TA", 20, 5), "acgr19-v2.txt");
        ReadResult.Year year = result.years().get(0);
        assertEquals("acgr19.txt", year.replaced().orElseThrow().fileName());
        assertEquals("acgr19-v2.txt", year.stored().fileName());
        assertEquals(1, rows(Y2018, RowFilter.ALL).size());
        assertEquals(1, library.years(store).size());
        assertEquals(2, stored().size());
    }

    @Test
    void whoReadsOldRowsGoesOnReadingThem() throws Exception {
        read(many(2018, 1200), "acgr19.txt");
        try (PublicRows old = library.rows(store, PublicFormat.ACGR, Y2018, RowFilter.ALL)) {
            old.next();
            read(TestFile.acgr(2018).row("C 01", "", "All", "All", "TA", 20, 5), "acgr19-v2.txt");
            int rest = 0;
            while (old.next() != null) {
                rest++;
            }
            assertEquals(5999, rest);
        }
    }

    @Test
    void aRefusedFileChangesNothing() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        String text = many(2018, 1200).text();
        Path cut = Files.writeString(folder.resolve("cut.txt"), text.substring(0, text.length() - 30));
        assertThrows(PublicFileException.class, () -> library.read(store, cut, new NullProgressMonitor()));
        assertEquals(15, rows(Y2018, RowFilter.ALL).size());
        assertEquals(List.of(), temporary());
    }

    @Test
    void cancellingChangesNothing() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Path file = many(2018, 1200).write(folder.resolve("acgr19.txt"));
        assertThrows(OperationCanceledException.class, () -> library.read(store, file, cancelled));
        assertEquals(List.of(), library.years(store));
        assertEquals(List.of(), temporary());
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db/tmp"))) {
            return files.toList();
        }
    }

    @Test
    void filesThatAnEndedProcessLeftAreIgnoredAndSwept() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        Files.writeString(folder.resolve("db/outcomes/acgr-2018-2019.2.rows"), "half");
        Files.writeString(folder.resolve("db/outcomes/files.tsv.part"), "half");
        assertEquals(15, rows(Y2018, RowFilter.ALL).size());
        read(many(2018, 4), "acgr19.txt");
        assertEquals(List.of("acgr-2018-2019.3.rows", "files.tsv"), stored());
        assertEquals(20, rows(Y2018, RowFilter.ALL).size());
    }

    @Test
    void repeatedRowsAreKeptOnceAndContradictingOnesTold() throws Exception {
        TestFile file = TestFile.acgr(2018).row("C 01", "", "All", "All", "TA", 20, 5)
                .row("C 01", "", "All", "All", "TA", 20, 5).row("C 01", "", "All", "All", "TA", 30, 5);
        ReadResult result = read(file, "acgr19.txt");
        assertEquals(1, rows(Y2018, RowFilter.ALL).size());
        List<String> notices = result.notices().stream().map(Notice::text).toList();
        assertTrue(notices.contains("The file holds rows twice; one of each was kept (1)"), notices.toString());
        assertTrue(notices.stream().anyMatch(text -> text.contains("different numbers")), notices.toString());
        assertTrue(notices.stream().anyMatch(text -> text.startsWith("The state's file of 2018-19 has 198022 rows")),
                notices.toString());
    }

    @Test
    void joinedYearsAreTakenApart() throws Exception {
        String later = many(2019, 2).text();
        Path file = Files.writeString(folder.resolve("both.txt"),
                later + many(2018, 3).text().substring(later.indexOf('\n') + 1));
        ReadResult result = library.read(store, file, new NullProgressMonitor());
        assertEquals(List.of(15L, 10L), result.years().stream().map(year -> year.stored().rows()).toList());
        assertEquals(10, rows(new AcademicYear(2019), RowFilter.ALL).size());
    }

    @Test
    void aYearThatIsNotThereIsSaid() {
        StoreException missing = assertThrows(StoreException.class, () -> rows(Y2018, RowFilter.ALL));
        assertEquals("The database holds no ACGR and Outcome Data of 2018-19.", missing.getMessage());
    }

    @Test
    void aYearCanBeRemoved() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        assertEquals("acgr19.txt", library.remove(store, PublicFormat.ACGR, Y2018).orElseThrow().fileName());
        assertEquals(List.of(), library.years(store));
        assertTrue(library.remove(store, PublicFormat.ACGR, Y2018).isEmpty());
        assertEquals(List.of("files.tsv"), stored());
    }

    @Test
    void damageOfTheStoredRowsIsSaid() throws Exception {
        read(many(2018, 3), "acgr19.txt");
        Path rows = folder.resolve("db/outcomes/acgr-2018-2019.1.rows");
        byte[] bytes = Files.readAllBytes(rows);
        Files.write(rows, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        StoreException damaged = assertThrows(StoreException.class, () -> rows(Y2018, RowFilter.ALL));
        assertTrue(String.valueOf(damaged.getMessage()).contains("damaged"), damaged.getMessage());
    }
}
