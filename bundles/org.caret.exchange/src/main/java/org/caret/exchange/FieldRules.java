package org.caret.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.ValidationRule;

/**
 * The state's published rules by the fields they name. Rules name fields by their numbers in the newest layout; in an older
 * one a rule is that of the field with the same name. Rules that name no field by number are nobody's.
 */
public final class FieldRules {

    private static final Pattern RECORD_TYPE = Pattern.compile("\\b[A-Z]{4}\\b");
    private static final Pattern SPAN = Pattern.compile("(\\d+)\\.(\\d+)(?: to \\1\\.(\\d+))?");

    private final Map<String, List<ValidationRule>> rules;

    private FieldRules(Map<String, List<ValidationRule>> rules) {
        this.rules = rules;
    }

    /** The rules of a record type's fields. */
    public static FieldRules of(String recordType, Specifications specifications) {
        List<Layout> versions = specifications.layouts().versions(recordType);
        Map<String, String> names = new HashMap<>();
        if (!versions.isEmpty()) {
            versions.get(versions.size() - 1).fields().forEach(field -> names.put(field.element(), field.name()));
        }
        Map<String, List<ValidationRule>> rules = new HashMap<>();
        for (ValidationRule rule : specifications.rules().values()) {
            if (!concerns(rule, recordType)) {
                continue;
            }
            for (String element : elements(rule.fields())) {
                String name = names.get(element);
                if (name != null) {
                    rules.computeIfAbsent(name, key -> new ArrayList<>()).add(rule);
                }
            }
        }
        return new FieldRules(rules);
    }

    /** The rules that name a field, in the order of the list; usually none. */
    public List<ValidationRule> of(FieldSpec field) {
        return List.copyOf(rules.getOrDefault(field.name(), List.of()));
    }

    /** A rule of a submission is about any record type; courses of both halves of a year share their numbers. */
    private static boolean concerns(ValidationRule rule, String recordType) {
        List<String> named = RECORD_TYPE.matcher(rule.file()).results().map(MatchResult::group).toList();
        return named.isEmpty() || named.contains(recordType);
    }

    /** {@code 1.05; 1.07 to 1.09} is 1.05, 1.07, 1.08, 1.09. */
    private static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        Matcher span = SPAN.matcher(text);
        while (span.find()) {
            int first = Integer.parseInt(span.group(2));
            int last = span.group(3) == null ? first : Integer.parseInt(span.group(3));
            for (int number = first; number <= last; number++) {
                elements.add(span.group(1) + '.' + "%02d".formatted(number));
            }
        }
        return elements;
    }
}
