package org.caret.cohort.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caret.cohort.TestFile;
import org.caret.cohort.library.FaultyDisk.Fault;
import org.caret.cohort.library.FaultyDisk.Killed;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends the process, or fills the disk, at each step of reading a file and of forgetting a year: the database holds what it held
 * before or what it was to hold, whole, and what is left over goes with the next change.
 */
class OutcomeFolderFaultsTest {

    private static final AcademicYear YEAR = new AcademicYear(2018);
    private static final List<Integer> BEFORE = List.of(20, 21);
    private static final List<Integer> AFTER = List.of(30, 31, 32);

    @TempDir
    private Path folder = Path.of("");

    private final OutcomeLibrary library = OutcomeLibrary.of(Specifications.load());
    private Path old = folder;
    private Path reissue = folder;

    @BeforeEach
    void writeFiles() throws IOException {
        old = file("acgr19.txt", 2018, BEFORE);
        reissue = file("acgr19-v2.txt", 2018, AFTER);
    }

    private Path file(String name, int year, List<Integer> students) throws IOException {
        TestFile file = TestFile.acgr(year);
        for (int i = 0; i < students.size(); i++) {
            file.row("C 0" + (i + 1), "", "All", "All", "TA", students.get(i), 5);
        }
        return file.write(folder.resolve(name));
    }

    /** What is done to the store. */
    private interface Work {
        void on(Store store) throws Exception;
    }

    private Path database(int number) throws Exception {
        Path database = Files.createDirectory(folder.resolve("db" + number));
        library.read(new MemoryStore(database), old, new NullProgressMonitor());
        return database;
    }

    /** The students of the rows of the year; none where the database holds no such year. */
    private List<Integer> held(Path database) throws StoreException {
        Store store = new MemoryStore(database);
        List<Integer> students = new ArrayList<>();
        if (library.year(store, PublicFormat.ACGR, YEAR).isPresent()) {
            try (PublicRows rows = library.rows(store, PublicFormat.ACGR, YEAR, RowFilter.ALL)) {
                for (PublicRow row = rows.next(); row != null; row = rows.next()) {
                    students.add(Integer.parseInt(row.written().get(11)));
                }
            }
        }
        return students;
    }

    private static List<String> names(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void killAtEachStep(Work work, List<Integer> after) throws Exception {
        boolean reached = true;
        int sawBefore = 0;
        int step = 0;
        for (; reached; step++) {
            Path database = database(step);
            Path faulty = FaultyDisk.folder(database, Fault.KILLED, step);
            try {
                work.on(new MemoryStore(faulty));
                reached = false;
            } catch (@SuppressWarnings("unused") Killed e) {
                assertTrue(FaultyDisk.hasFailed(faulty));
            }
            List<Integer> held = held(database);
            assertTrue(held.equals(BEFORE) || held.equals(after), "step " + step + ": " + held);
            sawBefore += held.equals(BEFORE) ? 1 : 0;
            assertTrue(reached || held.equals(after));
            // whatever the ended process left goes with the next change
            library.read(new MemoryStore(database), file("acgr20.txt", 2019, BEFORE), new NullProgressMonitor());
            assertEquals(held, held(database));
            long rows = names(database.resolve("outcomes")).stream().filter(name -> name.endsWith(".rows")).count();
            assertEquals(held.isEmpty() ? 1 : 2, rows);
            assertFalse(names(database.resolve("outcomes")).contains("files.tsv.part"));
        }
        assertTrue(sawBefore > 0 && step - sawBefore > 1, "steps before the commit and after it");
    }

    @Test
    void aProcessThatEndsWhileReadingLeavesTheOldFileOrTheNewOne() throws Exception {
        killAtEachStep(store -> library.read(store, reissue, new NullProgressMonitor()), AFTER);
    }

    @Test
    void aProcessThatEndsWhileForgettingLeavesTheFileOrNone() throws Exception {
        killAtEachStep(store -> library.remove(store, PublicFormat.ACGR, YEAR), List.of());
    }

    private void fillAtEachStep(Work work, List<Integer> after) throws Exception {
        boolean reached = true;
        for (int step = 0; reached; step++) {
            Path database = database(step);
            List<String> files = names(database.resolve("outcomes"));
            try {
                work.on(new MemoryStore(FaultyDisk.folder(database, Fault.FULL, step)));
                reached = false;
                assertEquals(after, held(database));
            } catch (StoreException e) {
                assertEquals(Reason.DISK_FULL, e.reason(), e.getMessage());
                assertEquals(BEFORE, held(database));
                assertEquals(files, names(database.resolve("outcomes")));
                assertEquals(List.of(), names(database.resolve("tmp")));
            }
        }
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheOldFileAndNothingElse() throws Exception {
        fillAtEachStep(store -> library.read(store, reissue, new NullProgressMonitor()), AFTER);
        fillForgetting();
    }

    private void fillForgetting() throws Exception {
        Path database = database(1000);
        Store store = new MemoryStore(FaultyDisk.folder(database, Fault.FULL, 0));
        try {
            library.remove(store, PublicFormat.ACGR, YEAR);
        } catch (StoreException e) {
            assertEquals(Reason.DISK_FULL, e.reason(), e.getMessage());
        }
        assertEquals(BEFORE, held(database));
    }
}
