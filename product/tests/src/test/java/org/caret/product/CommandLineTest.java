package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.caret.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line in the product without a display. One sample district serves every test; none changes its records. */
class CommandLineTest {

    private static final int DONE = 0;
    private static final int ATTENTION = 1;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private static final String DATABASE = "my district/db";
    /** Record types without fields of their own: what their files hold is computed. */
    private static final Set<String> COMPUTED = Set.of("ACGR", "COHORT");
    private static final String YEAR = "2025-2026";

    @TempDir
    private static Path work;

    private static Installation caret;

    @BeforeAll
    static void makeSampleDistrict() throws IOException {
        caret = Installation.headless(work);
        Files.createDirectories(work.resolve("my district"));
        expect(DONE, caret.run("sample", "--db", DATABASE, "--students", "300"));
    }

    private static Outcome expect(int exitCode, Outcome outcome) {
        assertEquals(exitCode, outcome.exitCode(), () -> outcome.out() + outcome.err());
        return outcome;
    }

    /** A failure is told in words: what happened and what to do, on the error stream, without a stack trace. */
    private static void expectTold(int exitCode, Outcome outcome, String... words) {
        expect(exitCode, outcome);
        assertAll(() -> assertEquals("", outcome.out()), () -> assertFalse(outcome.err().contains("\tat "),
                outcome::err), () -> {
                    for (String word : words) {
                        assertTrue(outcome.err().contains(word), () -> "no " + word + " in: " + outcome.err());
                    }
                });
    }

    @Test
    void theProductHoldsNothingThatNeedsADisplay() throws IOException {
        assertEquals(List.of(), caret.bundles().stream()
                .filter(name -> name.matches(".*\\.(swt|jface|ui|e4)(\\..*)?|org\\.caret\\.(ui|app)")).toList());
    }

    @Test
    void saysThatItHasNoWorkbench() {
        expectTold(FAILED, caret.run(), "no workbench", "caret --help");
    }

    @Test
    void everyComponentHasWhatItNeeds() {
        Outcome outcome = expect(DONE, caret.run("components"));
        assertTrue(outcome.out().lines().count() > 5, outcome::out);
    }

