package org.caret.testsupport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.eclipse.jdt.annotation.Nullable;

/** A list in memory: all rows each time, filtered and sorted. */
final class MemoryBrowsing implements Browsing {

    private final Supplier<MemoryTables> tables;
    private final BrowseQuery query;

    /** @param tables the content as it is now */
    MemoryBrowsing(Supplier<MemoryTables> tables, BrowseQuery query) {
        this.tables = tables;
        this.query = query;
        rows(query.filter(), sorted());
        rows(Condition.ALL, query.paths());
    }

    @Override
    public Optional<long[]> firstIds(int count) {
        return query.filter().equals(Condition.ALL)
                ? Optional.of(Arrays.stream(ids(() -> false)).limit(count).toArray())
                : Optional.empty();
    }

    @Override
    public long[] ids(BooleanSupplier cancelled) {
        List<Row> rows = rows(query.filter(), sorted());
        stopIf(cancelled);
        return rows.stream().peek(row -> stopIf(cancelled)).sorted(order()).mapToLong(this::id).toArray();
    }

    @Override
    public Map<Long, Row> rows(long... ids) {
        Set<Long> wanted = Arrays.stream(ids).boxed().collect(Collectors.toSet());
        Map<Long, Row> rows = new HashMap<>();
        rows(Condition.ALL, query.paths()).stream().filter(row -> wanted.contains(id(row)))
                .forEach(row -> rows.put(id(row), row));
        return rows;
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private Set<RolePath> sorted() {
        return query.sort().stream().map(Sort::path).collect(Collectors.toSet());
    }

    private List<Row> rows(Condition filter, Set<RolePath> paths) {
        return new MemoryQuery(tables.get(), new RowQuery(query.roles(), Condition.ALL, filter, paths, List.of(), 0,
                Extent.FEW)).all();
    }

    private long id(Row row) {
        return row.id(query.root().name());
    }

    private Comparator<Row> order() {
        Comparator<Row> order = (a, b) -> 0;
        for (Sort sort : query.sort()) {
            Comparator<Row> step = (a, b) -> compareMissingLast(a.value(sort.path()), b.value(sort.path()));
            order = order.thenComparing(sort.direction() == Direction.DESCENDING ? step.reversed() : step);
        }
        return order.thenComparing(this::id);
    }

    private static int compareMissingLast(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        return a instanceof String left && b instanceof String right
                ? left.stripTrailing().compareTo(right.stripTrailing())
                : MemoryQuery.compareMissingFirst(a, b);
    }
}
