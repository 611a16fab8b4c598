package org.caret.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.caret.store.PathNotAskedForException;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** A row as plain values: ids by role, values by slot. */
record MemoryRow(Map<String, Long> ids, Map<RolePath, Integer> slots, @Nullable Object[] values) implements Row {

    @Override
    public boolean has(String role) {
        return id(role) != 0;
    }

    @Override
    public long id(String role) {
        Long id = ids.get(role);
        if (id == null) {
            throw new IllegalArgumentException("the query has no role " + role);
        }
        return id;
    }

    @Override
    public @Nullable Object value(int slot) {
        return values[slot];
    }

    @Override
    public @Nullable String text(int slot) {
        return (String) values[slot];
    }

    @Override
    public @Nullable LocalDate date(int slot) {
        return (LocalDate) values[slot];
    }

    @Override
    public @Nullable Object value(RolePath path) {
        return values[slot(path)];
    }

    @Override
    public @Nullable String text(RolePath path) {
        return text(slot(path));
    }

    @Override
    public @Nullable LocalDate date(RolePath path) {
        return date(slot(path));
    }

    @Override
    public @Nullable Integer number(RolePath path) {
        return (Integer) value(path);
    }

    @Override
    public @Nullable BigDecimal decimal(RolePath path) {
        return (BigDecimal) value(path);
    }

    @Override
    public boolean flag(RolePath path) {
        Boolean value = (Boolean) value(path);
        return value != null && value;
    }

    private int slot(RolePath path) {
        Integer slot = slots.get(path);
        if (slot == null) {
            throw new PathNotAskedForException(path);
        }
        return slot;
    }
}
