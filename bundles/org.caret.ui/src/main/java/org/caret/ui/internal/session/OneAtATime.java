package org.caret.ui.internal.session;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;

/** A rule that keeps jobs apart which have the same instance of it. */
final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(@Nullable ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(@Nullable ISchedulingRule rule) {
        return rule == this;
    }
}
