package org.caret.store.derby.internal.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.caret.store.Condition;
import org.caret.store.Condition.Operator;
import org.caret.store.RolePath;
import org.caret.store.derby.internal.query.SqlText.Bound;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.internal.query.TextMatch;

/**
 * Conditions as SQL, to read less. SQL and {@link Condition} do not agree everywhere: for Derby blanks at the end of a text
 * do not count, and a comparison with a missing value is unknown instead of false. What is sent may therefore hold for
 * more rows than the condition, never for fewer, and the condition is asked again of every row.
 */
final class SqlConditions {

    /** More values than this are not worth the time to compile them. */
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_PATTERN = 4000;

    /** A column as it stands in a statement. */
    record Operand(String sql, ColumnType type) {
    }

    private final Function<RolePath, Operand> operands;

    SqlConditions(Function<RolePath, Operand> operands) {
        this.operands = operands;
    }

    /** Empty where SQL cannot narrow the rows. */
    Optional<SqlText> superset(Condition condition) {
        return text(condition, true);
    }

    private Optional<SqlText> text(Condition condition, boolean asked) {
        return switch (condition) {
        case Condition.Compare compare -> compare(operands.apply(compare.path()), compare, asked);
        case Condition.Matches matches -> Optional.of(matches(operands.apply(matches.path()), matches));
        case Condition.In in -> in(operands.apply(in.path()), in, asked);
        case Condition.Missing missing -> Optional
                .of(SqlText.exact(operands.apply(missing.path()).sql() + " IS NULL"));
        case Condition.And and -> and(and.parts(), asked);
        case Condition.Or or -> or(or.parts(), asked);
        case Condition.Not not -> text(not.part(), false).filter(SqlText::exact)
                .map(part -> new SqlText("NOT (" + part.sql() + ')', part.values(), true));
        };
    }

    private Optional<SqlText> and(List<Condition> conditions, boolean asked) {
        List<Optional<SqlText>> parts = conditions.stream().map(part -> text(part, asked)).toList();
        List<SqlText> known = parts.stream().flatMap(Optional::stream).toList();
        if (known.isEmpty() && !parts.isEmpty()) {
            return Optional.empty();
        }
        SqlText joined = SqlText.join(known, " AND ", "1 = 1");
        return Optional.of(new SqlText(joined.sql(), joined.values(), joined.exact() && known.size() == parts.size()));
    }

    private Optional<SqlText> or(List<Condition> conditions, boolean asked) {
        List<Optional<SqlText>> parts = conditions.stream().map(part -> text(part, asked)).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(SqlText.join(parts.stream().map(Optional::orElseThrow).toList(), " OR ", "1 = 0"))
                : Optional.empty();
    }

    private static Optional<SqlText> compare(Operand operand, Condition.Compare compare, boolean asked) {
        Operator operator = compare.operator();
        Bound value = new Bound(operand.type(), compare.value());
        return switch (operand.type()) {
        case TEXT -> operator == Operator.EQUAL
                ? Optional.of(new SqlText(operand.sql() + " = ?", List.of(value), false))
                : operator == Operator.STARTS_WITH ? Optional.of(like(operand, escaped((String) compare.value()) + '%'))
                        : Optional.empty();
        case DATE, INTEGER, LONG, BOOLEAN -> Optional
                .of(certain(operand, SqlText.exact(operand.sql() + symbol(operator) + '?', value), asked));
        case DECIMAL, INSTANT -> Optional.empty();
        };
    }

    private static SqlText like(Operand operand, String pattern) {
        return new SqlText(operand.sql() + " LIKE ? ESCAPE '\\'", List.of(new Bound(operand.type(), pattern)), false);
    }

    /**
     * Both sides are changed to upper case by the database, so that they agree whatever its language is. A text without
     * letters, such as an identifier, needs no such change, and then the database sooner finds the rows that have it.
     */
    private static SqlText matches(Operand operand, Condition.Matches matches) {
        String text = escaped(matches.text());
        if (TextMatch.withoutCase(matches.text())) {
            return switch (matches.place()) {
            case WHOLE -> new SqlText(operand.sql() + " = ?", List.of(new Bound(operand.type(), matches.text())),
                    false);
            case START -> like(operand, text + '%');
            case ANYWHERE -> like(operand, '%' + text + '%');
            };
        }
        String pattern = switch (matches.place()) {
        case WHOLE -> text;
        case START -> text + '%';
        case ANYWHERE -> '%' + text + '%';
        };
        return new SqlText("UPPER(" + operand.sql() + ") LIKE UPPER(CAST(? AS VARCHAR(" + LONGEST_PATTERN
                + "))) ESCAPE '\\'", List.of(new Bound(operand.type(), pattern)), false);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Optional<SqlText> in(Operand operand, Condition.In in, boolean asked) {
        if (in.values().isEmpty()) {
            return Optional.of(SqlText.exact("1 = 0"));
        }
        boolean exact = switch (operand.type()) {
        case DATE, INTEGER, LONG, BOOLEAN -> true;
        case TEXT, DECIMAL, INSTANT -> false;
        };
        if (in.values().size() > MOST_VALUES || !exact && operand.type() != ColumnType.TEXT) {
            return Optional.empty();
        }
        String places = "?, ".repeat(in.values().size() - 1) + '?';
        List<Bound> values = in.values().stream().map(value -> new Bound(operand.type(), Objects.requireNonNull(value)))
                .toList();
        return Optional.of(certain(operand, new SqlText(operand.sql() + " IN (" + places + ')', values, exact), asked));
    }

    /** Where the opposite is asked for, a missing value must make it false and not unknown. */
    private static SqlText certain(Operand operand, SqlText comparison, boolean asked) {
        return asked ? comparison
                : new SqlText(operand.sql() + " IS NOT NULL AND " + comparison.sql(), comparison.values(),
                        comparison.exact());
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
        case EQUAL -> " = ";
        case LESS -> " < ";
        case LESS_OR_EQUAL -> " <= ";
        case GREATER -> " > ";
        case GREATER_OR_EQUAL -> " >= ";
        case STARTS_WITH -> throw new IllegalStateException("not a comparison");
        };
    }
}
