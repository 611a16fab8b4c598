package org.caret.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.store.PathNotAskedForException;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.eclipse.jdt.annotation.Nullable;

/** Walks a list of rows. */
final class MemoryCursor implements RowCursor {

    private final List<MemoryRow> rows;
    private final Map<RolePath, Integer> slots;
    private final List<RolePath> groupKey;
    private int next;

    MemoryCursor(List<MemoryRow> rows, Map<RolePath, Integer> slots, List<RolePath> groupKey) {
        this.rows = rows;
        this.slots = slots;
        this.groupKey = groupKey;
    }

    @Override
    public @Nullable Row next() {
        return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public List<Row> nextGroup() {
        List<Row> group = new ArrayList<>();
        while (next < rows.size() && (group.isEmpty() || sameGroup(rows.get(next - 1), rows.get(next)))) {
            group.add(rows.get(next++));
        }
        return group;
    }

    @Override
    public int slot(RolePath path) {
        Integer slot = slots.get(path);
        if (slot == null) {
            throw new PathNotAskedForException(path);
        }
        return slot;
    }

    @Override
    public void close() {
        next = rows.size();
    }

    private boolean sameGroup(MemoryRow a, MemoryRow b) {
        return groupKey.stream().allMatch(path -> MemoryQuery.compareMissingFirst(a.value(path), b.value(path)) == 0);
    }
}
