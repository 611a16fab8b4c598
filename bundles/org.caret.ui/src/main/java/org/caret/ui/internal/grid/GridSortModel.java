package org.caret.ui.internal.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Lets clicks on headings choose the order; the store does the sorting. */
final class GridSortModel implements ISortModel {

    private final GridModel model;
    private final Runnable changed;

    GridSortModel(GridModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return model.sort().stream().flatMap(step -> model.definition().column(step.path()).stream())
                .collect(Collectors.toList());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return model.sortPlace(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int place = model.sortPlace(column);
        if (place < 0) {
            return SortDirectionEnum.NONE;
        }
        Sort step = model.sort().get(place);
        return step.direction() == Direction.ASCENDING ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int column) {
        return model.sortPlace(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        throw new UnsupportedOperationException("the store sorts");
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        model.sortBy(column, switch (direction) {
        case ASC -> Optional.of(Direction.ASCENDING);
        case DESC -> Optional.of(Direction.DESCENDING);
        case NONE -> Optional.empty();
        }, accumulate);
        changed.run();
    }

    @Override
    public void clear() {
        model.sortBy(0, Optional.empty(), false);
        changed.run();
    }
}
