package org.caret.cohort.internal.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.internal.rules.RuleLine.Kind;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.CohortRules.Setting;
import org.caret.cohort.rules.ExitRule;
import org.caret.cohort.rules.GroupRule;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.RulesException;

/** The lines of the shipped table, and those of a person in their place. */
public final class RuleLines {

    private static final String SHIPPED = "/org/caret/cohort/rules/cohort-rules.tsv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, RuleLine> lines;
    private final List<String> corrections;

    private RuleLines(Map<String, RuleLine> lines, List<String> corrections) {
        this.lines = lines;
        this.corrections = corrections;
    }

    /** The table of this bundle; one that cannot be read is a broken installation. */
    public static RuleLines shipped() {
        try (InputStream stream = RuleLines.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the installation: " + SHIPPED);
            }
            return new RuleLines(
                    read(SHIPPED, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RulesException e) {
            throw new IllegalStateException(e);
        }
    }

    /** These lines with those of a file in their place. */
    public RuleLines correctedBy(Path file) throws RulesException, IOException {
        Map<String, RuleLine> corrected = new LinkedHashMap<>(lines);
        Map<String, RuleLine> own;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            own = read(file.toString(), reader);
        }
        for (Map.Entry<String, RuleLine> entry : own.entrySet()) {
            entry.getValue().requireKnownSetting(lines.containsKey(entry.getKey()));
            corrected.put(entry.getKey(), entry.getValue());
        }
        return new RuleLines(corrected, List.copyOf(own.keySet()));
    }

    private static Map<String, RuleLine> read(String name, BufferedReader reader) throws IOException, RulesException {
        Map<String, RuleLine> lines = new LinkedHashMap<>();
        String text = reader.readLine();
        if (text == null || !cells(text).equals(RuleLine.COLUMNS)) {
            throw new RulesException(name + " does not begin with the heading of a table of rules.",
                    "The heading is " + String.join(" ", RuleLine.COLUMNS) + ", separated by tabs.");
        }
        int number = 1;
        for (text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            try {
                RuleLine line = RuleLine.of(cells(text));
                if (lines.put(line.key(), line) != null) {
                    throw new IllegalArgumentException("an earlier line has the same kind, code and detail");
                }
            } catch (IllegalArgumentException e) {
                throw new RulesException(name + ", line " + number + ": " + e.getMessage() + '.', RuleLine.REMEDY);
            }
        }
        return lines;
    }

    private static List<String> cells(String text) {
        String line = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** The rules of one rule set; {@link IllegalArgumentException} where a correction makes no sense. */
    public CohortRules rules(RuleSet ruleSet) {
        Map<String, ExitRule> exits = new HashMap<>();
        Map<String, Setting> settings = new HashMap<>();
        List<GroupRule> groups = new ArrayList<>();
        for (RuleLine line : lines.values()) {
            if (line.kind() == Kind.EXIT) {
                ExitRule rule = line.exit(ruleSet);
                exits.put(rule.code(), rule);
            } else if (line.kind() == Kind.GROUP) {
                Optional<GroupRule> rule = line.group(ruleSet);
                rule.ifPresent(groups::add);
            } else {
                settings.put(line.code(), line.setting(ruleSet));
            }
        }
        return new CohortRules(ruleSet, exits, groups, settings, corrections);
    }
}
