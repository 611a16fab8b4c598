package org.caret.exchange.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.internal.check.Condition.Comparison;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;

/**
 * Reads the conditions of {@code record-rules.tsv} for one layout; the README beside the table says how they are
 * written. What is written wrongly is a mistake of ours, hence unchecked.
 */
final class ConditionParser {

    private static final Pattern CLAUSE = Pattern
            .compile("\\[([^\\]]+)\\] (filled|blank|=|!=|>=|<=|<|starts|within|sums)(?: (.+))?");
    private static final Pattern FIELD = Pattern.compile("\\[([^\\]]+)\\](?: ([+-]) (\\d+) (days|years))?");
    private static final int DATE_DIGITS = 8;

    private final Layout layout;

    ConditionParser(Layout layout) {
        this.layout = layout;
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

    private Optional<Condition> sum(int field, String operand) {
        List<Integer> parts = new ArrayList<>();
        for (String part : operand.split(" \\+ ")) {
            Optional<Integer> index = single(part);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            parts.add(index.get());
        }
        return Optional.of(new Condition.Sums(field, parts.stream().mapToInt(Integer::intValue).toArray()));
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
