package org.caret.imports.internal.merge;

import java.util.Objects;
import java.util.function.Consumer;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Slot;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.imports.internal.plan.Treatment;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Brings one value of a row into an object, or finds that it may not. */
final class FieldWriter {

    private final Plan plan;
    private final References references;
    private final Consumer<Finding> findings;

    FieldWriter(Plan plan, References references, Consumer<Finding> findings) {
        this.plan = plan;
        this.references = references;
        this.findings = findings;
    }

    /** Refuses a row that claims a state identifier which is not its object's; to be asked before anything is written. */
    void checkIdentifiers(@Nullable Entity entity, Iterable<Field> fields, StagedRow row)
            throws RowRefusedException, StoreException {
        for (Field field : fields) {
            Object value = row.values()[field.slot()];
            if (value == null || !Identifiers.contains(field.attribute())) {
                continue;
            }
            Object held = entity == null ? null : entity.get(field.attribute());
            if (held != null && !held.equals(value)) {
                throw new RowRefusedException(fatal(Rules.IDENTIFIER_DIFFERS, field, row,
                        "The database holds another identifier for the same local number.",
                        "Find out which of the two is right before changing it by hand."));
            }
            long holder = references.holder(field.attribute(), value);
            if (holder != 0 && (entity == null || holder != entity.id())) {
                throw new RowRefusedException(fatal(Rules.IDENTIFIER_TAKEN, field, row,
                        "This identifier belongs to another local number in the database or in this source.",
                        "One person may have two local numbers: merge them, or correct the identifier."));
            }
        }
    }

    /** Writes all fields to an undated object, or to the one record of a dated one that is meant. */
    void write(Entity entity, Iterable<Field> fields, StagedRow row) throws StoreException {
        for (Field field : fields) {
            write(entity, field, row);
        }
    }

    private void write(Entity entity, Field field, StagedRow row) throws StoreException {
        Object value = row.values()[field.slot()];
        Object held = entity.get(field.attribute());
        if (Objects.equals(held, value)) {
            return;
        }
        if (Identifiers.contains(field.attribute())) {
            // A difference has been refused, and a blank asks for an identifier; it does not take one away.
            if (value != null) {
                entity.set(field.attribute(), value);
                references.assign(field.attribute(), value, entity.id());
            }
            return;
        }
        switch (field.treatment()) {
        case STORE -> entity.set(field.attribute(), value == null ? field.attribute().getDefaultValue() : value);
        case STORE_PRESENT -> {
            if (value != null) {
                entity.set(field.attribute(), value);
            }
        }
        case MATCH, SUGGEST -> fill(entity, field, held, value, row);
        }
    }

    /** Fills a blank; a difference is only reported, and only where the value was stated. */
    void fill(Entity entity, Field field, @Nullable Object held, @Nullable Object value, StagedRow row) {
        if (value == null) {
            return;
        }
        if (held == null) {
            entity.set(field.attribute(), value);
        } else if (field.treatment() == Treatment.MATCH && !held.equals(value)) {
            differs(field, row);
        }
    }

    /** Reports a value that identifies but differs. */
    void differs(Field field, StagedRow row) {
        findings.accept(finding(Severity.WARNING, Rules.DIFFERS, field, row,
                "The value differs from the one in the database, which was kept.",
                "Compare the two; a changed name or birth date comes in with the student's information."));
    }

    void report(Finding finding) {
        findings.accept(finding);
    }

    Finding fatal(String rule, Field field, StagedRow row, String message, String remedy) {
        return finding(Severity.FATAL, rule, field, row, message, remedy);
    }

    Finding finding(Severity severity, String rule, Field field, StagedRow row, String message, String remedy) {
        Slot slot = plan.slots().get(field.slot());
        Object value = row.values()[field.slot()];
        return new Finding(severity, rule, plan.row(row.line()), slot.label(),
                slot.personal() || value == null ? "" : value.toString(), message, remedy);
    }
}
