package org.caret.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class RecordSubjectTest {

    @Test
    void takesWhatFollowsTheRole() {
        assertEquals(Set.of("1002", "1002, school 0112607"),
                RecordSubject.candidates("student 1002, school 0112607", "student"));
        assertEquals(Set.of("1002"), RecordSubject.candidates("student 1002", "student"));
    }

    @Test
    void leavesIdentifiersThatHoldACommaToTheStore() {
        assertEquals(Set.of("A", "A, B", "A, B, school 1"),
                RecordSubject.candidates("student A, B, school 1", "student"));
    }

    @Test
    void knowsNoSubjectWhereTheNameBeginsOtherwise() {
        assertEquals(Set.of(), RecordSubject.candidates("record without identifiers", "student"));
        assertEquals(Set.of(), RecordSubject.candidates("students 1", "student"));
    }
}
