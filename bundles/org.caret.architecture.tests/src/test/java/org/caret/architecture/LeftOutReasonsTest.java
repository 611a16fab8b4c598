package org.caret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every reason for which an export leaves a row out is reached by a test: one of the same bundle expects its code in a text. The
 * common reasons of {@code org.caret.exports} are reached by the contract of all types, or by the tests of a type.
 */
class LeftOutReasonsTest {

    private static final Path BUNDLES = Path.of("../..", "bundles");
    private static final String COMMON = "org.caret.exports";
    private static final Pattern REASON = Pattern.compile("new LeftOutReason\\(\\s*(?:\"([A-Z]\\w+)\"|(CODE)\\b)");
    private static final Pattern CONSTANT = Pattern.compile("String CODE = \"(\\w+)\"");

    @Test
    void everyReasonIsExpectedByATestOfItsBundle() throws IOException {
        List<String> unreached = new ArrayList<>();
        int reasons = 0;
        for (Map.Entry<String, TreeSet<String>> bundle : reasons().entrySet()) {
            String tests = tests(bundle.getKey());
            for (String code : bundle.getValue()) {
                reasons++;
                if (!Pattern.compile("\"[^\"\\n]*\\b" + code + "\\b[^\"\\n]*\"").matcher(tests).find()) {
                    unreached.add(bundle.getKey() + ": " + code);
                }
            }
        }
        assertEquals(List.of(), unreached);
        assertTrue(reasons > 50, "only " + reasons + " reasons were found");
    }

    /** Codes by bundle. */
    private static Map<String, TreeSet<String>> reasons() throws IOException {
        Map<String, TreeSet<String>> reasons = new TreeMap<>();
        for (Path file : javaFiles(BUNDLES)) {
            Path place = BUNDLES.relativize(file);
            String bundle = place.getName(0).toString();
            if (bundle.startsWith("org.caret.export") && !bundle.contains("testsupport") && !bundle.endsWith(".ui")
                    && place.toString().contains("src/main".replace('/', java.io.File.separatorChar))) {
                String source = Files.readString(file);
                Matcher matcher = REASON.matcher(source);
                while (matcher.find()) {
                    reasons.computeIfAbsent(bundle, any -> new TreeSet<>())
                            .add(matcher.group(1) == null ? constant(source) : matcher.group(1));
                }
            }
        }
        return reasons;
    }

    private static String constant(String source) {
        Matcher matcher = CONSTANT.matcher(source);
        assertTrue(matcher.find(), "a constant CODE");
        return matcher.group(1);
    }

    /** The sources of the tests that may reach the reasons of a bundle. */
    private static String tests(String bundle) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (bundle.equals(COMMON)) {
            try (Stream<Path> bundles = Files.list(BUNDLES)) {
                bundles.filter(one -> one.getFileName().toString().startsWith("org.caret.export"))
                        .forEach(one -> folders.add(one.resolve("src/test")));
            }
            folders.add(BUNDLES.resolve(COMMON + ".testsupport/src/main"));
        } else {
            folders.add(BUNDLES.resolve(bundle).resolve("src/test"));
        }
        StringBuilder sources = new StringBuilder();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                for (Path file : javaFiles(folder)) {
                    sources.append(Files.readString(file)).append('\n');
                }
            }
        }
        return sources.toString();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
