package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The dated records of one object that may not overlap: finding the one of a day, and making room for a new one. Days are
 * half-open, as in the model.
 */
final class History {

    /** The end of a record that still holds. */
    static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private static final String START = "start";
    private static final String END = "end";

    private final List<Entity> records;

    History(List<Entity> records) {
        this.records = records;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The record in effect on a day. */
    @Nullable
    Entity on(LocalDate day) {
        for (Entity record : records) {
            if (!start(record).isAfter(day) && day.isBefore(end(record))) {
                return record;
            }
        }
        return null;
    }

    /** The first record that starts after a day. */
    @Nullable
    Entity after(LocalDate day) {
        Entity next = null;
        for (Entity record : records) {
            if (start(record).isAfter(day) && (next == null || start(record).isBefore(start(next)))) {
                next = record;
            }
        }
        return next;
    }

    /**
     * Puts a new record in, from a day on for as long as the record that was in effect on it, which ends there, or else
     * until the next one starts.
     */
    void insert(Entity added, LocalDate day) {
        Entity before = on(day);
        LocalDate end = STILL;
        if (before != null) {
            end = end(before);
            before.set(feature(before, END), day);
        } else {
            Entity next = after(day);
            if (next != null) {
                end = start(next);
            }
        }
        added.set(feature(added, START), day);
        added.set(feature(added, END), end);
        records.add(added);
    }

    /** Lets a record end on a day, but not later than the next one starts; false where it had to be cut. */
    boolean end(Entity record, LocalDate end) {
        Entity next = after(start(record));
        LocalDate latest = next == null ? STILL : start(next);
        boolean fits = !end.isAfter(latest) || end.equals(STILL);
        record.set(feature(record, END), fits && !end.isAfter(latest) ? end : latest);
        return fits;
    }

    static LocalDate start(Entity record) {
        LocalDate start = (LocalDate) record.get(feature(record, START));
        return start == null ? LocalDate.MIN : start;
    }

    static LocalDate end(Entity record) {
        LocalDate end = (LocalDate) record.get(feature(record, END));
        return end == null ? STILL : end;
    }

    private static EStructuralFeature feature(Entity record, String name) {
        return record.type().getEStructuralFeature(name);
    }
}
