package org.caret.cohort.student;

import java.util.Optional;

import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.rules.Outcome;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the rules make of one student for one class.
 *
 * @param cohortYear class the student belongs to, the year of graduation on time; 0 where there is none
 * @param outcome of a student who is {@link Standing#COUNTED}
 * @param decided the enrollment that decided; null where there is none
 * @param home the enrollment whose school counts the student; null where the student belongs to another class
 * @param rule the exit that decided, {@code E230/100}; empty where no exit did
 * @param certainty of the least sure rule that was used
 * @param honors of a graduate, otherwise none
 */
public record Judgement(Standing standing, int cohortYear, Optional<Outcome> outcome, Reason reason,
        @Nullable Stay decided, @Nullable Stay home, String rule, Certainty certainty, Honors honors) {

    public Judgement {
        if (outcome.isPresent() != (standing == Standing.COUNTED)) {
            throw new IllegalArgumentException("an outcome goes with a student who counts");
        }
    }

    static Judgement elsewhere(int cohortYear, Reason reason, @Nullable Stay decided) {
        return new Judgement(Standing.ELSEWHERE, cohortYear, Optional.empty(), reason, decided, null, "",
                Certainty.SOURCED, Honors.NONE);
    }

    /** Whether the student belongs to the class, counted or removed. */
    public boolean concernsClass() {
        return standing != Standing.ELSEWHERE;
    }

    /** Whether somebody should look at the student before the state draws the data. */
    public boolean needsAttention() {
        return concernsClass() && reason.restsOnNothing();
    }
}
