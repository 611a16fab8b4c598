package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.RememberedRun;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.RunState;
import org.caret.exports.ui.ExportPreferences;
import org.caret.spec.AcademicYear;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** From the menu to the file, as a person goes. */
class ExportWizardTest {

    private static final AcademicYear YEAR = new AcademicYear(2025);
    /** Position of the field in the record. */
    private static final int LOCAL_STUDENT_ID = 9;

    @TempDir
    private Path work;

    private Path folder;

    /** The wizard begins with what was chosen for the last export of a type. */
    @BeforeEach
    void forgetChoices() throws BackingStoreException {
        Preferences choices = InstanceScope.INSTANCE.getNode(ExportPreferences.NODE);
        for (String type : choices.childrenNames()) {
            choices.node(type).removeNode();
        }
        choices.clear();
    }

    @BeforeEach
    void openSample() throws IOException {
        Workbench.openSample(work.resolve("district"), 120);
        folder = Files.createDirectory(work.resolve("files"));
    }

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    @ParameterizedTest
    @CsvSource({ "Fall Enrollment, senr-fall, SENR-fall-2025-2026.txt",
            "Ongoing Maintenance, senr-ongoing, SENR-ongoing-2025-2026.txt",
            "SSID Request, senr-ssid, SENR-ssid-2025-2026.txt" })
    void writesTheFileThatIsWrittenWithoutTheWizard(String label, String type, String file) throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin(label);
            wizard.next();
            wizard.type("Folder", folder.toString());
            wizard.next();
            wizard.waitForText("would be written");
            wizard.finish();
            ExportPages result = ExportPages.resultOfOneFile();
            result.waitForText(folder.resolve(file).toString());
            result.push("&Mark as Posted");
            result.waitForText("The run is marked as posted.");
            result.close();
        });
        assertArrayEquals(expected(type), Files.readAllBytes(folder.resolve(file)));
        assertEquals(List.of(RunState.POSTED), runs().stream().map(RememberedRun::state).toList());
    }

    @Test
    void theCellThatTheKeyboardGoesToSaysWhereItsValueComesFrom() throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin("Fall Enrollment");
            wizard.next();
            wizard.type("Folder", folder.toString());
            wizard.next();
            wizard.waitForText("would be written");
            wizard.goToFirstRecord();
            wizard.waitForText("Comes from: always SENR, whatever the database holds");
            for (int field = 1; field < LOCAL_STUDENT_ID; field++) {
                wizard.pressInRecords(SWT.ARROW_RIGHT);
            }
            wizard.waitForText("Comes from: student.localStudentId (Student.localStudentId)");
            wizard.waitForText("Reached by: student = enrollment.student [localStudentId ");
            wizard.push("Cancel");
        });
        assertEquals(List.of(), files());
    }

    @Test
    void enterWritesNothingBeforeThePreviewWasSeen() throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin("Fall Enrollment");
            assertEquals("&Next >", wizard.pressedByEnter());
            wizard.next();
            wizard.type("Folder", folder.toString());
            assertEquals("&Next >", wizard.pressedByEnter());
            wizard.next();
            wizard.waitForText("would be written");
            assertEquals("&Finish", wizard.pressedByEnter());
            wizard.push("Cancel");
        });
        assertEquals(List.of(), files());
    }

    @Test
    void finishesNothingWhileADateIsWrong() throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin("Ongoing Maintenance");
            wizard.next();
            wizard.type("Folder", folder.toString());
            assertTrue(wizard.canPush("&Finish"));
            wizard.type("Start date", "2024-09-01");
            wizard.waitForText("Start date lies outside of the academic year 2025-2026.");
            assertFalse(wizard.canPush("&Finish"));
            wizard.type("Start date", "the first of May");
            wizard.waitForText("Start date is not a date.");
            assertFalse(wizard.canPush("&Finish"));
            wizard.type("Start date", "5/1/2026");
            assertTrue(wizard.canPush("&Finish"));
            wizard.type("End date", "2026-04-30");
            wizard.waitForText("End date 2026-04-30 lies before Start date 2026-05-01.");
            assertFalse(wizard.canPush("&Finish"));
            assertFalse(wizard.canPush("&Next >"));
            wizard.push("Cancel");
        });
        assertEquals(List.of(), files());
    }

    @Test
    void leavesNothingBehindWhenItIsCancelledInTheMiddle() throws Exception {
        Store store = Workbench.session().store().orElseThrow();
        Person.does(() -> {
            ExportPages wizard = begin("Fall Enrollment");
            wizard.next();
            wizard.type("Folder", folder.toString());
            // Whoever applies an import keeps the run from reading, so it is certain to be under way.
            try (BulkChange applying = store.beginBulk()) {
                wizard.finish();
                Person.waitFor("the run to begin", () -> !files().isEmpty());
                wizard.push("Cancel");
            }
            wizard.waitForText("The export was cancelled.");
            assertEquals(List.of(), files());
            wizard.push("Cancel");
        });
        assertEquals(List.of(), runs());
    }

    @Test
    void dividesTheRecordsOverFilesAndAsksBeforeItDeletes() throws Exception {
        String deletes = "D&elete at the state what is no longer in the data";
        Person.does(() -> {
            ExportPages wizard = begin("Ongoing Maintenance");
            wizard.next();
            wizard.type("Folder", folder.toString());
            assertFalse(wizard.canPush(deletes), "one file with all records deletes nothing");
            wizard.choose("Files", "Deletes, then exits and updates, then adds");
            wizard.check("Only what has &changed since it was posted");
            wizard.check(deletes);
            wizard.finish();
            ExportPages.shown("Records Will Be Deleted at the State").push("&Go Back");
            assertEquals(List.of(), files());
            wizard.finish();
            ExportPages.shown("Records Will Be Deleted at the State").push("&Delete Them");
            ExportPages result = ExportPages.shown("Export Result");
            result.waitForText(folder.resolve("SENR-ongoing-2025-2026-3-adds.txt").toString());
            result.close();
        });
        Arrangement arrangement = new Arrangement(Split.TRANSACTIONS, Extent.CHANGES, Confirmation.CONFIRMED);
        assertEquals(runs().size(), files().size(), "a run for each file");
        Path expected = Files.createDirectory(work.resolve("divided"));
        Store store = Workbench.session().store().orElseThrow();
        ExportRequestBuilder request = new ExportRequestBuilder(
                Workbench.service(ExportTypes.class).find("senr-ongoing").orElseThrow(), YEAR,
                ReportingSites.read(store), Clock.systemDefaultZone()).trial().arrangement(arrangement);
        Workbench.service(ExportService.class)
                .run(store, request.build(expected.resolve("SENR-ongoing-2025-2026.txt")), null).close();
        for (Path file : files()) {
            assertArrayEquals(Files.readAllBytes(expected.resolve(file.getFileName())), Files.readAllBytes(file));
        }
    }

    private static ExportPages begin(String type) {
        ExportPages wizard = ExportPages.open();
        wizard.choose("Academic year", YEAR.toString());
        wizard.selectType(type);
        return wizard;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RememberedRun> runs() throws ExportException {
        return Workbench.service(RunHistory.class).runs(Workbench.session().store().orElseThrow());
    }

    private byte[] expected(String type) throws ExportException, StoreException, IOException {
        Store store = Workbench.session().store().orElseThrow();
        Path file = work.resolve("expected");
        ExportRequestBuilder request = new ExportRequestBuilder(
                Workbench.service(ExportTypes.class).find(type).orElseThrow(), YEAR, ReportingSites.read(store),
                Clock.systemDefaultZone()).trial();
        try (ExportResult result = Workbench.service(ExportService.class).run(store, request.build(file), null)) {
            return Files.readAllBytes(result.output());
        }
    }
}
