package org.caret.cohort.student;

/** Why a student stands as he or she does, beyond the exit itself. */
public enum Reason {
    /** First seen in high school in the grade and year of another class. */
    OTHER_CLASS("belongs to another class"),
    /** No enrollment that counts is in grades 9 to 12. */
    NO_HIGH_SCHOOL("has no enrollment in grades 9 to 12 that counts"),
    /** The last exit decides. */
    LAST_EXIT("by the last exit"),
    /** Completed by the last day of the outcome window. */
    COMPLETED("completed by the end of the outcome window"),
    /** Enrolled on the day in the fall. */
    ENROLLED_IN_FALL("enrolled in the fall after the fourth year"),
    /** Completed after the window and by the day in the fall. */
    COMPLETED_IN_FALL("completed in the fall after the fourth year"),
    /** Back after the window, then left in a way that would have taken the student out before. */
    LEFT_IN_FALL("back in the fall after the fourth year, and left then"),
    /** Last exit to another public school, found there by census day. */
    FOUND_BY_CENSUS("found again by census day"),
    /** Last exit to another public school of the state, not found in data that should have it. */
    LOST_TRANSFER("moved to a public school of the state and was not found there"),
    /** Last exit to another public school of the state, which own data cannot follow. */
    NOT_FOLLOWED("moved to a public school of the state that is not in these data"),
    /** Expected back, and not found again. */
    NOT_BACK("expected back and not found again"),
    /** Last exit says that the student stays, and no enrollment follows. */
    NO_NEXT_ENROLLMENT("the last exit says that the student stays, but no enrollment follows"),
    /** The last enrollment has no exit although its year is over. */
    NEVER_ENDED("the last enrollment was never ended"),
    /** No rule for the last exit. */
    NO_RULE("no rule is known for the last exit");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** For people: part of a sentence about the student. */
    public String text() {
        return text;
    }

    /** Whether the outcome rests on a record that is missing, so that somebody should look before the state does. */
    public boolean restsOnNothing() {
        return switch (this) {
        case LOST_TRANSFER, NOT_FOLLOWED, NOT_BACK, NO_NEXT_ENROLLMENT, NEVER_ENDED, NO_RULE -> true;
        default -> false;
        };
    }
}
