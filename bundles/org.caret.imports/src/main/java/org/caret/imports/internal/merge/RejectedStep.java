package org.caret.imports.internal.merge;

import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a finding of what the state said about a record, whether the record is there or not. */
final class RejectedStep implements Step {

    private final Target.Rejected target;
    private final Plan plan;
    private final int record;
    private final int subject;
    private final MergeContext context;

    /**
     * @param record place of the role of the record
     * @param subject place of the role of what it is about, or lives under
     */
    RejectedStep(Target.Rejected target, Plan plan, int record, int subject, MergeContext context) {
        this.target = target;
        this.plan = plan;
        this.record = record;
        this.subject = subject;
        this.context = context;
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved) {
        context.rejections().add(plan, target, row.line(), row.values(), entity(resolved[record]),
                entity(resolved[subject]), context.log());
        return null;
    }

    private static @Nullable Entity entity(@Nullable Object resolved) {
        return resolved instanceof Entity found ? found : null;
    }
}
