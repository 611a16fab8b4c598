package org.caret.cohort.publicfile;

import java.util.EnumSet;
import java.util.Set;

/** What is counted. Every measure but the cohort itself has a rate beside its count. */
public enum Measure {
    /** Students in the cohort. */
    COHORT,
    /** 2017 on: regular high school diploma. 2010–16: also adult education diploma and proficiency examination. */
    GRADUATES,
    /** Graduates who met the course requirements of UC and CSU. */
    UC_CSU,
    /** Graduates with the State Seal of Biliteracy. */
    BILITERACY,
    /** Graduates with the Golden State Seal Merit Diploma. */
    GOLDEN_STATE,
    /** Graduates under an exemption from local requirements, from 2023-24 on. */
    EXEMPTION,
    /** CHSPE completers, called CPP completers from 2023-24 on. */
    PROFICIENCY_EXAM, //
    ADULT_DIPLOMA,
    /** Special education certificate of completion. */
    SPED_CERTIFICATE,
    /** High school equivalency: GED, TASC, HiSET. */
    GED,
    /** Moved to adult education or a community college without a completion. */
    OTHER_TRANSFER, //
    DROPOUT, //
    STILL_ENROLLED;

    private static final Set<Measure> OUTCOMES_COHORT = Set.of(GRADUATES, DROPOUT, SPED_CERTIFICATE, STILL_ENROLLED,
            GED);
    private static final Set<Measure> OUTCOMES_ACGR = EnumSet.of(GRADUATES, PROFICIENCY_EXAM, ADULT_DIPLOMA,
            SPED_CERTIFICATE, GED, OTHER_TRANSFER, DROPOUT, STILL_ENROLLED);

    /** Whether the measure is one of the outcomes that partition the cohort: each student of it has exactly one. */
    public boolean isOutcome(PublicFormat format) {
        return (format == PublicFormat.COHORT ? OUTCOMES_COHORT : OUTCOMES_ACGR).contains(this);
    }
}
