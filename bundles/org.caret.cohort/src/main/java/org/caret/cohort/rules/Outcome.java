package org.caret.cohort.rules;

import java.util.Arrays;

/** What became of a student of a cohort. Each rule set uses some of them; every student counted has exactly one. */
public enum Outcome {
    /** Regular high school diploma (from 2017 on). */
    DIPLOMA("diploma", "Regular HS Diploma"),
    /** Proficiency examination: CHSPE, from 2023-24 called CPP (from 2017 on). */
    CHSPE("chspe", "CHSPE/CPP Completer"),
    /** Diploma of an adult school (from 2017 on). */
    ADULT_ED("adult-ed", "Adult Ed. HS Diploma"),
    /** Certificate of a student with an individualized education program (from 2017 on). */
    SPED_CERTIFICATE("sped-certificate", "SPED Certificate"),
    /** High school equivalency certificate: GED, TASC, HiSET (both rule sets). */
    GED("ged", "GED Completer"),
    /** Left for adult education or a community college without completing (from 2017 on). */
    OTHER_TRANSFER("other-transfer", "Other Transfer"),
    /** Neither completed nor still enrolled (both rule sets). */
    DROPOUT("dropout", "Dropout"),
    /** Back in the fall after the fourth year (both rule sets). */
    STILL_ENROLLED("still-enrolled", "Still Enrolled"),
    /** Diploma, adult education diploma or proficiency examination (until 2016). */
    GRADUATE("graduate", "Graduate"),
    /** Certificate of special education (until 2016). */
    SPECIAL_ED_COMPLETER("special-ed-completer", "Special Ed Completer");

    private final String id;
    private final String label;

    Outcome(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As the table of rules writes it. */
    public String id() {
        return id;
    }

    /** For people, in the words of the public files. */
    public String label() {
        return label;
    }

    /** Whether the student finished school in some way; such a student is no dropout by definition. */
    public boolean completed() {
        return switch (this) {
        case DIPLOMA, CHSPE, ADULT_ED, SPED_CERTIFICATE, GED, GRADUATE, SPECIAL_ED_COMPLETER -> true;
        case OTHER_TRANSFER, DROPOUT, STILL_ENROLLED -> false;
        };
    }

    /** Whether the rates of the rule set count the student as a graduate. */
    public boolean graduated() {
        return this == DIPLOMA || this == GRADUATE;
    }

    /** By id; anything else is an {@link IllegalArgumentException}. */
    public static Outcome of(String id) {
        return Arrays.stream(values()).filter(outcome -> outcome.id.equals(id)).findAny()
                .orElseThrow(() -> new IllegalArgumentException("not an outcome: " + id));
    }
}
