package org.caret.imports.internal.merge;

import org.caret.imports.BatchFinding.Place;
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
        context.rejections().add(plan, target, row.line(), row.values(), place(target.from(), resolved[record]),
                place(target.subject(), resolved[subject]), context.log());
        return null;
    }

    /** An object outside of the group is an id alone. */
    private @Nullable Place place(String role, @Nullable Object resolved) {
        return switch (resolved) {
        case Entity found -> new Place(found.type().getName(), found.id());
        case Long id -> new Place(plan.target(role).type().getName(), id);
        case null, default -> null;
        };
    }
}
