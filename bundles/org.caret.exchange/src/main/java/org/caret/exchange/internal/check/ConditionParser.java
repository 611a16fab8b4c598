package org.caret.exchange.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.exchange.internal.check.Condition.Comparison;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;

/**
 * Reads the conditions of {@code record-rules.tsv} for one layout; the README beside the table says how they are
 * written. What is written wrongly is a mistake of ours, hence unchecked.
 */
final class ConditionParser {

    private static final Pattern CLAUSE = Pattern
            .compile("\\[([^\\]]+)\\] (filled|blank|=|!=|>=|<=|<|starts|within|sums|between|noted)(?: (.+))?");
    private static final Pattern FIELD = Pattern.compile("\\[([^\\]]+)\\](?: ([+-]) (\\d+) (days|years))?");
    private static final int DATE_DIGITS = 8;

    private final Layout layout;
    private final AcademicYear year;
    private final CodeSets codeSets;

    ConditionParser(Layout layout, AcademicYear year, CodeSets codeSets) {
        this.layout = layout;
        this.year = year;
        this.codeSets = codeSets;
    }

    /** The conditions; empty if one names a field that the layout does not have. */
    Optional<Condition[]> parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        for (String clause : text.split(" & ")) {
            Matcher matcher = CLAUSE.matcher(clause);
            if (!matcher.matches()) {
                throw new IllegalStateException("not a condition: " + clause);
            }
            Optional<Condition> condition = condition(matcher.group(1), matcher.group(2),
                    matcher.group(3) == null ? "" : matcher.group(3));
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(condition.get());
        }
        return Optional.of(conditions.toArray(Condition[]::new));
    }

    private Optional<Condition> condition(String fieldNames, String operator, String operand) {
        OptionalInt index = index(fieldNames);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        int field = index.getAsInt();
        return switch (operator) {
        case "filled" -> Optional.of(new Condition.Filled(field, true));
        case "blank" -> Optional.of(new Condition.Filled(field, false));
        case "=" -> Optional.of(new Condition.OneOf(field, Set.of(operand.split(" ")), true));
        case "!=" -> Optional.of(new Condition.OneOf(field, Set.of(operand.split(" ")), false));
        case "starts" -> Optional.of(new Condition.Starts(field, operand));
        case "within" -> single(operand).map(year -> new Condition.Within(field, year));
        case "sums" -> sum(field, operand);
        case "between" -> Optional.of(between(field, operand));
        case "noted" -> noted(field, operand);
        default -> operand(operand).map(right -> new Condition.Compares(field, comparison(operator), right));
        };
    }

    private static Comparison comparison(String operator) {
        return switch (operator) {
        case ">=" -> Comparison.AT_LEAST;
        case "<=" -> Comparison.AT_MOST;
        default -> Comparison.LESS;
        };
    }

    private static Condition between(int field, String operand) {
        String[] days = operand.split(" ");
        return new Condition.Between(field, Integer.parseInt(days[0]), Integer.parseInt(days[1]));
    }

    /** Empty if no list of codes is known. */
    private Optional<Condition> noted(int field, String words) {
        return layout.fields().get(field).codeSet().flatMap(set -> codeSets.codeSet(set, year))
                .map(set -> new Condition.Noted(field, set.codes().keySet(), notedCodes(set, words)));
    }

    /** Codes of whose notes, which are divided by semicolons, one holds all the words. */
    private static Set<String> notedCodes(CodeSet set, String words) {
        return set.notes().entrySet().stream()
                .filter(code -> Stream.of(code.getValue().split("; "))
                        .anyMatch(note -> List.of(note.split(" ")).containsAll(List.of(words.split(" ")))))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Condition> sum(int field, String operand) {
        return fields(operand).map(parts -> new Condition.Sums(field, parts));
    }

    /** Indexes of fields joined by {@code +}; empty if the layout lacks one of them. */
    Optional<int[]> fields(String text) {
        List<Integer> indexes = new ArrayList<>();
        for (String field : text.split(" \\+ ")) {
            Optional<Integer> index = single(field);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            indexes.add(index.get());
        }
        return Optional.of(indexes.stream().mapToInt(Integer::intValue).toArray());
    }

    private Optional<Operand> operand(String text) {
        Matcher other = FIELD.matcher(text);
        if (!other.matches()) {
            return Optional.of(text.length() == DATE_DIGITS ? new Operand.Day(Dates.parse(text))
                    : new Operand.Number(Thousandths.parse(text)));
        }
        OptionalInt index = index(other.group(1));
        if (index.isEmpty()) {
            return Optional.empty();
        }
        int amount = other.group(3) == null ? 0 : Integer.parseInt(other.group(2) + other.group(3));
        boolean years = "years".equals(other.group(4));
        return Optional.of(new Operand.DayOf(index.getAsInt(), years ? 0 : amount, years ? amount : 0));
    }

    private Optional<Integer> single(String text) {
        Matcher matcher = FIELD.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a field: " + text);
        }
        OptionalInt index = index(matcher.group(1));
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    /** The index of the first of some names that the layout has. */
    private OptionalInt index(String names) {
        for (String name : names.split("\\|")) {
            Optional<FieldSpec> field = layout.field(name);
            if (field.isPresent()) {
                return OptionalInt.of(field.get().position() - 1);
            }
        }
        return OptionalInt.empty();
    }
}
