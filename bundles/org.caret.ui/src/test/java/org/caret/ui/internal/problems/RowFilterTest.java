package org.caret.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

class RowFilterTest {

    private static final String[] ROW = { "Fatal", "GERR0001", "student 1002", "Student Birth Date" };

    @Test
    void wantsEveryWordInWhateverColumnAndCase() {
        assertTrue(new RowFilter(" birth gerr0001 ", Set.of()).passes(ROW));
        assertFalse(new RowFilter("birth gerr0002", Set.of()).passes(ROW));
    }

    @Test
    void hidesKindsOfRows() {
        assertFalse(new RowFilter("", Set.of("Fatal")).passes(ROW));
        assertTrue(new RowFilter("", Set.of("Notice")).passes(ROW));
        assertTrue(new RowFilter("  ", Set.of()).passesAll());
        assertFalse(new RowFilter("", Set.of("Notice")).passesAll());
    }
}
