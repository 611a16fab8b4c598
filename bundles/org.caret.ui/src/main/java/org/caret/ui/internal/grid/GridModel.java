package org.caret.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person has chosen to see in a grid: filters, a search, an order. Says what to ask the store for and what stands in
 * a cell, and knows no window.
 */
final class GridModel {

    private final GridDefinition definition;
    private final ColumnFilter filter;
    private final CodeNames names;
    private final Map<Integer, String> filters = new TreeMap<>();
    private final Map<Integer, String> wrong = new TreeMap<>();
    private final List<Sort> sort = new ArrayList<>();
    private String search = "";

    GridModel(GridDefinition definition, CodeNames names) {
        this.definition = definition;
        this.names = names;
        this.filter = new ColumnFilter(names);
        this.sort.addAll(definition.sort());
    }

    GridDefinition definition() {
        return definition;
    }

    GridColumn column(int index) {
        return definition.columns().get(index);
    }

    /** What stands above a column. */
    String filter(int column) {
        return filters.getOrDefault(column, "");
    }

    void setFilter(int column, String text) {
        if (text.isBlank()) {
            filters.remove(column);
        } else {
            filters.put(column, text);
        }
    }

    void clearFilters() {
        filters.clear();
        search = "";
    }

    String search() {
        return search;
    }

    void setSearch(String text) {
        search = text.strip();
    }

    /** Whether some records are not wanted. */
    boolean filtered() {
        return !filters.isEmpty() || !search.isEmpty();
    }

    /** The steps of the order, the most important first. */
    List<Sort> sort() {
        return List.copyOf(sort);
    }

    /**
     * Sorts by a column.
     *
     * @param direction empty to sort by the column no more
     * @param further whether it comes after the columns that are sorted by already
     */
    void sortBy(int column, Optional<Direction> direction, boolean further) {
        RolePath path = column(column).path();
        int place = sortPlace(column);
        if (!further) {
            sort.clear();
            direction.ifPresent(wanted -> sort.add(new Sort(path, wanted)));
        } else if (place >= 0) {
            sort.remove(place);
            direction.ifPresent(wanted -> sort.add(place, new Sort(path, wanted)));
        } else {
            direction.ifPresent(wanted -> sort.add(new Sort(path, wanted)));
        }
        if (sort.isEmpty()) {
            sort.addAll(definition.sort());
        }
    }

    /** Which step of the order a column is; -1 where it is none. */
    int sortPlace(int column) {
        List<RolePath> paths = sort.stream().map(Sort::path).toList();
        return paths.indexOf(column(column).path());
    }

    /** What is wrong with the filter above a column; empty where it is all right. As of the last {@link #query}. */
    Optional<String> wrong(int column) {
        return Optional.ofNullable(wrong.get(column));
    }

    /** What to ask the store for. Filters that mean nothing are left out, and known to be wrong. */
    BrowseQuery query() {
        wrong.clear();
        List<Condition> parts = new ArrayList<>();
        filters.forEach((column, text) -> {
            try {
                parts.add(filter.condition(column(column), text));
            } catch (FilterException e) {
                wrong.put(column, e.getMessage());
            }
        });
        Condition searched = SearchText.condition(search, definition.searched());
        if (!searched.equals(Condition.ALL)) {
            parts.add(searched);
        }
        Set<RolePath> paths = new LinkedHashSet<>();
        definition.columns().forEach(column -> paths.add(column.path()));
        return new BrowseQuery(definition.roles(), parts.isEmpty() ? Condition.ALL : new Condition.And(parts), paths,
                sort);
    }

    /** What stands in a cell. */
    String text(Row row, int column) {
        return CellText.of(row.value(column(column).path()));
    }

    /** The name of the code in a cell, with the code before it; empty where there is none. */
    Optional<String> explanation(Row row, int column) {
        GridColumn shown = column(column);
        @Nullable
        Object code = row.value(shown.path());
        return code instanceof String text
                ? shown.codeSet().flatMap(set -> names.name(set, text)).map(name -> text + " \u2013 " + name)
                : Optional.empty();
    }
}
