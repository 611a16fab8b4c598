package org.caret.cohort.compute;

import java.util.Optional;

import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.Outcome;

/**
 * What a written file makes of students whose outcome these data cannot know. Declared with every file, because another choice
 * gives other rates.
 *
 * @param noOutcome what students count as of whom no record says anything usable; empty where they are left out
 */
public record Decision(Transfers transfers, Optional<Outcome> noOutcome) {

    /** What becomes of a student who moved to another district and cannot be followed. */
    public enum Transfers {
        /** Counts in the other district, not here. */
        AS_TRANSFERRED,
        /** Is a lost transfer, a dropout here. */
        AS_DROPOUTS
    }

    /** Transfers as transferred, and the rest as the rules say. */
    public static Decision usual(CohortRules rules) {
        return new Decision(Transfers.AS_TRANSFERRED, rules.noOutcomeCountsAs());
    }
}
