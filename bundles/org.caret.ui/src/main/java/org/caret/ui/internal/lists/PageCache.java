package org.caret.ui.internal.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The pages that were looked at last. */
final class PageCache {

    static final int PAGE = 128;
    private static final int KEPT = 32;

    private final Map<Integer, List<String[]>> pages = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    static int page(int position) {
        return position / PAGE;
    }

    /** The texts at a position; null where its page is not at hand. */
    String @Nullable [] row(int position) {
        List<String[]> page = pages.get(page(position));
        int within = position % PAGE;
        return page == null || within >= page.size() ? null : page.get(within);
    }

    void put(int page, List<String[]> rows) {
        pages.put(page, rows);
        if (pages.size() > KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    void clear() {
        pages.clear();
    }
}
