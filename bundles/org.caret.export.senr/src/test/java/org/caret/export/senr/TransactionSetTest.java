package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.caret.exchange.Finding;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.WrittenFile;
import org.caret.exports.testsupport.Edits;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.Student;
import org.caret.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deletes, exits and adds in files of their own, worked out from what was posted. */
class TransactionSetTest extends SenrTestBase {

    private static final String ID = "senr-ongoing";
    private static final String NOVEMBER = "2024-11-05";

    TransactionSetTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void warnsOfAnExitAndANewEnrollmentInOneFile() throws Exception {
        moved("1", "1000000001");
        enroll(district.student("2", "1000000002"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(3, outcome.lines().size());
        assertEquals(List.of("EXIT_WITH_ADD student 1, school 0100002, enrollment 2024-09-23"), told(outcome));
    }

    @Test
    void doesNotWarnOfWhatTheStateHoldsAlready() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        post(bench, bench.run(ID, 2024).result());
        assertEquals(List.of(), told(bench.run(ID, 2024)));
    }

    @Test
    void warnsOfWhatWasWrittenAndNotPosted() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        bench.run(ID, 2024);
        assertEquals(List.of("EXIT_WITH_ADD student 1, school 0100002, enrollment 2024-09-23"),
                told(bench.run(ID, 2024)));
    }

