package org.caret.imports.internal.merge;

import java.util.List;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The object of the district that the group is about. */
final class AnchorStep implements Step {

    private final Target.Identified target;
    private final MergeContext context;
    private final FieldWriter writer;
    private final Claim claim;
    private final List<EAttribute> keyAttributes;

    AnchorStep(Target.Identified target, MergeContext context, FieldWriter writer, Claim claim) {
        this.target = target;
        this.context = context;
        this.writer = writer;
        this.claim = claim;
        this.keyAttributes = References.keyAttributes(target.type());
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved)
            throws RowRefusedException, StoreException {
        Entity entity = group.anchor();
        if (entity == null) {
            if (claim.leaves()) {
                return null;
            }
            claim.absent(row);
        }
        writer.checkIdentifiers(entity, target.fields(), row);
        if (entity == null) {
            entity = add(group, row);
        }
        claim.take(entity, row, resolved);
        writer.write(entity, target.fields(), row);
        return entity;
    }

    private Entity add(Group group, StagedRow row) {
        Entity entity = Entity.added(target.type(), context.bulk().newId());
        for (KeyPart key : target.key()) {
            entity.set(key.feature(), key instanceof KeyPart.SlotValue slot ? row.values()[slot.slot()]
                    : Long.valueOf(context.district()));
        }
        group.anchor(entity);
        @Nullable
        Object[] key = new Object[keyAttributes.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = entity.get(keyAttributes.get(i));
        }
        context.references().made(entity.type(), key, entity.id());
        return entity;
    }
}
