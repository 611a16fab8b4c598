package org.caret.cohort.rules;

/**
 * The groups a student may belong to at any time during the cohort. They overlap and must not be added. The codes are those of the ACGR file; beware
 * that the file of 2010-16 uses SD and SE for other groups.
 */
public enum StudentGroup {
    /** English learners. */
    SE,
    /** Students with disabilities. */
    SD,
    /** Socioeconomically disadvantaged. */
    SS,
    /** Migrant. */
    SM,
    /** Foster. */
    SF,
    /** Homeless. */
    SH;

    /** The group's place in a set of groups kept as a number. */
    public int bit() {
        return 1 << ordinal();
    }
}
