package org.caret.export.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFileReader;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publish.Publication;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both public files from the data of a district through the export framework. */
class PublicFilesTest {

    private static final String HIGH = "0100001";
    private static final String CHARTER = "0100003";

    private final Path folder;
    private final TestDistrict district = new TestDistrict();
    private final HighSchoolClass earlier = new HighSchoolClass(district, 2015);
    private final HighSchoolClass later = new HighSchoolClass(district, 2023);

    PublicFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Twelve graduates and twelve dropouts at the high school, eleven graduates at a direct funded charter, one who moved away. */
    @BeforeEach
    void fillDistrict() {
        School high = district.school(HIGH);
        School charter = district.charter(CHARTER);
        for (int i = 0; i < 12; i++) {
            student(high, "E230", "100").setMetAllUcCsuRequirements(i < 5 ? "Y" : "N");
            student(high, "E140", "");
        }
        for (int i = 0; i < 11; i++) {
            student(charter, "E230", "100");
        }
        student(high, "T160", "");
    }

    /** Four years that end in 2015-16 and, for another student, in 2023-24. */
    private Enrollment student(School school, String exit, String completion) {
        earlier.add(school, exit, completion);
        return later.add(school, exit, completion);
    }

    private ExportBench bench() throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("district")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", List.of(Path.of("plugin.xml")));
    }

    private static List<List<String>> cells(Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        outcome.lines().forEach(line -> rows.add(List.of(line.split("\t", -1))));
        return rows;
    }

    private static List<String> row(Outcome outcome, int from, String... beginning) {
        return cells(outcome).stream()
                .filter(cells -> cells.subList(from, from + beginning.length).equals(List.of(beginning))).findFirst()
                .orElseThrow();
    }

    @Test
    void contributionsAreWhole() throws Exception {
        ExportBench bench = bench();
        assertEquals(List.of(), bench.types().problems());
        assertEquals(List.of("acgr", "cohort-2010-16"), bench.types().all().stream().map(type -> type.id()).toList());
        assertEquals(List.of("acgr"),
                bench.service().offered(new AcademicYear(2016)).stream().map(type -> type.id()).toList());
        assertEquals(List.of("cohort-2010-16"),
                bench.service().offered(new AcademicYear(2015)).stream().map(type -> type.id()).toList());
    }

    @Test
    void writesTheAcgrFileWithTheHeadingOfItsYear() throws Exception {
        Outcome outcome = bench().run("acgr", 2023);
        assertEquals(String.join("\t",
                FileLayouts.shipped().layout(PublicFormat.ACGR, new AcademicYear(2023)).orElseThrow().headers()),
                outcome.lines().get(0));
        assertTrue(outcome.lines().get(0).contains("Golden State Seal Merit Diploma (Rate\t"));
        assertEquals(36, cells(outcome).get(0).size());
        assertTrue(Files.readString(folder.resolve("out.txt")).endsWith("\r\n"));
    }

    @Test
    void writesRowsWithNumbersToTheDigit() throws Exception {
        Outcome outcome = bench().run("acgr", 2023);
        assertEquals(List.of("2023-24", "D", "01", "99999", "", "", "Sample Unified", "", "All", "All", "TA", "35",
                "23",
                "65.7", "5", "21.7", "0", "0.0", "0", "0.0", "0", "0.0", "0", "0.0", "0", "0.0", "0", "0.0", "0", "0.0",
                "0", "0.0", "12", "34.3", "0", "0.0"), row(outcome, 8, "All", "All", "TA"));
        assertEquals(List.of("2023-24", "S", "01", "99999", HIGH, "", "Sample Unified", "School " + HIGH, "No ", "No ",
                "TA", "24", "12", "50.0"),
                row(outcome, 4, HIGH, "").subList(0, 14).stream()
                        .map(cell -> cell.equals("GF") ? "TA" : cell).toList());
        assertEquals("Yes", row(outcome, 4, CHARTER).get(8));
    }

    @Test
    void writesTheFileOf2010To2016() throws Exception {
        Outcome outcome = bench().run("cohort-2010-16", 2015);
        assertEquals(18, cells(outcome).get(0).size());
        assertEquals(
                List.of("01999990000000", "Sample Unified", "D", "N", "All", "All", "24", "12", "50", "12", "50", "*",
                        "0", "*", "0", "*", "0", "1516"),
                row(outcome, 0, "01999990000000", "Sample Unified", "D", "N", "All", "All"));
        assertEquals(List.of("D", "S"), cells(outcome).stream()
                .filter(cells -> cells.get(3).equals("Y") && cells.get(4).equals("All") && cells.get(5).equals("All"))
                .map(cells -> cells.get(2)).toList());
    }

    @Test
    void saysWhoMovedAwayAndWhatTheRateCouldBe() throws Exception {
        ExportBench bench = bench();
        Outcome outcome = bench.run("acgr", 2023);
        assertEquals(List.of("student 20230036, school 0100001, enrollment 2023-08-15: NOT_FOLLOWED"),
                outcome.leftOut());
        assertTrue(outcome.result().remarks().get(0).startsWith("1 students moved to another district"),
                outcome.result().remarks().toString());
        assertTrue(outcome.result().remarks().get(0).contains("63.9 to 65.7 percent"));
        Outcome dropouts = bench.run("acgr", 2023, builder -> builder.option("transfers", "dropouts"));
        assertEquals(List.of(), dropouts.leftOut());
        assertEquals("36", row(dropouts, 8, "All", "All", "TA").get(11));
        assertEquals(1, dropouts.findings().stream().filter(finding -> finding.rule().equals("NOT_FOLLOWED")).count());
    }

    @Test
    void hidesSmallNumbersAndReportsWhatFollowsFromOthers() throws Exception {
        TestDistrict.information(district.student("9999", null));
        School high = district.school("0100009");
        for (int i = 0; i < 4; i++) {
            student(high, "E230", "100");
        }
        ExportBench bench = bench();
        Outcome outcome = bench.run("acgr", 2023);
        assertEquals("*", row(outcome, 4, "0100009").get(11));
        assertTrue(outcome.findings().stream().anyMatch(finding -> finding.rule().equals("GAP")));
        Outcome closed = bench.run("acgr", 2023, builder -> builder.option("gaps", "close"));
        assertFalse(closed.findings().stream().anyMatch(finding -> finding.rule().equals("GAP")));
        assertEquals(outcome.lines().size(), closed.lines().size());
    }

    @Test
    void writesOnlyTheChosenSchool() throws Exception {
        Outcome outcome = bench().run("acgr", 2023, builder -> builder.sites(List.of(HIGH)));
        assertEquals(List.of(HIGH), cells(outcome).stream().skip(1).map(cells -> cells.get(4)).distinct().toList());
    }

    @Test
    void writtenFilesReadBackEqual() throws Exception {
        ExportBench bench = bench();
        for (int year : List.of(2015, 2023)) {
            bench.run(year == 2015 ? "cohort-2010-16" : "acgr", year);
            List<List<String>> published = new ArrayList<>();
            CohortRequest request = CohortRequest.ofDistrict(bench.store(), year + 1);
            Publication.of(request, Cohort.of(bench.store(), request, null).tally(), RollUp.OWN,
                    Decision.usual(request.rules()), Closing.REPORT).rows(row -> published.add(row.written()));
            List<List<String>> read = new ArrayList<>();
            try (PublicFileReader reader = new PublicFileReader(bench.output(),
                    Specifications.load().schools())) {
                for (PublicRow row = reader.next(); row != null; row = reader.next()) {
                    read.add(row.written());
                }
            }
            assertEquals(published, read);
        }
    }

    @Test
    void remembersTheRunAndGivesTheFileBack() throws Exception {
        ExportBench bench = bench();
        Outcome outcome = bench.run("acgr", 2023);
        byte[] written = Files.readAllBytes(folder.resolve("out.txt"));
        var run = bench.history().run(bench.store(), outcome.result().runId().orElseThrow());
        assertEquals("ACGR", run.recordType());
        assertEquals("B36", run.layout());
        assertEquals("tab", run.format());
        assertTrue(run.options().contains("transfers=transferred"));
        bench.history().retrieve(bench.store(), run.runId(), folder.resolve("again.txt"));
        assertEquals(-1, java.util.Arrays.mismatch(written, Files.readAllBytes(folder.resolve("again.txt"))));
        assertEquals(List.of(), bench.history().verify(bench.store(), run.runId()));
    }

    @Test
    void correctedRulesTakeEffectAndAreNamed() throws Exception {
        ExportBench bench = bench();
        Path rules = Files.writeString(folder.resolve("rules.tsv"),
                "kind\tcode\tdetail\tacgr\tcohort\tlast_year\tcertainty\tbasis\nexit\tE140\t\tremoved\tremoved\t\t\tours\n");
        Outcome outcome = bench.run("acgr", 2023, builder -> builder.option("rules", rules.toString()));
        assertEquals("23", row(outcome, 8, "All", "All", "TA").get(11));
        assertTrue(outcome.result().remarks().contains("Rules corrected here: exit E140."));
    }

    @Test
    void refusesWhatCannotBeMeant() throws Exception {
        ExportBench bench = bench();
        assertReason(Reason.NO_LAYOUT, bench, "acgr", 2015, builder -> builder);
        assertReason(Reason.NO_LAYOUT, bench, "cohort-2010-16", 2016, builder -> builder);
        assertReason(Reason.WRONG_REQUEST, bench, "acgr", 2023, builder -> builder.option("rules", "no/such/file"));
        Path broken = Files.writeString(folder.resolve("broken.tsv"), "exit\n");
        assertReason(Reason.WRONG_REQUEST, bench, "acgr", 2023, builder -> builder.option("rules", broken.toString()));
        assertReason(Reason.WRONG_REQUEST, bench, "acgr", 2023, builder -> builder.option("transfers", "maybe"));
    }

    private static void assertReason(Reason reason, ExportBench bench, String type, int year,
            UnaryOperator<ExportRequestBuilder> changes) {
        assertEquals(reason, assertThrows(ExportException.class, () -> bench.run(type, year, changes)).reason());
    }

}
