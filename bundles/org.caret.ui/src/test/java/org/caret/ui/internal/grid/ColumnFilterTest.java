package org.caret.ui.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.caret.store.Condition;
import org.caret.store.Condition.Compare;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Operator;
import org.caret.store.Condition.Place;
import org.caret.store.RolePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnFilterTest {

    private static final RolePath PATH = RolePath.of("any.value");

    private final ColumnFilter filter = new ColumnFilter(GridFixture.NAMES);

    @Test
    void findsTheBeginningOfATextUnlessTheWriterSaysOtherwise() throws FilterException {
        assertEquals(new Matches(PATH, Place.START, "smi"), text(" smi "));
        assertEquals(new Matches(PATH, Place.ANYWHERE, "mit"), text("*mit"));
        assertEquals(new Matches(PATH, Place.WHOLE, "smith"), text("= smith"));
        assertEquals(Condition.missing(PATH), text("="));
        assertEquals(Condition.not(Condition.missing(PATH)), text("*"));
        assertEquals(Condition.ALL, text("   "));
    }

    @Test
    void findsCodesByAPartOfTheirNameToo() throws FilterException {
        Condition female = filter.condition(column(ColumnKind.CODE, "Gender"), "fem");
        assertTrue(female instanceof Condition.Or, female.toString());
        assertEquals(new Matches(PATH, Place.START, "fem"), ((Condition.Or) female).parts().get(0));
        assertTrue(((Condition.In) ((Condition.Or) female).parts().get(1)).values().contains("F"));
        assertEquals(new Matches(PATH, Place.START, "F"), filter.condition(column(ColumnKind.CODE, "Gender"), "F"));
        assertEquals(new Matches(PATH, Place.WHOLE, "fem"),
                filter.condition(column(ColumnKind.CODE, "Gender"), "=fem"));
        assertEquals(new Matches(PATH, Place.START, "no such name"),
                filter.condition(column(ColumnKind.CODE, "Gender"), "no such name"));
    }

    @ParameterizedTest
    @CsvSource({ "2025-08-14, 2025-08-14, 2025-08-14", "8/14/2025, 2025-08-14, 2025-08-14",
            "2025-08, 2025-08-01, 2025-08-31", "2024-02, 2024-02-01, 2024-02-29", "2025, 2025-01-01, 2025-12-31",
            "2025-08..2025-12, 2025-08-01, 2025-12-31", "8/1/2025 .. 8/2/2025, 2025-08-01, 2025-08-02",
            "=2025-08, 2025-08-01, 2025-08-31" })
    void findsSpansOfDaysWithBothEnds(String text, LocalDate first, LocalDate last) throws FilterException {
        Condition expected = first.equals(last) ? Condition.equal(PATH, first)
                : Condition.and(Condition.atLeast(PATH, first), Condition.atMost(PATH, last));
        assertEquals(expected, filter.condition(column(ColumnKind.DATE), text));
    }

    @Test
    void comparesDaysWithTheRightEndOfASpan() throws FilterException {
        LocalDate first = LocalDate.of(2025, 8, 1);
        LocalDate last = LocalDate.of(2025, 8, 31);
        assertEquals(new Compare(PATH, Operator.GREATER, last), day("> 2025-08"));
        assertEquals(new Compare(PATH, Operator.GREATER_OR_EQUAL, first), day(">=2025-08"));
        assertEquals(new Compare(PATH, Operator.LESS, first), day("<2025-08"));
        assertEquals(new Compare(PATH, Operator.LESS_OR_EQUAL, last), day("<=2025-08"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "2025-13", "2025-02-30", "13/1/2025", "2025-08..", "..2025", ">",
            "20250814" })
    void refusesWhatIsNoDay(String text) {
        FilterException refused = assertThrows(FilterException.class, () -> day(text));
        assertTrue(refused.getMessage().startsWith(text), refused.getMessage());
    }

    @Test
    void comparesNumbers() throws FilterException {
        assertEquals(Condition.equal(PATH, 3), filter.condition(column(ColumnKind.NUMBER), "3"));
        assertEquals(Condition.and(Condition.atLeast(PATH, -1), Condition.atMost(PATH, 5)),
                filter.condition(column(ColumnKind.NUMBER), "-1..5"));
        assertEquals(new Compare(PATH, Operator.GREATER, new BigDecimal("99.5")),
                filter.condition(column(ColumnKind.DECIMAL), ">99.5"));
        assertThrows(FilterException.class, () -> filter.condition(column(ColumnKind.NUMBER), "3.5"));
        assertThrows(FilterException.class, () -> filter.condition(column(ColumnKind.DECIMAL), "half"));
    }

    @Test
    void knowsYesAndNo() throws FilterException {
        assertEquals(Condition.equal(PATH, true), filter.condition(column(ColumnKind.FLAG), "Y"));
        assertEquals(Condition.equal(PATH, false), filter.condition(column(ColumnKind.FLAG), "no"));
        assertThrows(FilterException.class, () -> filter.condition(column(ColumnKind.FLAG), "perhaps"));
    }

    private Condition text(String text) throws FilterException {
        return filter.condition(column(ColumnKind.TEXT), text);
    }

    private Condition day(String text) throws FilterException {
        return filter.condition(column(ColumnKind.DATE), text);
    }

    private static GridColumn column(ColumnKind kind) {
        return new GridColumn(PATH, "Value", 100, kind, Optional.empty());
    }

    private static GridColumn column(ColumnKind kind, String codeSet) {
        return new GridColumn(PATH, "Value", 100, kind, Optional.of(codeSet));
    }
}
