package org.caret.exports.ui.spi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.exports.ui.spi.TextTable.Texts;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/**
 * The order in which the rows of a table stand: by one column, or as they were given. Numbers go by their value; what is no number
 * in a column of numbers, something hidden, comes last in either direction.
 */
final class RowOrder implements ISortModel {

    private final Texts texts;
    private int column = -1;
    private SortDirectionEnum direction = SortDirectionEnum.NONE;
    private int[] given = new int[0];

    RowOrder(Texts texts) {
        this.texts = texts;
        clear();
    }

    /** The row as it was given that stands at a place. */
    int given(int place) {
        return given[place];
    }

    @Override
    public void sort(int index, SortDirectionEnum wanted, boolean accumulate) {
        column = index;
        direction = wanted;
        Integer[] rows = IntStream.range(0, texts.rows()).boxed().toArray(Integer[]::new);
        if (wanted != SortDirectionEnum.NONE) {
            Arrays.sort(rows, texts.number(index) ? numbers() : words());
        }
        given = Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    private Comparator<Integer> words() {
        return directed(Comparator.comparing(row -> texts.cell(column, row), String.CASE_INSENSITIVE_ORDER));
    }

    private Comparator<Integer> numbers() {
        Comparator<Integer> hiddenLast = Comparator.comparing(row -> number(row).isEmpty());
        return hiddenLast.thenComparing(
                directed(Comparator.comparing(row -> number(row).orElse(BigDecimal.ZERO))));
    }

    private Comparator<Integer> directed(Comparator<Integer> order) {
        return direction == SortDirectionEnum.DESC ? order.reversed() : order;
    }

    private Optional<BigDecimal> number(int row) {
        try {
            return Optional.of(new BigDecimal(texts.cell(column, row)));
        } catch (@SuppressWarnings("unused") NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void clear() {
        sort(-1, SortDirectionEnum.NONE, false);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return direction == SortDirectionEnum.NONE ? List.of() : List.of(column);
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return index == column && direction != SortDirectionEnum.NONE;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return index == column ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int index) {
        return index == column ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int index) {
        return Comparator.naturalOrder();
    }
}
