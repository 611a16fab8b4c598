package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files of a submission, from the menu to the folder. */
class SubmissionWizardTest {

    private static final String COMMAND = "org.caret.ui.exportSubmission";
    private static final String TITLE = "Export Submission";
    private static final String RESULT = "Submission";
    private static final String DELETING = "Records Will Be Deleted";
    private static final AcademicYear YEAR = new AcademicYear(2025);
    /** Position of the school in every record. */
    private static final int SCHOOL = 4;

    @TempDir
    private Path work;

    private Path folder;

    @BeforeEach
    void openSample() {
        Workbench.openSample(work.resolve("district"), 120);
        folder = work.resolve("files");
    }

    @AfterEach
    void closeDatabase() {
        Workbench.close();
    }

    private ExportPages begin() {
        Person.start(() -> {
            try {
                Workbench.run(COMMAND, Map.of());
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
        ExportPages wizard = ExportPages.shown(TITLE);
        wizard.choose("Academic year", YEAR.toString());
        wizard.choose("Submission", "Fall 1");
        wizard.type("Folder", folder.toString());
        return wizard;
    }

    private Map<String, byte[]> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("checklist"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), SubmissionWizardTest::read));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the command line writes for the same choices. */
    private Map<String, byte[]> expected(BundleRequest request) throws ExportException, IOException {
        Workbench.service(SubmissionBundles.class).write(store(), request.asTrial(), null);
        return files(request.folder());
    }

    private static Store store() {
        return Workbench.session().store().orElseThrow();
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> written) {
        assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(written.keySet()));
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, written.get(name), name));
    }

    @Test
    void writesWhatTheCommandLineWritesAndRemembersTheRuns() throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin();
            wizard.finish();
            ExportPages result = ExportPages.shown(RESULT);
            String first = result.look(all -> Workbench.find(all, Table.class, one -> true).getItem(0).getText(1));
            assertEquals("01-senr-fall.txt", first);
            result.push("&Close");
        });
        Map<String, byte[]> written = files(folder);
        assertTrue(Files.exists(folder.resolve("checklist.html")));
        assertEquals(written.size(), Workbench.service(RunHistory.class).runs(store()).size());
        assertSame(expected(BundleRequest.of("fall1", YEAR, work.resolve("expected"))), written);
    }

    @Test
    void writesTheFilesOfOneSchoolInTheChosenForm() throws Exception {
        String[] school = new String[1];
        Person.does(() -> {
            ExportPages wizard = begin();
            wizard.next();
            school[0] = chooseSchool(wizard);
            wizard.choose("File format", "Tab-delimited");
            wizard.check("&Trial: write the files, but do not remember the runs");
            wizard.finish();
            confirm();
            ExportPages.shown(RESULT).push("&Close");
        });
        Map<String, byte[]> written = files(folder);
        byte[] first = written.entrySet().stream().filter(file -> file.getKey().startsWith("01-")).findFirst()
                .orElseThrow().getValue();
        assertEquals(Set.of(school[0]), new String(first, java.nio.charset.StandardCharsets.UTF_8).lines()
                .map(line -> line.split("\t", -1)[SCHOOL]).collect(Collectors.toSet()));
        assertEquals(List.of(), Workbench.service(RunHistory.class).runs(store()));
        assertSame(expected(BundleRequest.of("fall1", YEAR, work.resolve("expected")).withSites(Set.of(school[0]))
                .withFormat(FileFormat.TAB).confirmed()), written);
    }

    /** Files for one school alone can delete what the state holds of the others, so the wizard asks. */
    private static void confirm() {
        Person.waitFor("the result, or the question before it", () -> Workbench.shell(RESULT) != null
                || Workbench.shell(DELETING) != null);
        if (Person.see(() -> Workbench.shell(DELETING)) != null) {
            ExportPages.shown(DELETING).push("&Export Anyway");
        }
    }

    private static String chooseSchool(ExportPages wizard) {
        assertTrue(wizard.canPush("&Finish"));
        wizard.look(all -> {
            Button some = Workbench.find(all, Button.class, one -> one.getText().equals("&Selected schools"));
            Button whole = Workbench.find(all, Button.class,
                    one -> (one.getStyle() & SWT.RADIO) != 0 && one.getSelection());
            whole.setSelection(false);
            some.setSelection(true);
            whole.notifyListeners(SWT.Selection, new Event());
            some.notifyListeners(SWT.Selection, new Event());
            return some;
        });
        assertFalse(wizard.canPush("&Finish"), "no school is chosen yet");
        return wizard.look(all -> {
            Table list = Workbench.find(all, Table.class, one -> (one.getStyle() & SWT.CHECK) != 0);
            TableItem high = Arrays.stream(list.getItems()).filter(item -> item.getText(0).endsWith("High"))
                    .findFirst().orElseThrow();
            high.setChecked(true);
            Event event = new Event();
            event.detail = SWT.CHECK;
            event.item = high;
            list.notifyListeners(SWT.Selection, event);
            return high.getText(1);
        });
    }

    @Test
    void saysOnThePageThatIsLookedAtWhyNothingWasWritten() throws Exception {
        Person.does(() -> {
            ExportPages wizard = begin();
            wizard.next();
            Files.createDirectory(folder);
            Files.writeString(folder.resolve("mine.txt"), "put there meanwhile");
            wizard.finish();
            wizard.waitForText("is there already and not an empty folder.");
            wizard.push("Cancel");
        });
        assertEquals(Set.of("mine.txt"), files(folder).keySet());
        assertEquals(List.of(), Workbench.service(RunHistory.class).runs(store()));
    }

    @Test
    void finishesNothingIntoAFolderThatHoldsSomething() throws Exception {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Person.does(() -> {
            ExportPages wizard = begin();
            wizard.waitForText("holds something already");
            assertFalse(wizard.canPush("&Finish"));
            wizard.look(all -> {
                Text field = Names.field(all, "Folder", Text.class);
                field.setText(folder.resolve("new").toString());
                return field;
            });
            assertTrue(wizard.canPush("&Finish"));
            wizard.push("Cancel");
        });
        assertEquals(Set.of("mine.txt"), files(folder).keySet());
    }
}
