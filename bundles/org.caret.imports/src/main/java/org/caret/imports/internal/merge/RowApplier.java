package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.List;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Applies the rows of one part to groups: a step for each role, made once, in the order of the plan. All decisions are made
 * on the objects in memory; nothing is stored here.
 */
final class RowApplier {

    private final Step[] steps;

    RowApplier(Part part, MergeContext context) {
        FieldWriter writer = new FieldWriter(part.plan(), context.references(), context.findings());
        List<String> roles = part.targets().stream().map(Target::role).toList();
        List<Step> made = new ArrayList<>();
        for (Target target : part.targets()) {
            made.add(switch (target) {
            case Target.Identified identified -> step(identified, part, context, writer, roles);
            case Target.Dated dated ->
                new DatedWriter(dated, roles.indexOf(dated.from()), writer, context.bulk());
            case Target.LookedUp lookedUp ->
                new LookUpStep(lookedUp, roles.indexOf(lookedUp.from()), writer, context.schools());
            case Target.Rejected rejected -> new RejectedStep(rejected, part.plan(), roles.indexOf(rejected.from()),
                    roles.indexOf(rejected.subject()), context);
            });
        }
        steps = made.toArray(Step[]::new);
    }

    /** Applies a row to the group of its anchor. */
    void apply(Group group, StagedRow row) throws RowRefusedException, StoreException {
        @Nullable
        Object[] resolved = new Object[steps.length];
        for (int i = 0; i < steps.length; i++) {
            resolved[i] = steps[i].apply(group, row, resolved);
        }
    }

    private static Step step(Target.Identified target, Part part, MergeContext context, FieldWriter writer,
            List<String> roles) {
        Claim claim = new Claim(part.plan(), target, roles);
        if (target.role().equals(part.anchor().role())) {
            return new AnchorStep(target, context, writer, claim);
        }
        boolean contained = target.key().stream().anyMatch(
                key -> key instanceof KeyPart.RoleObject && key.isContainer());
        return contained ? new ChildStep(target, context.bulk(), writer, claim, roles)
                : new ReferenceStep(target, context, claim);
    }
}
