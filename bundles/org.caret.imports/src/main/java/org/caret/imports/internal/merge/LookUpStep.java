package org.caret.imports.internal.merge;

import java.time.LocalDate;

import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.model.ModelPackage;
import org.eclipse.jdt.annotation.Nullable;

/** An object that the store may have: the row's values are compared with it, and a difference is a finding. */
final class LookUpStep implements Step {

    private final Target.LookedUp target;
    private final int from;
    private final FieldWriter writer;
    private final Schools schools;

    LookUpStep(Target.LookedUp target, int from, FieldWriter writer, Schools schools) {
        this.target = target;
        this.from = from;
        this.writer = writer;
        this.schools = schools;
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved) {
        if (!(resolved[from] instanceof Entity origin)) {
            return null;
        }
        return target.reference().isMany() ? inEffect(origin, row) : referred(origin, row);
    }

    /** Of what lies outside of the group only the code of a school is known. */
    private @Nullable Object referred(Entity origin, StagedRow row) {
        Object id = origin.get(target.reference());
        String code = schools.code(id);
        for (Field field : target.fields()) {
            if (field.attribute() == ModelPackage.Literals.SCHOOL__CODE
                    && differs(code, row.values()[field.slot()])) {
                writer.differs(field, row);
            }
        }
        return id;
    }

    private @Nullable Entity inEffect(Entity origin, StagedRow row) {
        Entity found = row.values()[target.daySlot()] instanceof LocalDate day
                ? InEffect.among(origin.children(target.reference()), day)
                : null;
        if (found != null) {
            for (Field field : target.fields()) {
                if (differs(found.get(field.attribute()), row.values()[field.slot()])) {
                    writer.differs(field, row);
                }
            }
        }
        return found;
    }

    /** A blank on either side is no difference, and neither are capital letters: the state writes names in them. */
    private static boolean differs(@Nullable Object held, @Nullable Object value) {
        if (held == null || value == null) {
            return false;
        }
        return held instanceof String text && value instanceof String other ? !text.equalsIgnoreCase(other)
                : !held.equals(value);
    }
}
