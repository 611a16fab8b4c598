package org.caret.cohort.student;

/** How a student stands to a cohort. */
public enum Standing {
    /** Belongs to another class, or has never been in grades 9 to 12. */
    ELSEWHERE,
    /** Left the cohort in a way that takes a student out. */
    REMOVED,
    /** Counts with exactly one outcome. */
    COUNTED,
    /** Moved to another district, where own data cannot follow: counts there, or is a lost transfer and counts here. */
    TRANSFERRED,
    /** Counts, but no record says as what. */
    NO_OUTCOME
}
