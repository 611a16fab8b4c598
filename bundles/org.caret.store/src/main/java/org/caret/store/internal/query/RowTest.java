package org.caret.store.internal.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.caret.store.Condition;
import org.caret.store.Condition.Operator;
import org.caret.store.RolePath;
import org.caret.store.sort.SortKey;

/** A condition made ready for many encoded rows. UTF-8 orders like code points, so texts are compared undecoded. */
public interface RowTest {

    boolean holds(RowView row);

    /** Makes a condition of a checked query ready for rows of a layout. */
    static RowTest of(Condition condition, QueryPlan plan, RowLayout layout) {
        return of(condition, path -> layout.slot(plan.path(path)), layout);
    }

    /** Makes a checked condition ready for rows in which its paths lie in some slots. */
    static RowTest of(Condition condition, ToIntFunction<RolePath> slots, RowLayout layout) {
        return switch (condition) {
        case Condition.Compare compare -> compare(slots.applyAsInt(compare.path()), compare, layout);
        case Condition.Matches matches -> {
            int slot = slots.applyAsInt(matches.path());
            Predicate<String> wanted = TextMatch.of(matches);
            yield row -> {
                String text = row.text(slot);
                return text != null && wanted.test(text);
            };
        }
        case Condition.In in -> in(slots.applyAsInt(in.path()), in.values(), layout);
        case Condition.Missing missing -> {
            int slot = slots.applyAsInt(missing.path());
            yield row -> row.missing(slot);
        }
        case Condition.And and -> {
            List<RowTest> parts = and.parts().stream().map(part -> of(part, slots, layout)).toList();
            yield row -> all(parts, row);
        }
        case Condition.Or or -> {
            List<RowTest> parts = or.parts().stream().map(part -> of(part, slots, layout)).toList();
            yield row -> any(parts, row);
        }
        case Condition.Not not -> {
            RowTest part = of(not.part(), slots, layout);
            yield row -> !part.holds(row);
        }
        };
    }

    private static RowTest compare(int slot, Condition.Compare compare, RowLayout layout) {
        Operator operator = compare.operator();
        return switch (layout.kind(slot)) {
        case TEXT -> text(slot, operator, ((String) compare.value()).getBytes(StandardCharsets.UTF_8));
        case DATE -> number(slot, operator, ((LocalDate) compare.value()).toEpochDay());
        case INTEGER, LONG -> number(slot, operator, ((Number) compare.value()).longValue());
        case BOOLEAN -> number(slot, operator, (Boolean) compare.value() ? 1 : 0);
        case DECIMAL, INSTANT -> {
            byte[] value = key(compare.value());
            ValueKind kind = layout.kind(slot);
            yield row -> {
                Object actual = row.value(slot, kind);
                return actual != null && fits(operator, Arrays.compareUnsigned(key(actual), value));
            };
        }
        };
    }

    private static RowTest text(int slot, Operator operator, byte[] value) {
        if (operator == Operator.STARTS_WITH) {
            return row -> !row.missing(slot) && startsWith(row, slot, value);
        }
        return row -> !row.missing(slot) && fits(operator,
                Arrays.compareUnsigned(row.array(), row.begin(slot), row.end(slot), value, 0, value.length));
    }

    private static boolean startsWith(RowView row, int slot, byte[] value) {
        int begin = row.begin(slot);
        int end = begin + value.length;
        return end <= row.end(slot) && Arrays.equals(row.array(), begin, end, value, 0, value.length);
    }

    private static RowTest number(int slot, Operator operator, long value) {
        return row -> !row.missing(slot) && fits(operator, Long.compare(row.number(slot), value));
    }

    private static RowTest in(int slot, Set<?> values, RowLayout layout) {
        ValueKind kind = layout.kind(slot);
        if (kind == ValueKind.DECIMAL) {
            List<RowTest> one = values.stream().map(value -> compare(slot,
                    new Condition.Compare(RolePath.of("any.value"), Operator.EQUAL, value), layout)).toList();
            return row -> any(one, row);
        }
        return row -> {
            Object value = row.value(slot, kind);
            return value != null && values.contains(value);
        };
    }

    private static boolean fits(Operator operator, int order) {
        return switch (operator) {
        case EQUAL -> order == 0;
        case LESS -> order < 0;
        case LESS_OR_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        case GREATER_OR_EQUAL -> order >= 0;
        case STARTS_WITH -> throw new IllegalStateException("not an order");
        };
    }

    private static byte[] key(Object value) {
        return new SortKey().value(value).toByteArray();
    }

    private static boolean all(List<RowTest> parts, RowView row) {
        for (RowTest part : parts) {
            if (!part.holds(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(List<RowTest> parts, RowView row) {
        for (RowTest part : parts) {
            if (part.holds(row)) {
                return true;
            }
        }
        return false;
    }
}
