package org.caret.cohort.rules;

import java.util.List;

/** The two ways in which the state has counted cohorts. Their rates must not be compared with one another. */
public enum RuleSet {
    /** Cohort Outcome Data, classes of 2010 to 2016. */
    COHORT_2010_16(List.of(Outcome.GRADUATE, Outcome.DROPOUT, Outcome.SPECIAL_ED_COMPLETER, Outcome.STILL_ENROLLED,
            Outcome.GED)),
    /** Adjusted Cohort Graduation Rate (ACGR), classes of 2017 on. */
    ACGR(List.of(Outcome.DIPLOMA, Outcome.CHSPE, Outcome.ADULT_ED, Outcome.SPED_CERTIFICATE, Outcome.GED,
            Outcome.OTHER_TRANSFER, Outcome.DROPOUT, Outcome.STILL_ENROLLED));

    private static final int FIRST_ACGR_CLASS = 2017;

    private final List<Outcome> outcomes;

    RuleSet(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** The outcomes a student can have, in the order of the public file. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The rule set of a class, named by the year in which it graduates on time. */
    public static RuleSet ofClass(int cohortYear) {
        return cohortYear < FIRST_ACGR_CLASS ? COHORT_2010_16 : ACGR;
    }
}