    @Test
    void putsExitsBeforeAddsAndWritesNoEmptyFile() throws Exception {
        moved("1", "1000000001");
        enroll(district.student("2", "1000000002"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Outcome outcome = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        assertEquals(List.of("out-2-exits-and-updates.txt", "out-3-adds.txt"), names(outcome));
        assertEquals(List.of("1"), subjects(outcome, 0));
        assertEquals(List.of("1", "2"), subjects(outcome, 1));
        assertEquals(List.of(), told(outcome));
        assertEquals(3, outcome.result().counts().written());
        assertTrue(Files.notExists(bench.output()));
    }

    @Test
    void remembersEachFileOfASetAsARunOfItsOwn() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        Outcome outcome = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        String set = outcome.result().runId().orElseThrow();
        List<RememberedRun> runs = bench.history().together(bench.store(), set);
        assertEquals(List.of("exits-and-updates 1/2", "adds 2/2"), runs.stream().map(RememberedRun::part)
                .map(part -> part.orElseThrow().content() + ' ' + part.orElseThrow().number() + '/'
                        + part.orElseThrow().of())
                .toList());
        for (int i = 0; i < runs.size(); i++) {
            RememberedRun run = runs.get(i);
            WrittenFile file = outcome.result().files().get(i);
            assertEquals(set, run.part().orElseThrow().set());
            assertEquals(file.sha256(), run.sha256());
            assertEquals(1, run.written());
            assertEquals(List.of(), bench.history().verify(bench.store(), run.runId()));
            Path again = folder.resolve("again-" + i);
            bench.history().retrieve(bench.store(), run.runId(), again);
            assertEquals(Files.readString(file.path()), Files.readString(again));
        }
        bench.history().mark(bench.store(), runs.get(0).runId(), RunState.POSTED);
        assertEquals(Reason.STATE, assertThrows(ExportException.class,
                () -> bench.history().undo(bench.store(), runs.get(1).runId())).reason());
    }

    @Test
    void undoesASetAsAWhole() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        Outcome outcome = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        bench.history().undo(bench.store(), outcome.result().files().get(1).runId().orElseThrow());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void needsAFurtherStepForAStudentWhoLeftTwice() throws Exception {
        Student student = district.student("1", "1000000001");
        enroll(student, north, "2024-08-15", "2024-09-01");
        enroll(student, south, "2024-09-02", "2024-09-20");
        enroll(student, north, "2024-09-23");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        assertEquals(List.of("out-2-exits-and-updates.txt", "out-3-adds.txt", "out-4-adds.txt"), names(outcome));
    }

    @Test
    void deletesNothingWithoutAConfirmation() throws Exception {
        Enrollment wrong = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        enroll(district.student("2", "1000000002"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        post(bench, bench.run(ID, 2024).result());
        restart(bench.store(), wrong, "2024-08-20");
        Outcome outcome = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        assertEquals(List.of("out-2-exits-and-updates.txt"), names(outcome));
        assertEquals(List.of("2"), subjects(outcome, 0));
        assertEquals(List.of(
                "student 1, School of Attendance 0100001, Enrollment Start Date 20240815: DELETE_NOT_CONFIRMED",
                "student 1, school 0100001, enrollment 2024-08-20: WAITS_FOR_DELETE"), outcome.leftOut());
        assertEquals(1, outcome.result().counts().written());
    }

    @Test
    void deletesWhatTheDataNoLongerHaveAndSaysWhy() throws Exception {
        Enrollment wrong = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        ExportResult posted = post(bench, bench.run(ID, 2024).result());
        restart(bench.store(), wrong, "2024-08-20");
        Outcome outcome = bench.run(ID, 2024,
                builder -> builder.split(Split.TRANSACTIONS).changesOnly().deletesConfirmed());
        assertEquals(List.of("out-1-deletes.txt", "out-3-adds.txt"), names(outcome));
        assertEquals(List.of("D", ""), outcome.fields(2));
        assertEquals(List.of("20240815", "20240820"), outcome.fields(START));
        assertEquals(List.of(), outcome.leftOut());
        Finding why = outcome.findings().stream().filter(one -> one.rule().equals("DELETE")).findFirst().orElseThrow();
        assertEquals("The state holds the record, because run " + posted.runId().orElseThrow()
                + " (out.txt) sent it. The key has changed; now there is School of Attendance 0100001, "
                + "Enrollment Start Date 20240820.", why.message());
    }

    /** SENR0180 */
    @Test
    void warnsOfADeleteAfterWhichTheStateKnowsNoEnrollmentOfTheStudent() throws Exception {
        Enrollment only = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        Student twice = district.student("2", "1000000002");
        enroll(twice, north, "2024-08-15", "2024-09-30");
        Enrollment second = enroll(twice, south, "2024-10-01");
        ExportBench bench = on(NOVEMBER);
        post(bench, bench.run(ID, 2024).result());
        restart(bench.store(), only, "2024-08-20");
        restart(bench.store(), second, "2024-10-02");
        assertEquals(List.of("student 1, School of Attendance 0100001, Enrollment Start Date 20240815"),
                bench.run(ID, 2024, builder -> builder.changesOnly().deletesConfirmed()).findings().stream()
                        .filter(one -> one.rule().equals("SENR0180")).map(one -> one.record()).toList());
    }

    @Test
    void doesNotDeleteWhatIsOnlyLeftOut() throws Exception {
        Enrollment hidden = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        Enrollment early = enroll(district.student("2", "1000000002"), north, "2024-08-15", "2024-09-20");
        ExportBench bench = on(NOVEMBER);
        post(bench, bench.run(ID, 2024).result());
        change(bench.store(), hidden, one -> {
            one.setNotReported(true);
        });
        change(bench.store(), early, one -> {
            one.setGradeLevel("99");
        });
        Outcome outcome = bench.run(ID, 2024,
                builder -> builder.split(Split.TRANSACTIONS).changesOnly().deletesConfirmed());
        assertEquals(List.of(), names(outcome));
        assertEquals(2, outcome.leftOut().size());
    }

    @Test
    void looksForDeletesOnlyInARunOverTheWholeYear() throws Exception {
        Enrollment wrong = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        post(bench, bench.run(ID, 2024).result());
        restart(bench.store(), wrong, "2024-08-20");
        Outcome outcome = bench.run(ID, 2024, builder -> builder.changesOnly().deletesConfirmed()
                .option("startDate", "2024-10-01"));
        assertEquals(List.of("20240820"), outcome.fields(START));
        assertTrue(outcome.result().remarks().toString().contains("A run over the whole year finds those to delete."),
                outcome.result().remarks().toString());
    }

    @Test
    void replacesAChangedKeyWhereTheYearLetsItMove() throws Exception {
        Enrollment wrong = enroll(district.student("1", "1000000001"), north, "2019-08-15");
        ExportBench bench = on("2019-11-05");
        post(bench, bench.run(ID, 2019).result());
        restart(bench.store(), wrong, "2019-08-20");
        Outcome outcome = bench.run(ID, 2019, builder -> builder.split(Split.TRANSACTIONS).changesOnly());
        assertEquals(List.of("out-2-exits-and-updates.txt"), names(outcome));
        assertEquals(List.of("R"), outcome.fields(2));
        assertEquals(List.of("REPLACE student 1, school 0100001, enrollment 2019-08-20"), told(outcome));
        post(bench, outcome.result());
        assertEquals(List.of(), names(bench.run(ID, 2019, builder -> builder.changesOnly())));
    }

    @Test
    void keepsAReentryAtTheSameSchoolApartFromTheExit() throws Exception {
        Student student = district.student("1", "1000000001");
        enroll(student, north, "2024-08-15", "2024-09-01");
        enroll(student, north, "2024-09-23");
        ExportBench bench = on(NOVEMBER);
        Outcome outcome = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        assertEquals(List.of("20240815"), starts(outcome, 0));
        assertEquals(List.of("20240923"), starts(outcome, 1));
    }

    @Test
    void sendsOnlyWhatHasChangedSinceItWasPosted() throws Exception {
        Enrollment leaving = enroll(district.student("1", "1000000001"), north, "2024-08-15");
        enroll(district.student("2", "1000000002"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        ExportResult first = bench.run(ID, 2024).result();
        change(bench.store(), leaving, one -> {
            one.setExitDate(LocalDate.parse("2024-10-20"));
            one.setExitReason("T160");
        });
        assertEquals(2, bench.run(ID, 2024, builder -> builder.changesOnly().trial()).lines().size());
        post(bench, first);
        Outcome changes = bench.run(ID, 2024, ExportRequestBuilder::changesOnly);
        assertEquals(List.of("1"), subjects(changes, 0));
        assertTrue(changes.result().remarks().contains("1 record is as the state holds it and not sent again."),
                changes.result().remarks().toString());
        post(bench, changes.result());
        assertEquals(List.of(), names(bench.run(ID, 2024, ExportRequestBuilder::changesOnly)));
    }

    @Test
    void countsAStudentAsSubmittedOnlyWhereNoFileOfTheSetWasRefused() throws Exception {
        moved("1", "1000000001");
        enroll(district.student("2", "1000000002"), north, "2024-08-15", "2024-09-20");
        ExportBench bench = on(NOVEMBER);
        ExportResult set = bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS)).result();
        bench.history().mark(bench.store(), set.files().get(0).runId().orElseThrow(), RunState.POSTED);
        bench.history().mark(bench.store(), set.files().get(1).runId().orElseThrow(), RunState.REJECTED);
        Outcome again = bench.run(ID, 2024, builder -> builder.includePrevious(false));
        assertEquals(List.of("1", "1"), subjects(again, 0));
    }

    @Test
    void refusesToLeaveAFileOfAnEarlierSetBesideTheNewOnes() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(folder.resolve("out-1-deletes.txt"), "old");
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.run(ID, 2024, builder -> builder.split(Split.TRANSACTIONS)));
        assertTrue(refusal.getMessage().contains("out-1-deletes.txt"), refusal.getMessage());
        assertEquals(List.of("out-1-deletes.txt"), filesBeside());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    @Test
    void takesEverythingBackWhereOneFileCannotBePutInPlace() throws Exception {
        moved("1", "1000000001");
        ExportBench bench = on(NOVEMBER);
        Files.writeString(folder.resolve("out-2-exits-and-updates.txt"), "old");
        ExportRequest request = bench.request(ID, 2024, builder -> builder.split(Split.TRANSACTIONS));
        ExportException failure = assertThrows(ExportException.class,
                () -> bench.serviceWithObstacle("out-3-adds.txt").run(bench.store(), request, null).close());
        assertEquals(Reason.OUTPUT, failure.reason());
        assertEquals("old", Files.readString(folder.resolve("out-2-exits-and-updates.txt")));
        assertEquals(List.of("out-2-exits-and-updates.txt", "out-3-adds.txt"), filesBeside());
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }

    private static ExportResult post(ExportBench bench, ExportResult result) throws ExportException {
        for (WrittenFile file : result.files()) {
            bench.history().mark(bench.store(), file.runId().orElseThrow(), RunState.POSTED);
        }
        return result;
    }

    private static void restart(Store store, Enrollment enrollment, String start) throws Exception {
        change(store, enrollment, one -> one.setStart(LocalDate.parse(start)));
    }

    private static void change(Store store, Enrollment original, Consumer<Enrollment> change) throws Exception {
        Edits.<Enrollment>change(store, Literals.ENROLLMENT,
                one -> one.getStart().equals(original.getStart())
                        && Objects.equals(one.getExitDate(), original.getExitDate())
                        && one.getStudent().getLocalStudentId().equals(original.getStudent().getLocalStudentId()),
                change);
    }

    private static List<String> told(Outcome outcome) {
        return outcome.findings().stream().map(one -> one.rule() + ' ' + one.record()).toList();
    }

    private static List<String> names(Outcome outcome) {
        return outcome.result().files().stream().map(file -> file.path().getFileName().toString()).toList();
    }

    private static List<String> subjects(Outcome outcome, int file) throws Exception {
        return column(outcome, file, STUDENT);
    }

    private static List<String> starts(Outcome outcome, int file) throws Exception {
        return column(outcome, file, START);
    }

    private static List<String> column(Outcome outcome, int file, int position) throws Exception {
        return Files.readAllLines(outcome.result().files().get(file).path()).stream()
                .map(line -> line.split("\\^", -1)[position - 1]).toList();
    }
}
