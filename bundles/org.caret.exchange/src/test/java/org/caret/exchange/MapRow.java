package org.caret.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.store.PathNotAskedForException;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** A row of a few values by path; every other path is asked for and has no value. */
final class MapRow implements Row {

    private final List<RolePath> slots;
    private final Map<RolePath, Object> values;

    /** @param slots what was asked for */
    MapRow(List<RolePath> slots, Map<RolePath, Object> values) {
        this.slots = new ArrayList<>(slots);
        this.values = Map.copyOf(values);
    }

    @Override
    public boolean has(String role) {
        return values.keySet().stream().anyMatch(path -> path.role().equals(role));
    }

    @Override
    public long id(String role) {
        return has(role) ? 1 : 0;
    }

    @Override
    public @Nullable Object value(int slot) {
        return values.get(slots.get(slot));
    }

    @Override
    public @Nullable String text(int slot) {
        return (String) value(slot);
    }

    @Override
    public @Nullable LocalDate date(int slot) {
        return (LocalDate) value(slot);
    }

    @Override
    public @Nullable Object value(RolePath path) {
        if (!slots.contains(path)) {
            throw new PathNotAskedForException(path);
        }
        return values.get(path);
    }

    @Override
    public @Nullable String text(RolePath path) {
        return (String) value(path);
    }

    @Override
    public @Nullable LocalDate date(RolePath path) {
        return (LocalDate) value(path);
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
        return Boolean.TRUE.equals(value(path));
    }
}
