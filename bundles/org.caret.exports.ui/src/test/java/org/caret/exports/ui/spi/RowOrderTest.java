package org.caret.exports.ui.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.caret.exports.ui.spi.TextTable.Texts;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private record Table(List<List<String>> cells) implements Texts {

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public int rows() {
            return cells.size();
        }

        @Override
        public String heading(int column) {
            return "";
        }

        @Override
        public String cell(int column, int row) {
            return cells.get(row).get(column);
        }

        @Override
        public boolean number(int column) {
            return column == 1;
        }
    }

    private final RowOrder order = new RowOrder(new Table(
            List.of(List.of("b", "100.0"), List.of("A", "*"), List.of("c", "9.5"), List.of("a", "-2"))));

    private List<Integer> shown() {
        return IntStream.range(0, 4).mapToObj(order::given).toList();
    }

    @Test
    void rowsStandAsGivenAtFirstAndAgain() {
        assertEquals(List.of(0, 1, 2, 3), shown());
        order.sort(1, SortDirectionEnum.ASC, false);
        order.sort(1, SortDirectionEnum.NONE, false);
        assertEquals(List.of(0, 1, 2, 3), shown());
        assertFalse(order.isColumnIndexSorted(1));
    }

    @Test
    void numbersGoByTheirValueAndHiddenOnesComeLastBothWays() {
        order.sort(1, SortDirectionEnum.ASC, false);
        assertEquals(List.of(3, 2, 0, 1), shown());
        order.sort(1, SortDirectionEnum.DESC, false);
        assertEquals(List.of(0, 2, 3, 1), shown());
        assertEquals(List.of(1), order.getSortedColumnIndexes());
    }

    @Test
    void wordsGoByTheAlphabetAndEqualOnesStayAsGiven() {
        order.sort(0, SortDirectionEnum.ASC, false);
        assertEquals(List.of(1, 3, 0, 2), shown());
    }
}