    @Test
    void helpListsTheWords() {
        String help = expect(DONE, caret.run("--help")).out();
        for (String word : List.of("sample", "import", "types", "export", "runs", "demo")) {
            assertTrue(help.contains("  " + word + ' '), () -> "no " + word + " in: " + help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "sample", "import", "types", "export", "runs", "demo" })
    void everyWordExplainsItself(String word) {
        assertTrue(expect(DONE, caret.run(word, "--help")).out().startsWith("Usage: caret " + word));
    }

    @Test
    void listsTypesAsJsonAndNothingElse() {
        String json = expect(DONE, caret.run("types", "--json")).out();
        assertTrue(json.startsWith("{\n  \"types\": [") && json.endsWith("}\n"), json);
        for (String type : List.of("senr-fall", "senr-ongoing", "senr-ssid", "--census-date")) {
            assertTrue(json.contains('"' + type + '"'), () -> "no " + type + " in: " + json);
        }
    }

    @Test
    void exportsToAPathWithBlanksBelowTheCallersFolder() throws IOException {
        Outcome outcome = expect(ATTENTION, export("senr-fall", YEAR, "my files of fall.txt", "--trial"));
        List<String> lines = Files.readAllLines(work.resolve("my files of fall.txt"));
        assertTrue(outcome.out().contains("Records   " + lines.size()), outcome::out);
        assertTrue(lines.stream().allMatch(line -> line.startsWith("SENR^") && line.length() > 40));
    }

    /** The start script looks at the size of the database: what reads a small one once does without. */
    @Test
    void readsASmallDatabaseWithoutTheOptimizingCompiler() throws Exception {
        assertEquals(1, compilers("export", "--type", "senr-ssid", "--year", YEAR, "--trial", "--out", "c1.txt",
                "--db", DATABASE));
        assertEquals(1, compilers("compare", "--db=" + DATABASE, "--help"));
        assertEquals(4, compilers("export", "--db", "nowhere", "--help"));
        assertEquals(4, compilers("import", "--db", DATABASE, "--help"));
        assertEquals(4, compilers("export", "--help"));
        assertEquals(1, compilers("demo", "--help"));
        assertEquals(4, compilers("demo", "--students", "500000", "--help"));
    }

    /** The last level of compilation that Java goes to for words. */
    private static int compilers(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = caret.command(words).redirectErrorStream(true);
        command.environment().put("CARET_JAVA_OPTS", "-XX:+PrintFlagsFinal");
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher level = Pattern.compile("TieredStopAtLevel +:?= (\\d)").matcher(said);
        assertTrue(level.find(), said);
        return Integer.parseInt(level.group(1));
    }

    @Test
    void wantsANarrowReplacementFileConfirmed() throws IOException {
        expectTold(USAGE, export("scse", YEAR, "narrow.txt", "--trial", "--site", "9900002"), "deleted",
                "--confirm-narrow");
        assertFalse(Files.exists(work.resolve("narrow.txt")));
        expect(ATTENTION, export("scse", YEAR, "narrow.txt", "--trial", "--site", "9900002", "--confirm-narrow"));
        assertTrue(Files.exists(work.resolve("narrow.txt")));
    }

    @Test
    void takesAFlagOfATypeWithoutAValue() throws IOException {
        expect(ATTENTION, export("sinf", YEAR, "changes.txt", "--trial", "--all-changes"));
        expect(ATTENTION, export("sinf", YEAR, "latest.txt", "--trial"));
        assertTrue(Files.readAllLines(work.resolve("changes.txt")).size() > Files
                .readAllLines(work.resolve("latest.txt")).size());
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        export("senr-ongoing", YEAR, "first.txt", "--trial");
        export("senr-ongoing", YEAR, "second.txt", "--trial");
        assertEquals(-1, Files.mismatch(work.resolve("first.txt"), work.resolve("second.txt")));
    }

    @Test
    void listsEveryLeftOutRecordInJson() {
        String json = expect(ATTENTION, export("senr-fall", YEAR, "json.txt", "--trial", "--json")).out();
        Matcher leftOut = Pattern.compile("\"leftOut\": (\\d+)").matcher(json);
        assertTrue(leftOut.find(), json);
        assertEquals(Integer.parseInt(leftOut.group(1)), Pattern.compile("\"reasons\": \\[").matcher(json).results()
                .count());
    }

    @Test
    void remembersRunsAndMarksThem() {
        String run = runOf(expect(ATTENTION, export("senr-ssid", YEAR, "ssid.txt")));
        assertTrue(expect(DONE, caret.run("runs", "--db", DATABASE)).out().contains(run));
        assertTrue(expect(DONE, caret.run("runs", "--db", DATABASE, "--mark", "posted", run)).out().contains("posted"));
        assertTrue(expect(DONE, caret.run("runs", "--db", DATABASE, run, "--json")).out().contains("\"posted\""));
        expect(ATTENTION, export("senr-ssid", YEAR, "again.txt", "--no-include-previous", "--trial"));
        assertFalse(Files.exists(work.resolve("again.txt")));
        expect(DONE, caret.run("runs", "--db", DATABASE, "--mark", "rejected", run));
        export("senr-ssid", YEAR, "again.txt", "--no-include-previous", "--trial");
        assertTrue(Files.exists(work.resolve("again.txt")));
    }

    private static String runOf(Outcome outcome) {
        Matcher run = Pattern.compile("Run +(\\S+)").matcher(outcome.out());
        assertTrue(run.find(), outcome::out);
        return run.group(1);
    }

    @Test
    void refusesWrongUsage() {
        expectTold(USAGE, caret.run("exprot"), "export");
        expectTold(USAGE, caret.run("runs"), "--db");
        expectTold(USAGE, export("senr-autumn", YEAR, "x.txt"), "senr-autumn", "caret types");
        expectTold(USAGE, export("senr-fall", "2025-2027", "x.txt"), "2025-2027");
        expectTold(USAGE, export("senr-fall", YEAR, "x.txt", "--census-date", "2020-10-07"), "2020-10-07");
        expectTold(USAGE, export("senr-ssid", YEAR, "x.txt", "--census-date", "2025-10-01"), "--census-date");
        expectTold(USAGE, export("senr-fall", YEAR, "x.txt", "--site", "1234567"), "1234567");
        expectTold(USAGE, caret.run("runs", "--db", DATABASE, "--mark", "posted", "no-such-run"), "no-such-run");
        assertFalse(Files.exists(work.resolve("x.txt")));
    }

    @Test
    void refusesAYearWithoutALayoutByName() {
        expectTold(FAILED, export("senr-fall", "2015-2016", "2015.txt"), "2015-2016");
        assertFalse(Files.exists(work.resolve("2015.txt")));
    }

    @Test
    void neverMakesADatabaseToReadFrom() throws IOException {
        Path folder = Files.createDirectories(work.resolve("no database"));
        Files.writeString(folder.resolve("letter.txt"), "mine");
        for (String db : List.of("no database", "nowhere")) {
            expectTold(FAILED, caret.run("runs", "--db", db), db);
            expectTold(FAILED, caret.run("export", "--db", db, "--type", "senr-fall", "--year", YEAR, "--out", "n.txt"),
                    db);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("letter.txt")), files.toList());
        }
        assertFalse(Files.exists(work.resolve("nowhere")));
    }

    @Test
    void refusesASecondDistrictInADatabase() {
        expectTold(FAILED, caret.run("sample", "--db", DATABASE, "--students", "5"));
    }

    @Test
    void leavesNoDatabaseBehindWhereNothingWasImported() throws IOException {
        Files.writeString(work.resolve("letter.txt"), "Dear state,\nhere are our students.\n");
        expect(FAILED, caret.run("import", "--db", "from letter", "letter.txt"));
        expectTold(USAGE, caret.run("import", "--db", "from letter", "no such file.txt"), "no such file.txt");
        assertFalse(Files.exists(work.resolve("from letter")));
    }

    @Test
    void importsWhatItExportedAndFindsNothingNewTheSecondTime() throws IOException {
        export("senr-fall", YEAR, "roundtrip.txt", "--trial");
        int records = Files.readAllLines(work.resolve("roundtrip.txt")).size();
        Outcome first = caret.run("import", "--db", "copy", "roundtrip.txt", "--json");
        assertTrue(first.exitCode() <= ATTENTION, () -> first.out() + first.err());
        assertTrue(first.out().contains("\"rowsRead\": " + records), first::out);
        Outcome second = caret.run("import", "--db", "copy", "roundtrip.txt", "--json");
        assertFalse(Pattern.compile("\"(inserted|updated)\": [1-9]").matcher(second.out()).find(), second::out);
    }

    /** The libraries that read and write workbooks find each other in the product, too. */
    @Test
    void importsTheWorkbookItExported() throws IOException {
        export("senr-fall", YEAR, "text.txt", "--trial");
        export("senr-fall", YEAR, "book.xlsx", "--trial", "--format", "xlsx");
        Outcome imported = caret.run("import", "--db", "from book", "book.xlsx", "--json");
        assertTrue(imported.exitCode() <= ATTENTION, () -> imported.out() + imported.err());
        int records = Files.readAllLines(work.resolve("text.txt")).size();
        assertTrue(imported.out().contains("\"rowsRead\": " + records), imported::out);
        assertTrue(imported.out().contains("\"rowsRefused\": 0"), imported::out);
        // A workbook of one day holds exits whose new enrollments it lacks, which is remarked on.
        expect(ATTENTION, caret.run("export", "--db", "from book", "--type", "senr-fall", "--year", YEAR, "--trial",
                "--out", "from book.txt"));
        assertEquals(Files.readString(work.resolve("text.txt")), Files.readString(work.resolve("from book.txt")));
    }

    @Test
    void demonstratesEveryTypeWithPlausibleRows() throws IOException {
        String json = expect(ATTENTION, caret.run("demo", "show case", "--students", "600", "--json")).out();
        for (String year : List.of("2018-2019", "2024-2025")) {
            List<String> offered = texts("id", expect(DONE, caret.run("types", "--year", year, "--json")).out());
            assertEquals(offered.stream().sorted().toList(),
                    texts("type", filesOf(year, json)).stream().sorted().toList());
            for (String type : offered) {
                assertTrue(Files.size(work.resolve("show case/out/" + year + '/' + type + ".txt")) > 0, type + year);
            }
        }
        long written = sum("written", json);
        assertTrue(written > 5_000 && numbers("written", json).allMatch(records -> records > 0), json);
        assertTrue(sum("fatal", json) * 20 < written, json);
        assertTrue(sum("warnings", json) * 20 < written, json);
        expect(ATTENTION, caret.run("demo", "show case"));
    }

    /** The objects of the files of one year. */
    private static String filesOf(String year, String json) {
        return Pattern.compile("\\{[^{}]*\"year\": \"" + year + "\"[^{}]*}").matcher(json).results()
                .map(MatchResult::group).collect(Collectors.joining());
    }

    private static List<String> texts(String member, String json) {
        return Pattern.compile("\"" + member + "\": \"([^\"]*)\"").matcher(json).results().map(found -> found.group(1))
                .toList();
    }

    private static LongStream numbers(String member, String json) {
        return Pattern.compile("\"" + member + "\": (\\d+)").matcher(json).results()
                .mapToLong(found -> Long.parseLong(found.group(1)));
    }

    private static long sum(String member, String json) {
        return numbers(member, json).sum();
    }

    /** The build has made it; every field of every record type is in it. */
    @Test
    void theWorkbenchBringsTheHandbookOfItsTypes() throws IOException {
        expect(DONE, caret.run("guide", "--out", "handbook"));
        Path built = Installation.workbench(work).folder().resolve("handbook");
        List<String> pages = names(work.resolve("handbook"));
        assertEquals(pages, names(built));
        for (String page : pages) {
            assertEquals(Files.readString(work.resolve("handbook").resolve(page)),
                    Files.readString(built.resolve(page)),
                    page);
        }
        String crosswalk = Files.readString(built.resolve("record-sinf.html"));
        assertTrue(crosswalk.contains("Student Legal First Name") && crosswalk.contains("info.legalFirstName"),
                crosswalk);
        for (String type : texts("recordType", expect(DONE, caret.run("types", "--json")).out())) {
            assertTrue(COMPUTED.contains(type) || pages.contains("record-" + type.toLowerCase(Locale.ROOT) + ".html"),
                    type);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Outcome export(String type, String year, String out, String... more) {
        List<String> words = Stream.concat(
                Stream.of("export", "--db", DATABASE, "--type", type, "--year", year, "--out", out), Stream.of(more))
                .toList();
        return caret.run(words.toArray(String[]::new));
    }
}
