package org.caret.store.internal.query;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** A row that decodes a value when it is asked for. */
final class EncodedRow implements Row {

    private final RowAccess access;
    private final RowView view;

    /** @param view not changed any more */
    EncodedRow(RowAccess access, RowView view) {
        this.access = access;
        this.view = view;
    }

    RowView view() {
        return view;
    }

    @Override
    public boolean has(String role) {
        return !view.missing(access.idSlot(role));
    }

    @Override
    public long id(String role) {
        int slot = access.idSlot(role);
        return view.missing(slot) ? 0 : view.number(slot);
    }

    @Override
    public @Nullable Object value(int slot) {
        return view.value(slot, access.kind(slot));
    }

    @Override
    public @Nullable String text(int slot) {
        access.expect(slot, ValueKind.TEXT);
        return view.text(slot);
    }

    @Override
    public @Nullable LocalDate date(int slot) {
        access.expect(slot, ValueKind.DATE);
        return view.date(slot);
    }

    @Override
    public @Nullable Object value(RolePath path) {
        return value(access.slot(path));
    }

    @Override
    public @Nullable String text(RolePath path) {
        return text(access.slot(path));
    }

    @Override
    public @Nullable LocalDate date(RolePath path) {
        return date(access.slot(path));
    }

    @Override
    public @Nullable Integer number(RolePath path) {
        return (Integer) expected(path, ValueKind.INTEGER);
    }

    @Override
    public @Nullable BigDecimal decimal(RolePath path) {
        return (BigDecimal) expected(path, ValueKind.DECIMAL);
    }

    @Override
    public boolean flag(RolePath path) {
        Object value = expected(path, ValueKind.BOOLEAN);
        return value != null && (Boolean) value;
    }

    private @Nullable Object expected(RolePath path, ValueKind kind) {
        int slot = access.slot(path);
        access.expect(slot, kind);
        return view.value(slot, kind);
    }
}
