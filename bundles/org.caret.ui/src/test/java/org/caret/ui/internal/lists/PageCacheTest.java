package org.caret.ui.internal.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class PageCacheTest {

    private static List<String[]> page(String text) {
        return Collections.nCopies(PageCache.PAGE, new String[] { text });
    }

    @Test
    void forgetsThePageThatWasNotLookedAtForLongest() {
        PageCache cache = new PageCache();
        cache.put(0, page("first"));
        cache.put(1, page("second"));
        for (int i = 2; i < 33; i++) {
            cache.row(0);
            cache.put(i, page("other"));
        }
        String[] first = cache.row(PageCache.PAGE - 1);
        assertNotNull(first);
        assertEquals("first", first[0]);
        assertNull(cache.row(PageCache.PAGE));
    }

    @Test
    void hasNothingBehindTheLastRow() {
        PageCache cache = new PageCache();
        cache.put(0, List.of(new String[] { "only" }, new String[] { "last" }));
        assertNotNull(cache.row(1));
        assertNull(cache.row(2));
    }
}
