package org.caret.cohort.rules;

import java.util.Optional;

import org.caret.cohort.publicfile.Certainty;
import org.caret.spec.AcademicYear;

/**
 * What becomes of a student with an exit.
 *
 * @param exitReason CALPADS exit reason, {@code E230}
 * @param completionStatus CALPADS completion status, {@code 100}; empty but for E230
 * @param outcome the outcome of {@link Treatment#OUTCOME}
 * @param lastYear last academic year in which the code means this; later it means nothing known
 * @param basis where the rule comes from, one sentence
 */
public record ExitRule(String exitReason, String completionStatus, Treatment treatment, Optional<Outcome> outcome,
        Optional<AcademicYear> lastYear, Certainty certainty, String basis) {

    /** Exit reason of those who completed; the only one with a completion status. */
    public static final String COMPLETED = "E230";

    public ExitRule {
        if (outcome.isPresent() != (treatment == Treatment.OUTCOME)) {
            throw new IllegalArgumentException("an outcome goes with the treatment OUTCOME and with no other");
        }
    }

    /** An exit that no line names, or no longer in this year. */
    static ExitRule unlisted(String exitReason, String completionStatus, String why) {
        return new ExitRule(exitReason, completionStatus, Treatment.UNKNOWN, Optional.empty(), Optional.empty(),
                Certainty.UNKNOWN, why);
    }

    /** Whether the exit finishes school in some way. */
    public boolean completes() {
        return outcome.map(Outcome::completed).orElse(Boolean.FALSE);
    }

    /** For people: {@code E230/100}, {@code T160}. */
    public String code() {
        return completionStatus.isEmpty() ? exitReason : exitReason + '/' + completionStatus;
    }
}
