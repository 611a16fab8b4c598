package org.caret.exchange.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.exchange.internal.check.TextRule.Replacement;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rules of {@code characters.tsv} for one purpose: those of names, and those of every other text. */
final class CharacterRules {

    private static final String NAME = "name";

    private final TextRule names;
    private final TextRule texts;

    private CharacterRules(TextRule names, TextRule texts) {
        this.names = names;
        this.texts = texts;
    }

    static CharacterRules of(Purpose purpose) {
        Map<Integer, Replacement> ofTexts = new HashMap<>();
        Map<Integer, Replacement> ofNames = new HashMap<>();
        List<Row> rows = RuleTable.read("characters.tsv", Row::of).stream()
                .filter(row -> purpose != Purpose.READING || row.reading()).toList();
        for (Row row : rows) {
            if (!row.kind().equals(NAME)) {
                row.addTo(ofTexts);
                row.addTo(ofNames);
            }
        }
        rows.stream().filter(row -> row.kind().equals(NAME)).forEach(row -> row.addTo(ofNames));
        return new CharacterRules(new TextRule(ofNames, purpose), new TextRule(ofTexts, purpose));
    }

    TextRule ofNames() {
        return names;
    }

    TextRule ofTexts() {
        return texts;
    }

    private record Row(String kind, String characters, Replacement replacement, boolean reading) {

        static Row of(NamedCsvRecord row) {
            String becomes = switch (row.getField("becomes")) {
            case "blank" -> " ";
            case "nothing" -> "";
            default -> row.getField("becomes");
            };
            return new Row(row.getField("kind"), row.getField("characters"),
                    new Replacement(becomes, Severity.valueOf(row.getField("severity"))),
                    row.getField("reading").equals("yes"));
        }

        /** The characters are written {@code U+0041} or {@code U+0041-U+005A}, separated by blanks. */
        void addTo(Map<Integer, Replacement> replacements) {
            for (String range : characters.split(" ")) {
                String[] ends = range.split("-");
                int last = codePoint(ends[ends.length - 1]);
                for (int c = codePoint(ends[0]); c <= last; c++) {
                    replacements.put(c, replacement);
                }
            }
        }

        private static int codePoint(String notation) {
            return Integer.parseInt(notation.substring("U+".length()), 16);
        }
    }
}
