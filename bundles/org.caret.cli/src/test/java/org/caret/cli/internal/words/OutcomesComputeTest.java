package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.RosterFile;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.student.Standing;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.sample.SampleRequest.Content;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesComputeTest {

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private MemoryStore store = new MemoryStore(folder);
    private ExportBench bench;

    @BeforeEach
    void fillStore() throws Exception {
        store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
    }

    /** Three of the class of 2024: a graduate, one who moved away, one who died. */
    private void makeDistrict() throws Exception {
        TestDistrict district = new TestDistrict();
        School school = district.school("0100001");
        String[] exits = { "E230", "T160", "E130" };
        for (int i = 0; i < exits.length; i++) {
            Student student = district.student("100" + i, null);
            Enrollment stay = TestDistrict.enroll(student, school, "2023-08-15", "2024-05-31");
            stay.setAcademicYear("2023-2024");
            stay.setGradeLevel("12");
            stay.setExitReason(exits[i]);
            stay.setCompletionStatus(i == 0 ? "100" : null);
        }
        district.save(store);
    }

    private int run(String... arguments) {
        List<OutcomesAction> actions = List.of(new OutcomesCompute((where, who, mode) -> store, bench.history()),
                new OutcomesRoster((where, who, mode) -> store, bench.history()));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--db";
        all[arguments.length + 1] = folder.resolve("store").toString();
        return command.run(new OutcomesCommand(actions), all);
    }

    @Test
    void tellsTheNumbersAndThatTheyAreNotForPublication() throws Exception {
        makeDistrict();
        assertEquals(ExitCode.ATTENTION, run("compute", "--cohort-year", "2024"));
        assertTrue(command.out().contains("NOT FOR PUBLICATION"), command::out);
        assertTrue(command.out().contains("50.0 to 100.0"), command::out);
        assertTrue(
                command.out().contains(
                        "3 students of the class; 1 removed, 1 moved away, 0 without an outcome; 1 to look at."),
                command::out);
    }

    @Test
    void tellsOtherProgramsToo() throws Exception {
        makeDistrict();
        run("compute", "--cohort-year", "2024", "--json");
        assertTrue(command.out().contains("\"notForPublication\": true"), command::out);
        assertTrue(command.out().contains("\"movedAway\": 1"), command::out);
        assertTrue(command.out().contains("exit E410: medical"), command::out);
    }

    @Test
    void writesTheRoster() throws Exception {
        makeDistrict();
        Path out = folder.resolve("roster.tsv");
        assertEquals(ExitCode.ATTENTION, run("roster", "--cohort-year", "2024", "--out", out.toString()));
        List<String> lines = Files.readAllLines(out);
        assertEquals(String.join("\t", RosterFile.COLUMNS), lines.get(0));
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("2024\t1000\t0100001\tSchool 0100001\tcounted\tRegular HS Diploma"),
                lines.get(1));
        run("roster", "--cohort-year", "2024", "--attention", "--out", out.toString());
        assertEquals(2, Files.readAllLines(out).size());
        assertFalse(Files.exists(folder.resolve("roster.tsv.part")));
    }

    @Test
    void takesCorrectedRules() throws Exception {
        makeDistrict();
        Path rules = rules("exit\tT160\t\tdropout\tdropout\t\t\tall of ours are lost\n");
        run("compute", "--cohort-year", "2024", "--rules", rules.toString());
        assertTrue(command.out().contains("Rules corrected here: exit T160."), command::out);
        assertTrue(command.out().contains("1 removed, 0 moved away"), command::out);
    }

    private Path rules(String lines) throws IOException {
        return Files.writeString(folder.resolve(CohortRules.FILE_NAME),
                "kind\tcode\tdetail\tacgr\tcohort\tlast_year\tcertainty\tbasis\n" + lines);
    }

    @Test
    void refusesWhatCannotBeMeant() throws Exception {
        makeDistrict();
        assertEquals(ExitCode.USAGE, run("compute", "--cohort-year", "2009"));
        assertEquals(ExitCode.USAGE,
                run("compute", "--cohort-year", "2024", "--rules", folder.resolve("no").toString()));
        assertEquals(ExitCode.USAGE,
                run("compute", "--cohort-year", "2024", "--rules",
                        rules("exit\tT160\t\tgone\tgone\t\t\t\n").toString()));
        assertEquals(ExitCode.USAGE, run("roster", "--cohort-year", "2024", "--out",
                folder.resolve("no").resolve("roster.tsv").toString()));
    }

    /** A person who tries Caret on the sample must not see a district that nobody graduates from. */
    @Test
    void theSampleDistrictHasPlausibleOutcomes() throws Exception {
        SampleDistrict.generate(store,
                new SampleRequest(3000, 7, LocalDate.of(2024, 11, 5), Content.ENROLLMENT), new NullProgressMonitor());
        CohortRequest request = CohortRequest.ofDistrict(store, 2024);
        CohortSummary summary = new CohortSummary(request);
        Cohort.stream(store, request, summary, null);
        Figures total = summary.total();
        double cohort = total.known(Measure.COHORT);
        assertTrue(cohort > 100, () -> "cohort " + cohort);
        assertTrue(between(0.78, total.known(Measure.GRADUATES) / cohort, 0.93), () -> "graduates "
                + total.known(Measure.GRADUATES) + " of " + cohort);
        assertTrue(between(0.03, total.known(Measure.DROPOUT) / cohort, 0.14),
                () -> "dropouts " + total.known(Measure.DROPOUT) + " of " + cohort);
        assertTrue(total.known(Measure.STILL_ENROLLED) > 0);
        assertTrue(between(0.01, summary.students(Standing.TRANSFERRED) / cohort, 0.2),
                () -> "moved away " + summary.students(Standing.TRANSFERRED));
    }

    private static boolean between(double low, double value, double high) {
        return low <= value && value <= high;
    }
}
