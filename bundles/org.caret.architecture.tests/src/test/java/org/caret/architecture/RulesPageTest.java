package org.caret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists every rule, and names code and tests that are there. */
class RulesPageTest {

    private static final Path TOP = Path.of("../..");
    private static final Path BUNDLES = TOP.resolve("bundles");
    private static final Path CHECKS = BUNDLES
            .resolve("org.caret.exchange/src/main/resources/org/caret/exchange/internal/check");
    private static final Path PUBLISHED = BUNDLES
            .resolve("org.caret.spec/src/main/resources/org/caret/spec/internal/validation-rules.tsv");
    /** The codes of reasons and remarks as export types write them down. */
    private static final Pattern CODE = Pattern.compile(
            "(?:new LeftOutReason\\(|Remark\\.(?:warning|notice)\\(|new Remark\\(\\s*Severity\\.\\w+,)\\s*\"([A-Z]\\w+)\"");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static List<List<String>> table = List.of();
    private static Map<String, String> sources = Map.of();

    @BeforeAll
    static void read() throws IOException {
        table = Files.readAllLines(TOP.resolve("docs/rules.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---")).map(RulesPageTest::cells).toList();
        sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(2, line.length() - 1).split(" \\| ?", -1)).map(String::strip).toList();
    }

    @Test
    void everyDeclaredAndPublishedRuleIsListedOnce() throws IOException {
        TreeSet<String> rules = new TreeSet<>(reasonsAndRemarks());
        for (Path file : List.of(PUBLISHED, CHECKS.resolve("record-rules.tsv"), CHECKS.resolve("pair-rules.tsv"))) {
            Files.readAllLines(file).stream().skip(1).map(line -> line.substring(0, line.indexOf('\t')))
                    .forEach(rules::add);
        }
        List<String> listed = table.stream().map(row -> row.get(0)).filter(rules::contains).sorted().toList();
        assertEquals(List.copyOf(rules), listed);
    }

    private static List<String> reasonsAndRemarks() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(RulesPageTest::isOfAnExportType).toList()) {
                CODE.matcher(Files.readString(file)).results().map(result -> result.group(1)).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isOfAnExportType(Path file) {
        String path = BUNDLES.relativize(file).toString();
        return path.startsWith("org.caret.export") && path.contains("src/main") && path.endsWith(".java");
    }

    @Test
    void whatIsDecidedHasATestThatIsThere() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table) {
            String decided = row.get(1);
            boolean needed = row.get(0).matches("[A-Z0-9_]+") && !decided.startsWith("no: ")
                    && !decided.contains("by the model");
            List<String> tests = names(row.get(3));
            if (needed && tests.isEmpty()) {
                wrong.add(row.get(0) + ": no test");
            }
            tests.stream().filter(test -> !isMethod(test)).forEach(test -> wrong.add(row.get(0) + ": " + test));
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isMethod(String test) {
        String[] parts = test.split("\\.");
        return parts.length == 2
                && sources.getOrDefault(parts[0], "").contains("void " + parts[1] + '(');
    }

    @Test
    void theTestOfARuleNamesIt() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table) {
            if (row.get(1).equals("yes") && row.get(2).contains("`")) {
                names(row.get(3)).stream().map(test -> test.split("\\.")[0])
                        .filter(test -> !sources.getOrDefault(test, "").contains(row.get(0)))
                        .forEach(test -> wrong.add(row.get(0) + ": " + test));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theCodeThatIsNamedIsThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table) {
            for (String name : names(row.get(2))) {
                boolean there = name.endsWith(".tsv")
                        ? Files.readString(CHECKS.resolve(name)).contains('\n' + row.get(0) + '\t')
                                || !row.get(0).matches("[A-Z]+\\d{3,}\\w*")
                        : sources.containsKey(name);
                if (!there) {
                    wrong.add(row.get(0) + ": " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> names(String cell) {
        Matcher matcher = NAME.matcher(cell);
        return matcher.results().map((MatchResult result) -> result.group(1)).toList();
    }
}
