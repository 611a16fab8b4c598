package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.imports.internal.plan.Treatment;
import org.caret.store.BulkChange;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings the values of a row into the record that is in effect on the row's day. What is the same stays; what only fills a
 * blank completes the record; what differs starts a new record on that day, which takes over everything the row does not
 * say.
 */
final class DatedWriter implements Step {

    private final Target.Dated target;
    private final int from;
    private final FieldWriter writer;
    private final BulkChange bulk;
    private final boolean fillsOnly;

    /**
     * @param from place of the role that has the history
     */
    DatedWriter(Target.Dated target, int from, FieldWriter writer, BulkChange bulk) {
        this.target = target;
        this.from = from;
        this.fillsOnly = target.fields().stream().noneMatch(field -> field.treatment() == Treatment.STORE);
        this.writer = writer;
        this.bulk = bulk;
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved) {
        return resolved[from] instanceof Entity owner ? write(owner, row) : null;
    }

    /** The record in effect afterwards; null where there is none and the row has nothing to say. */
    private @Nullable Entity write(Entity owner, StagedRow row) {
        List<Entity> records = owner.children(target.reference());
        History history = new History(records);
        if (!(row.values()[target.daySlot()] instanceof LocalDate day)) {
            return null;
        }
        Entity current = history.on(day);
        if (current == null && fillsOnly) {
            // What only fills blanks belongs to the record that is to come rather than into a gap before it.
            current = history.after(day);
        }
        if (current == null) {
            return first(owner, history, day, row);
        }
        current.touch();
        return merge(owner, history, current, day, row);
    }

    /** The first row about a day is the one that counts: a later one that says something else is a finding. */
    private Entity merge(Entity owner, History history, Entity current, LocalDate day, StagedRow row) {
        Field differing = differing(current, row);
        long heard = current.heard(day);
        if (differing != null && heard != 0) {
            contradiction(differing, heard, row);
            return current;
        }
        Entity holding = current;
        if (differing == null) {
            complete(current, row);
        } else if (History.start(current).equals(day)) {
            overwrite(current, row);
        } else {
            holding = begin(owner, history, day, current, row);
        }
        holding.hear(day, row.line());
        return holding;
    }

    private @Nullable Entity first(Entity owner, History history, LocalDate day, StagedRow row) {
        if (saysNothing(row)) {
            return null;
        }
        Entity added = begin(owner, history, firstDay(history, row, day), null, row);
        added.hear(day, row.line());
        return added;
    }

    /** A new record from a day on: the values of the one before, and the row's over them. */
    private Entity begin(Entity owner, History history, LocalDate day, @Nullable Entity before, StagedRow row) {
        Entity added = Entity.added(target.type(), bulk.newId());
        if (before != null) {
            added.copyAttributes(before);
        }
        added.set(target.reference().getEOpposite(), owner.id());
        overwrite(added, row);
        history.insert(added, day);
        return added;
    }

    private void overwrite(Entity record, StagedRow row) {
        for (Field field : target.fields()) {
            Object value = row.values()[field.slot()];
            switch (field.treatment()) {
            case STORE -> record.set(field.attribute(), value);
            case STORE_PRESENT -> {
                if (value != null) {
                    record.set(field.attribute(), value);
                }
            }
            case MATCH, SUGGEST -> writer.fill(record, field, record.get(field.attribute()), value, row);
            }
        }
    }

    private void complete(Entity record, StagedRow row) {
        for (Field field : target.fields()) {
            if (field.treatment() != Treatment.STORE) {
                writer.fill(record, field, record.get(field.attribute()), row.values()[field.slot()], row);
            }
        }
    }

    /** The first field whose value does not go into the record without changing what it says. */
    private @Nullable Field differing(Entity record, StagedRow row) {
        for (Field field : target.fields()) {
            Object value = row.values()[field.slot()];
            Object held = record.get(field.attribute());
            boolean differs = switch (field.treatment()) {
            case STORE -> !Objects.equals(held, value);
            case STORE_PRESENT -> value != null && held != null && !held.equals(value);
            case MATCH, SUGGEST -> false;
            };
            if (differs) {
                return field;
            }
        }
        return null;
    }

    private boolean saysNothing(StagedRow row) {
        return target.fields().stream().allMatch(field -> row.values()[field.slot()] == null);
    }

    /** The very first record of an object may start earlier than the row's day. */
    private LocalDate firstDay(History history, StagedRow row, LocalDate day) {
        if (history.isEmpty() && target.firstDaySlot() >= 0
                && row.values()[target.firstDaySlot()] instanceof LocalDate first) {
            return first;
        }
        return day;
    }

    private void contradiction(Field field, long line, StagedRow row) {
        writer.report(writer.finding(Severity.WARNING, Rules.CONTRADICTION, field, row,
                "Line " + line + " says something else about the same day, and was kept.",
                "Correct one of the two rows."));
    }
}
