package org.caret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every registered export type passes the contract of its kind. A contract runs over all types of the plug-ins that its class names,
 * so a bundle that contributes types needs a class for each kind of them.
 */
class ContractsTest {

    private static final Path BUNDLES = Path.of("../..", "bundles");
    private static final Pattern TYPE = Pattern.compile("<exportType\\s([^>]*)>");
    private static final String OF_ROWS = "ExportTypeContract";
    private static final String COMPUTED = "ComputedFileContract";

    /** An export type as its bundle declares it. */
    private record Declared(Path bundle, String id, String contract) {
    }

    @Test
    void everyExportTypeHasAContractClass() throws IOException {
        List<String> without = new ArrayList<>();
        List<Declared> declared = declared();
        for (Declared type : declared) {
            Pattern contract = Pattern.compile("class \\w+ extends " + type.contract() + "\\b");
            if (tests(type.bundle()).noneMatch(source -> contract.matcher(source).find())) {
                without.add(type.id() + " needs a " + type.contract());
            }
        }
        assertEquals(List.of(), without);
        assertTrue(declared.size() > 25, "only " + declared.size() + " types were found");
    }

    private static List<Declared> declared() throws IOException {
        List<Declared> types = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.filter(one -> Files.exists(one.resolve("plugin.xml"))).toList()) {
                Matcher matcher = TYPE.matcher(Files.readString(bundle.resolve("plugin.xml")));
                while (matcher.find()) {
                    String attributes = matcher.group(1);
                    types.add(new Declared(bundle, attributes.replaceAll("(?s).*?\\bid=\"([^\"]*)\".*", "$1"),
                            attributes.contains("source=") ? COMPUTED : OF_ROWS));
                }
            }
        }
        return types;
    }

    private static Stream<String> tests(Path bundle) throws IOException {
        List<String> sources = new ArrayList<>();
        if (Files.isDirectory(bundle.resolve("src/test"))) {
            try (Stream<Path> files = Files.walk(bundle.resolve("src/test"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources.stream();
    }
}
