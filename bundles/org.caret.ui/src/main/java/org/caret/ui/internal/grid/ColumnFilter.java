package org.caret.ui.internal.grid;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.caret.store.Condition;
import org.caret.store.Condition.Compare;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Operator;
import org.caret.store.Condition.Place;
import org.caret.store.RolePath;
import org.eclipse.osgi.util.NLS;

/** What a person writes above a column, as a condition. {@link #help} describes the language. */
final class ColumnFilter {

    private static final String EMPTY = "=";
    private static final String FILLED = "*";
    private static final String RANGE = "..";

    private final CodeNames names;

    ColumnFilter(CodeNames names) {
        this.names = names;
    }

    /** @throws FilterException if the text is no filter for the column */
    Condition condition(GridColumn column, String text) throws FilterException {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return Condition.ALL;
        }
        if (column.kind() == ColumnKind.FLAG) {
            return flag(column.path(), wanted);
        }
        if (wanted.equals(EMPTY)) {
            return Condition.missing(column.path());
        }
        if (wanted.equals(FILLED)) {
            return Condition.not(Condition.missing(column.path()));
        }
        return switch (column.kind()) {
        case TEXT -> text(column.path(), wanted);
        case CODE -> code(column, wanted);
        case DATE -> range(column.path(), wanted, part -> DayRange.of(part).map(days -> new Span(days.first(),
                days.last()))).orElseThrow(() -> refused(Messages.ColumnFilter_badDate, wanted));
        case NUMBER -> range(column.path(), wanted, part -> Numbers.integer(part).map(Span::of))
                .orElseThrow(() -> refused(Messages.ColumnFilter_badNumber, wanted));
        case DECIMAL -> range(column.path(), wanted, part -> Numbers.decimal(part).map(Span::of))
                .orElseThrow(() -> refused(Messages.ColumnFilter_badNumber, wanted));
        case FLAG -> throw new IllegalStateException("a flag is never missing");
        };
    }

    /** What can be written above a column, for its tool tip. */
    static String help(GridColumn column) {
        return switch (column.kind()) {
        case TEXT -> Messages.ColumnFilter_helpText;
        case CODE -> Messages.ColumnFilter_helpCode;
        case DATE -> Messages.ColumnFilter_helpDate;
        case NUMBER, DECIMAL -> Messages.ColumnFilter_helpNumber;
        case FLAG -> Messages.ColumnFilter_helpFlag;
        };
    }

    private static Condition text(RolePath path, String wanted) {
        if (wanted.startsWith(EMPTY)) {
            return new Matches(path, Place.WHOLE, wanted.substring(1).strip());
        }
        return wanted.startsWith(FILLED) ? new Matches(path, Place.ANYWHERE, wanted.substring(1).strip())
                : new Matches(path, Place.START, wanted);
    }

    /** Nobody knows all codes, so a part of a code's name finds it too. */
    private Condition code(GridColumn column, String wanted) {
        Condition byCode = text(column.path(), wanted);
        if (wanted.startsWith(EMPTY)) {
            return byCode;
        }
        String name = wanted.startsWith(FILLED) ? wanted.substring(1).strip() : wanted;
        // A single letter or digit is part of nearly every name.
        Set<String> codes = name.length() < 2 ? Set.of()
                : Set.copyOf(names.codes(column.codeSet().orElseThrow(), name));
        return codes.isEmpty() ? byCode : Condition.or(byCode, new Condition.In(column.path(), codes));
    }

    private static Condition flag(RolePath path, String wanted) throws FilterException {
        String word = wanted.toLowerCase(Locale.ROOT);
        boolean yes = Messages.CellText_yes.toLowerCase(Locale.ROOT).startsWith(word);
        if (!yes && !Messages.CellText_no.toLowerCase(Locale.ROOT).startsWith(word)) {
            throw refused(Messages.ColumnFilter_badFlag, wanted);
        }
        return Condition.equal(path, yes);
    }

    /** The values that a part of a filter stands for, both ends included. */
    private record Span(Object first, Object last) {
        static Span of(Object value) {
            return new Span(value, value);
        }
    }

    private static Optional<Condition> range(RolePath path, String wanted, Function<String, Optional<Span>> parse) {
        int dots = wanted.indexOf(RANGE);
        if (dots >= 0) {
            Optional<Span> from = parse.apply(wanted.substring(0, dots).strip());
            Optional<Span> to = parse.apply(wanted.substring(dots + RANGE.length()).strip());
            return from.isPresent() && to.isPresent()
                    ? Optional.of(between(path, from.get().first(), to.get().last()))
                    : Optional.empty();
        }
        for (String symbol : new String[] { "<=", ">=", "<", ">", EMPTY }) {
            if (wanted.startsWith(symbol)) {
                return parse.apply(wanted.substring(symbol.length()).strip()).map(span -> compare(path, symbol, span));
            }
        }
        return parse.apply(wanted).map(span -> between(path, span.first(), span.last()));
    }

    private static Condition compare(RolePath path, String symbol, Span span) {
        return switch (symbol) {
        case "<=" -> Condition.atMost(path, span.last());
        case ">=" -> Condition.atLeast(path, span.first());
        case "<" -> new Compare(path, Operator.LESS, span.first());
        case ">" -> new Compare(path, Operator.GREATER, span.last());
        default -> between(path, span.first(), span.last());
        };
    }

    private static Condition between(RolePath path, Object first, Object last) {
        return Objects.equals(first, last) ? Condition.equal(path, first)
                : Condition.and(Condition.atLeast(path, first), Condition.atMost(path, last));
    }

    private static FilterException refused(String message, String wanted) {
        return new FilterException(NLS.bind(message, wanted));
    }
}
