package org.caret.cohort.publicfile;

/** What a row adds up. Rows of different levels count the same students and must never be added. */
public enum Level {
    STATE("T", "T"), COUNTY("O", "C"), DISTRICT("D", "D"), SCHOOL("S", "S");

    private final String cohortCode;
    private final String acgrCode;

    Level(String cohortCode, String acgrCode) {
        this.cohortCode = cohortCode;
        this.acgrCode = acgrCode;
    }

    /** The code of the level: a county is O in the files of 2010–16 and C in the later ones. */
    public String code(PublicFormat format) {
        return format == PublicFormat.COHORT ? cohortCode : acgrCode;
    }
}
