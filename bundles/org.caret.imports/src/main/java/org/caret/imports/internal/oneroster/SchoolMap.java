package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.internal.source.SourceRefusedException;

/**
 * Which CDS code belongs to a school of a roster. A text file, UTF-8, two columns divided by tab or comma, with or without
 * a heading: the school's sourcedId, identifier or name in the roster, and its code of 7 or 14 digits. Lines that are blank
 * or begin with {@code #} say nothing.
 */
final class SchoolMap {

    private final Map<String, String> codes = new HashMap<>();

    /** A map without schools. */
    static SchoolMap none() {
        return new SchoolMap();
    }

    /**
     * Reads a map.
     *
     * @throws SourceRefusedException naming the line that is wrong
     */
    static SchoolMap read(Path file) throws IOException, SourceRefusedException {
        SchoolMap map = new SchoolMap();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new SourceRefusedException("The school map is no UTF-8 text.");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                map.add(line, i);
            }
        }
        return map;
    }

    /** Seven digits for the first of the names that is mapped. */
    Optional<String> code(String... names) {
        for (String name : names) {
            String code = codes.get(name.strip().toLowerCase(Locale.ROOT));
            if (code != null && !name.isBlank()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private void add(String line, int index) throws SourceRefusedException {
        int divider = line.indexOf('\t') >= 0 ? line.lastIndexOf('\t') : line.lastIndexOf(',');
        String code = divider < 0 ? "" : unquoted(line.substring(divider + 1));
        boolean digits = !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (divider < 0 || !digits || code.length() != 7 && code.length() != 14) {
            if (codes.isEmpty() && !digits) {
                return;
            }
            throw new SourceRefusedException(
                    "Line " + (index + 1) + " of the school map is not a school and its CDS code.",
                    "Write the school's sourcedId, identifier or name, a tab, and 7 or 14 digits.");
        }
        codes.put(unquoted(line.substring(0, divider)).toLowerCase(Locale.ROOT), code.substring(code.length() - 7));
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
                : bare;
    }
}
