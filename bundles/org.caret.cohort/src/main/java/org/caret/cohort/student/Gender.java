package org.caret.cohort.student;

/** Gender as the public files count it; those of 2010-16 name two. */
public enum Gender {
    /** Male. */
    MALE("GM", "MAL"),
    /** Female. */
    FEMALE("GF", "FEM"),
    /** Non-binary, from 2019-20 on. */
    NON_BINARY("GX", ""),
    /** Missing. */
    MISSING("GZ", "");

    private final String acgrCode;
    private final String cohortCode;

    Gender(String acgrCode, String cohortCode) {
        this.acgrCode = acgrCode;
        this.cohortCode = cohortCode;
    }

    /** Reporting category of the ACGR file. */
    public String acgrCode() {
        return acgrCode;
    }

    /** Subgroup of the file of 2010-16; empty where it has none. */
    public String cohortCode() {
        return cohortCode;
    }

    /** By CALPADS code; what is no code is missing. */
    public static Gender of(String code) {
        return switch (code) {
        case "M" -> MALE;
        case "F" -> FEMALE;
        case "X" -> NON_BINARY;
        default -> MISSING;
        };
    }
}
