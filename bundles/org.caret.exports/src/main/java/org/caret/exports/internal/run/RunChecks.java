package org.caret.exports.internal.run;

import org.caret.exchange.check.CheckGaps;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.exchange.check.GroupChecks;
import org.caret.spec.Specifications;

/** The checks of a run: of single records, and of those of a group together. */
record RunChecks(FieldChecks single, GroupChecks together) {

    static RunChecks compile(RunPlan plan, Specifications specifications) {
        return new RunChecks(
                FieldChecks.compile(plan.bound(), plan.request().year(), specifications, Purpose.WRITING),
                GroupChecks.compile(plan.bound(), plan.request().year(), specifications));
    }

    CheckGaps gaps() {
        return single.gaps();
    }
}
