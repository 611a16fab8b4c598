package org.caret.imports.internal.mapped;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.internal.mapped.MappedColumn.Rule;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A mapping file: UTF-8 text, a column, its target and options divided by tabs, described in {@code docs/imports.md}.
 *
 * @param asOf day on which what the file says holds; empty for the day of the import
 * @param createMissing whether a row about an object that is not there makes it
 */
record Mapping(List<MappedColumn> columns, Optional<LocalDate> asOf, boolean createMissing) {

    Mapping {
        columns = List.copyOf(columns);
    }

    /**
     * Reads a mapping file.
     *
     * @throws SourceRefusedException naming the line that is wrong
     */
    static Mapping read(Path file) throws IOException, SourceRefusedException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new SourceRefusedException("The mapping file is no UTF-8 text.");
        }
        Reader reader = new Reader();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.read(line, i + 1);
            }
        }
        if (reader.columns.isEmpty()) {
            throw new SourceRefusedException("The mapping file maps no column.");
        }
        return new Mapping(reader.columns, Optional.ofNullable(reader.asOf), reader.createMissing);
    }

    private static final class Reader {

        private final List<MappedColumn> columns = new ArrayList<>();
        private @Nullable LocalDate asOf;
        private boolean createMissing;

        void read(String line, int number) throws SourceRefusedException {
            String[] cells = line.split("\t", -1);
            String first = cells[0].strip();
            String second = cells.length > 1 ? cells[1].strip() : "";
            if (first.equals("column") && second.equals("target")) {
                return;
            }
            switch (first) {
            case "@as-of" -> asOf = day(second, number);
            case "@missing" -> createMissing = missing(second, number);
            default -> columns.add(column(first, second, cells, number));
            }
        }

        private static LocalDate day(String text, int number) throws SourceRefusedException {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw wrong(number, "\"" + text + "\" is no date of the form CCYY-MM-DD");
            }
        }

        private static boolean missing(String text, int number) throws SourceRefusedException {
            if (!text.equals("create") && !text.equals("refuse")) {
                throw wrong(number, "@missing takes create or refuse");
            }
            return text.equals("create");
        }

        private static MappedColumn column(String heading, String target, String[] cells, int number)
                throws SourceRefusedException {
            int dot = target.indexOf('.');
            if (dot <= 0 || heading.isEmpty()) {
                throw wrong(number, "a column and a target of the form Class.attribute are needed");
            }
            if (!(ModelPackage.eINSTANCE.getEClassifier(target.substring(0, dot)) instanceof EClass type)
                    || !(type.getEStructuralFeature(target.substring(dot + 1)) instanceof EAttribute attribute)
                    || attribute.isMany() || attribute.getName().equals("id")) {
                throw wrong(number, "the model has no " + target);
            }
            String format = "";
            Rule rule = Rule.STORE;
            Map<String, String> codes = new HashMap<>();
            for (int i = 2; i < cells.length; i++) {
                String option = cells[i].strip();
                if (option.startsWith("format=")) {
                    format = pattern(option.substring(7), number);
                } else if (option.startsWith("codes=")) {
                    codes(option.substring(6), codes, number);
                } else if (option.equals("blank=erase")) {
                    rule = Rule.ERASE;
                } else if (option.equals("match")) {
                    rule = Rule.MATCH;
                } else if (!option.isEmpty()) {
                    throw wrong(number,
                            "unknown option \"" + option + "\"; known are format=, codes=, blank=erase, match");
                }
            }
            boolean constant = heading.startsWith("=");
            return new MappedColumn(constant ? heading.substring(1) : heading, constant, type, attribute, format, codes,
                    rule);
        }

        private static String pattern(String pattern, int number) throws SourceRefusedException {
            try {
                DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
                return pattern;
            } catch (IllegalArgumentException e) {
                throw wrong(number, "\"" + pattern + "\" is no date pattern such as MM/dd/uuuu");
            }
        }

        private static void codes(String text, Map<String, String> codes, int number) throws SourceRefusedException {
            for (String pair : text.split(",")) {
                int colon = pair.lastIndexOf(':');
                if (colon <= 0) {
                    throw wrong(number, "codes are written local:state, with commas between them");
                }
                codes.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
            }
        }

        private static SourceRefusedException wrong(int number, String what) {
            return new SourceRefusedException("Line " + number + " of the mapping file is wrong: " + what + '.');
        }
    }
}
