package org.caret.cli.internal.words;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportService;
import org.caret.exports.RunState;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles where only enrollment files can be written; of the others they say that they are missing. */
class SubmissionBundleTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    private final Path folder;
    private final Path target;
    private final TestDistrict district = new TestDistrict();
    private final School north = district.school("0100001");
    private final School south = district.school("0100002");

    SubmissionBundleTest(@TempDir Path folder) {
        this.folder = folder;
        target = folder.resolve("fall1");
    }

    private ExportBench on(String today) throws Exception {
        return on(today, CommandRun.PLUGINS);
    }

    private ExportBench on(String today, List<Path> plugins) throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, plugins);
    }

    private static SubmissionBundles bundles(ExportBench bench, ExportService service) {
        return SubmissionBundles.of(service, bench.history(), bench.types(), bench.recordTypes(),
                Specifications.load(), Clock.fixed(Instant.parse("2024-11-05T12:00:00Z"),
                        ZoneOffset.UTC));
    }

    private ExportBench bench() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        enroll(district.student("2", null), south, "2024-08-15");
        return on("2024-11-05");
    }

    private static SubmissionBundle write(ExportBench bench, BundleRequest request) throws ExportException {
        return bundles(bench, bench.service()).write(bench.store(), request, null);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void numbersTheFilesInTheOrderOfUploadAndTellsWhatIsMissing() throws Exception {
        SubmissionBundle bundle = write(bench(), BundleRequest.of("fall1", YEAR, target));
        assertEquals(List.of("SENR WRITTEN", "SINF NO_EXPORT_TYPE", "SELA NO_EXPORT_TYPE", "SPRG NO_EXPORT_TYPE",
                "SWDS NO_EXPORT_TYPE", "PLAN NO_EXPORT_TYPE", "MEET NO_EXPORT_TYPE", "SERV NO_EXPORT_TYPE"),
                bundle.files().stream().map(file -> file.recordType() + ' ' + file.state()).toList());
        assertEquals(List.of("01-senr-fall.txt", "checklist.html", "checklist.txt"), files());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), bundle.files().stream().map(BundledFile::number).toList());
        assertTrue(bundle.needsAttention());
        assertEquals(List.of("fall1", "store"), beside());
    }

    @Test
    void theChecklistSaysWhatToDo() throws Exception {
        write(bench(), BundleRequest.of("fall1", YEAR, target));
        String text = Files.readString(target.resolve("checklist.txt"));
        assertTrue(text.startsWith("Fall 1 2024-2025: files to upload"), text);
        assertTrue(text.contains("Made on 2024-11-05 for 0199999, all schools that report through the district."),
                text);
        assertTrue(text.contains("caret runs --mark posted 20241105-120000"), text);
        assertTrue(text.contains("1, SENR: NO_SSID 1"), text);
        assertTrue(text.contains("- 4, SPRG: No installed export type writes SPRG files."), text);
        String html = Files.readString(target.resolve("checklist.html"));
        assertTrue(html.contains("<td>01-senr-fall.txt</td>"), html);
        assertFalse((text + html).contains(TestDistrict.PRIVATE));
    }

    @Test
    void tellsWhoseEnrollmentsTheChecksHaveKeptFromTheFirstFile() throws Exception {
        enroll(district.student("1", "1000000001"), north, "2024-08-15");
        for (int i = 3; i < 15; i++) {
            enroll(district.student(String.valueOf(i), "1000000" + i), north, "2024-08-15");
        }
        List<Path> plugins = List.of(CommandRun.PLUGINS.get(0), Path.of("../org.caret.export.sinf/plugin.xml"));
        write(on("2024-11-05", plugins), BundleRequest.of("fall1", YEAR, target).asTrial());
        String text = Files.readString(target.resolve("checklist.txt"));
        assertTrue(text.contains(
                "1, SENR: Checks keep enrollments of 12 students from this file: 10, 11, 12, 13, 14, 3, 4, 5, "
                        + "6, 7 and others. Unless the state holds them already"),
                text);
    }

    @Test
    void theRunsAreRememberedAsIfExportedOneByOne() throws Exception {
        ExportBench bench = bench();
        write(bench, BundleRequest.of("fall1", YEAR, target));
        assertEquals(List.of("01-senr-fall.txt"),
                bench.history().runs(bench.store()).stream().map(run -> run.fileName()).toList());
    }

    @Test
    void dividesTheFilesWhoseTypesCanBeDivided() throws Exception {
        enroll(district.student("3", "1000000003"), south, "2024-08-15", "2024-10-20");
        ExportBench bench = bench();
        SubmissionBundle bundle = write(bench, BundleRequest.of("ongoing", YEAR, target)
                .withArrangement(Arrangement.PLAIN.withSplit(Split.TRANSACTIONS)));
        assertEquals(List.of("01-senr-ssid-3-adds.txt", "02-senr-ongoing-2-exits-and-updates.txt",
                "02-senr-ongoing-3-adds.txt", "checklist.html", "checklist.txt"), files());
        assertEquals(2, bundle.files().get(1).run().orElseThrow().files().size());
        String text = Files.readString(target.resolve("checklist.txt"));
        assertTrue(text.contains("There are several files; upload them in this order."), text);
    }

    @Test
    void saysWhereNothingHasChanged() throws Exception {
        ExportBench bench = bench();
        for (BundledFile file : write(bench, BundleRequest.of("fall1", YEAR, target)).files()) {
            if (file.run().isPresent()) {
                bench.history().mark(bench.store(), file.run().get().runId().orElseThrow(), RunState.POSTED);
            }
        }
        SubmissionBundle again = write(bench, BundleRequest.of("fall1", YEAR, folder.resolve("again"))
                .withArrangement(Arrangement.PLAIN.withExtent(Extent.CHANGES)));
        assertEquals("Nothing has changed since it was posted.", again.files().get(0).problem());
    }

    @Test
    void theRunsRememberTheFolderTheirFilesAreIn() throws Exception {
        ExportBench bench = bench();
        write(bench, BundleRequest.of("fall1", YEAR, target));
        assertTrue(bench.history().runs(bench.store()).get(0).options().lines()
                .anyMatch(("folder=" + target)::equals));
    }

    @Test
    void anEmptyFolderThatWasThereStaysEmptyWhereTheDiskIsFull() throws Exception {
        ExportBench bench = bench();
        Files.createDirectory(target);
        SubmissionBundles bundles = bundles(bench, bench.serviceOnFullDisk(10));
        assertThrows(ExportException.class,
                () -> bundles.write(bench.store(), BundleRequest.of("fall1", YEAR, target), null));
        assertEquals(List.of(), files());
    }

    @Test
    void aTrialIsForgotten() throws Exception {
        ExportBench bench = bench();
        write(bench, BundleRequest.of("fall1", YEAR, target).asTrial().withFormat(FileFormat.CSV));
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of("01-senr-fall.csv", "checklist.html", "checklist.txt"), files());
    }

    @Test
    void ongoingMaintenanceBeginsWithTheRequestForIdentifiers() throws Exception {
        ExportBench bench = bench();
        SubmissionBundle plan = bundles(bench, bench.service()).plan(
                BundleRequest.of("ongoing", YEAR, target));
        assertEquals(List.of("senr-ssid", "senr-ongoing"),
                plan.files().stream().flatMap(file -> file.type().stream()).map(type -> type.id()).toList());
    }

    @Test
    void aFileSentOnChangesComesFromOngoingMaintenance() throws Exception {
        ExportBench bench = bench();
        SubmissionBundle plan = bundles(bench, bench.service()).plan(
                BundleRequest.of("fall2", YEAR, target));
        assertEquals(List.of("senr-ongoing"),
                plan.files().stream().flatMap(file -> file.type().stream()).map(type -> type.id()).toList());
    }

    @Test
    void aYearWithoutLayoutIsNamed() throws Exception {
        SubmissionBundle bundle = write(bench(), BundleRequest.of("fall1", new AcademicYear(2015), target));
        assertEquals(State.NO_LAYOUT, bundle.files().get(0).state());
        assertTrue(bundle.files().get(0).problem().contains("2015-2016"), bundle.files().get(0).problem());
        assertEquals(List.of("checklist.html", "checklist.txt"), files());
    }

    @Test
    void aFileWhoseLayoutNobodyKnowsInFullIsNamed() throws Exception {
        ExportBench bench = bench();
        SubmissionBundle plan = bundles(bench, bench.service()).plan(
                BundleRequest.of("eoy1", new AcademicYear(2025), target));
        assertEquals(
                List.of("The layout of LEAP files is not known in full. Enter the data at the state, or send a file "
                        + "from elsewhere."),
                plan.files().stream().filter(file -> file.recordType().equals("LEAP")).map(BundledFile::problem)
                        .toList());
    }

    @Test
    void aTypeWithoutRecordsIsNamed() throws Exception {
        SubmissionBundle bundle = write(on("2024-11-05"), BundleRequest.of("fall1", YEAR, target));
        assertEquals(State.NO_RECORDS, bundle.files().get(0).state());
        assertTrue(bundle.files().get(0).missing());
    }

    @Test
    void aSubmissionThatTheYearDoesNotHaveIsRefused() throws Exception {
        ExportBench bench = bench();
        ExportException refusal = assertThrows(ExportException.class,
                () -> write(bench, BundleRequest.of("fall3", YEAR, target)));
        assertEquals("There is no submission fall3 in 2024-2025.", refusal.getMessage());
        assertEquals("There are: ongoing, fall1, fall2, eoy1, eoy2, eoy3, eoy4.", refusal.remedy());
        assertEquals(Reason.WRONG_REQUEST, assertThrows(ExportException.class,
                () -> write(bench, BundleRequest.of("fall1", new AcademicYear(2009), target))).reason());
        assertEquals(Reason.WRONG_REQUEST, assertThrows(ExportException.class,
                () -> write(bench, BundleRequest.of("fall1", YEAR, target).withSites(List.of("9")))).reason());
        assertEquals(List.of("store"), beside());
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        ExportBench bench = bench();
        Files.writeString(Files.createDirectory(target).resolve("note"), "mine");
        assertEquals(Reason.OUTPUT, assertThrows(ExportException.class,
                () -> write(bench, BundleRequest.of("fall1", YEAR, target))).reason());
        assertEquals(List.of("note"), files());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        Files.delete(target.resolve("note"));
        write(bench, BundleRequest.of("fall1", YEAR, target));
        assertTrue(files().contains("checklist.txt"));
    }

    @Test
    void nothingIsLeftWhereTheDiskIsFull() throws Exception {
        ExportBench bench = bench();
        SubmissionBundles bundles = bundles(bench, bench.serviceOnFullDisk(10));
        assertEquals(Reason.OUTPUT, assertThrows(ExportException.class,
                () -> bundles.write(bench.store(), BundleRequest.of("fall1", YEAR, target), null)).reason());
        assertEquals(List.of("store"), beside());
        assertEquals(List.of(), bench.history().runs(bench.store()));
    }

    @Test
    void theRunsBeforeAFailureAreUndone() throws Exception {
        ExportBench bench = bench();
        ExportService failing = new CancelledService(bench.service(), 1);
        SubmissionBundles bundles = bundles(bench, failing);
        assertThrows(OperationCanceledException.class,
                () -> bundles.write(bench.store(), BundleRequest.of("ongoing", YEAR, target), null));
        assertEquals(List.of("store"), beside());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void nothingIsLeftWhereItIsCancelled() throws Exception {
        ExportBench bench = bench();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> bundles(bench, bench.service()).write(bench.store(),
                BundleRequest.of("fall1", YEAR, target), cancelled));
        assertEquals(List.of("store"), beside());
    }
}
