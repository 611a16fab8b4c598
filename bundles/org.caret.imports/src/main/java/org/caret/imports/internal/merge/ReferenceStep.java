package org.caret.imports.internal.merge;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** An object of the district outside of the group, found by its key; a school is made where nobody has named it yet. */
final class ReferenceStep implements Step {

    private final Target.Identified target;
    private final MergeContext context;
    private final Claim claim;
    private final int[] slots;
    private final boolean school;

    ReferenceStep(Target.Identified target, MergeContext context, Claim claim) {
        this.target = target;
        this.context = context;
        this.claim = claim;
        this.slots = target.key().stream().filter(KeyPart.SlotValue.class::isInstance)
                .mapToInt(part -> ((KeyPart.SlotValue) part).slot()).toArray();
        this.school = target.type() == ModelPackage.Literals.SCHOOL;
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved)
            throws RowRefusedException, StoreException {
        @Nullable
        Object[] key = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            key[i] = row.values()[slots[i]];
            if (key[i] == null) {
                return null;
            }
        }
        if (school && claim.leaves()) {
            return context.schools().find(String.valueOf(key[0]));
        }
        if (school) {
            return context.schools().id(String.valueOf(key[0]), () -> claim.row(row));
        }
        long id = context.references().find(target.type(), key);
        if (id != 0) {
            return id;
        }
        if (claim.leaves()) {
            return null;
        }
        throw claim.unknown(row);
    }
}
