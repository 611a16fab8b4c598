package org.caret.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RepairsTest {

    private static final String MORE = "and {0} more";

    @Test
    void aFewAreShownWhole() {
        assertEquals("a\n\nb", Repairs.shortened(List.of("a", "b"), MORE));
        assertEquals("a\n\nb\n\nc\n\nd\n\ne", Repairs.shortened(List.of("a", "b", "c", "d", "e"), MORE));
    }

    @Test
    void ofManyTheFirstAreShownAndTheOthersCounted() {
        assertEquals("a\n\nb\n\nc\n\nd\n\ne\n\nand 2 more",
                Repairs.shortened(List.of("a", "b", "c", "d", "e", "f", "g"), MORE));
    }
}
