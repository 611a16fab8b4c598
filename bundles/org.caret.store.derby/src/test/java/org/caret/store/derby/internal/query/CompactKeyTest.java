package org.caret.store.derby.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CompactKeyTest {

    @Test
    void ordersLikeTheTextsAndDays() {
        List<String> ascending = List.of("", "-", "-1", "0", "0-1", "00", "000000000000000", "1", "10", "10-", "100",
                "2019-12-31", "2020-01-01", "20200", "999999999999999");
        for (int i = 1; i < ascending.size(); i++) {
            assertTrue(CompactKey.of(ascending.get(i - 1)) < CompactKey.of(ascending.get(i)), ascending.get(i));
        }
        assertTrue(CompactKey.of(-2L) < CompactKey.of(1L));
        assertTrue(CompactKey.of(false) < CompactKey.of(true));
    }

    @Test
    void doesNotCountBlanksAtTheEnd() {
        assertEquals(CompactKey.of("12"), CompactKey.of("12  "));
        assertEquals(CompactKey.of(""), CompactKey.of(" "));
    }

    @Test
    void hasNoneForOtherTextsAndLongOnes() {
        for (String text : List.of("A", "1a", "1 2", " 1", "1.2", "1/2", "\u0661", "1234567890123456")) {
            assertEquals(CompactKey.NONE, CompactKey.of(text), text);
        }
    }
}
