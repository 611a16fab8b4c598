package org.caret.ui.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class PageWishesTest {

    private final PageWishes wishes = new PageWishes();

    @Test
    void givesTheLatestWishFirstAndForgetsTheOldest() {
        for (int page = 0; page < 6; page++) {
            wishes.wish(page);
        }
        assertEquals(List.of(5, 4, 3, 2), all());
    }

    @Test
    void wantsWhatComesNextWhereSomebodyScrolls() {
        wishes.scrolled(10, 11);
        all();
        wishes.scrolled(11, 11);
        assertEquals(List.of(12, 13, 14, 15, 16, 17, 18, 19), all());
        wishes.scrolled(10, 11);
        assertEquals(List.of(9, 8, 7, 6, 5, 4, 3, 2), all());
        wishes.scrolled(10, 12);
        assertEquals(List.of(13, 14, 15, 16, 17, 18, 19, 20), all());
    }

    @Test
    void wantsNothingAheadOfAJump() {
        assertFalse(wishes.scrolled(1, 2));
        assertTrue(wishes.scrolled(5000, 5001));
        assertEquals(List.of(), all());
    }

    @Test
    void givesWhatIsLookedAtBeforeWhatIsAhead() {
        wishes.scrolled(1, 1);
        wishes.wish(1);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), all());
    }

    @Test
    void passesOverPagesThatAreThere() {
        wishes.scrolled(1, 1);
        assertEquals(OptionalInt.of(4), wishes.next(page -> page > 3));
    }

    private List<Integer> all() {
        List<Integer> pages = new ArrayList<>();
        wishes.next(page -> {
            pages.add(page);
            return false;
        });
        return pages;
    }
}
