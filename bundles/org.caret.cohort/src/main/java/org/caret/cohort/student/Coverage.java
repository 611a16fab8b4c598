package org.caret.cohort.student;

/** What the data can know of a student who moves to another public school of the state. */
public enum Coverage {
    /** The data of one district: who moves out cannot be followed. */
    DISTRICT,
    /** The data of the whole state: who is not found is lost. */
    STATE
}
