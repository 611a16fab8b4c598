package org.caret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What people read stands in files beside the code, so that it can be translated, and nothing in them is forgotten. */
class UserTextTest {

    private static final Pattern FIELD = Pattern.compile("public static String (\\w+)");
    /** A call that shows what is written into it. */
    private static final Pattern SHOWN = Pattern.compile("\\.(?:setText|setToolTipText|setMessage|setErrorMessage"
            + "|setTitle|setDescription|setContentDescription|setWindowTitle)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern DECLARED = Pattern.compile("(?:label|tooltip|description)=\"[^%\"][^\"]*\"");

    @Test
    void everyMessagesClassHasItsTextsAndNoOthers() throws IOException {
        List<Path> classes = sources("/Messages.java");
        assertFalse(classes.isEmpty());
        for (Path messages : classes) {
            TreeSet<String> fields = new TreeSet<>();
            Matcher field = FIELD.matcher(Files.readString(messages));
            while (field.find()) {
                fields.add(field.group(1));
            }
            Properties texts = new Properties();
            try (InputStream in = Files.newInputStream(messages.resolveSibling("messages.properties"))) {
                texts.load(in);
            }
            assertEquals(fields, new TreeSet<>(texts.stringPropertyNames()), messages.toString());
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path messages : sources("/Messages.java")) {
            String code = code(messages.getParent());
            Matcher field = FIELD.matcher(Files.readString(messages));
            while (field.find()) {
                if (!code.contains("Messages." + field.group(1))) {
                    unused.add(messages.getParent().getFileName() + "." + field.group(1));
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    private static String code(Path folder) throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    @Test
    void noTextOfTheWindowsIsWrittenIntoCode() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : sources(".java")) {
            Matcher shown = SHOWN.matcher(Files.readString(file));
            while (shown.find()) {
                if (!WORD.matcher(shown.group(1).replaceAll("\\\\.", "")).find()) {
                    continue;
                }
                written.add(file.getFileName() + ": " + shown.group());
            }
        }
        assertEquals(List.of(), written);
    }

    @Test
    void noTextOfTheWindowsIsWrittenIntoPluginXml() throws IOException {
        List<String> written = new ArrayList<>();
        for (Bundle bundle : windows().stream()
                .filter(one -> one.name().endsWith(".ui") || one.name().endsWith(".app")).toList()) {
            Path declared = bundle.folder().resolve("plugin.xml");
            if (Files.exists(declared)) {
                Matcher text = DECLARED.matcher(Files.readString(declared));
                while (text.find()) {
                    written.add(bundle.name() + ": " + text.group());
                }
            }
        }
        assertEquals(List.of(), written);
    }

    /** Files of the code that shows windows. */
    private static List<Path> sources(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Bundle bundle : windows()) {
            Path folder = bundle.folder().resolve("src/main/java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().replace('\\', '/').endsWith(ending)).sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<Bundle> windows() {
        return Bundle.all().stream().filter(bundle -> !bundle.name().endsWith(".tests"))
                .filter(bundle -> bundle.needs().stream().anyMatch(
                        name -> name.equals("org.eclipse.ui") || name.startsWith("org.eclipse.swt")
                                || name.startsWith("org.eclipse.jface")))
                .toList();
    }
}
