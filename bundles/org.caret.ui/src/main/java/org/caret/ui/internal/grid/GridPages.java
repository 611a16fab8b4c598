package org.caret.ui.internal.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.caret.store.BrowseQuery;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a list that were looked at last, and those that are being fetched: page by page, the latest wish first. Belongs
 * to the thread of the windows.
 */
final class GridPages {

    /** Rows that are fetched together: more take longer, and two pages are read at once. */
    static final int PAGE = 32;
    private static final int MOST_ROWS = 4096;
    private static final int PAGES_AT_ONCE = 2;
    /** How long somebody who jumps waits for the rows, in milliseconds: a picture without them would be painted twice. */
    private static final int PATIENCE = 15;

    private final GridWork work;
    private final GridRows.Listener listener;
    private final Map<Long, Optional<Row>> loaded = new LinkedHashMap<>(MOST_ROWS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Long, Optional<Row>> eldest) {
            return size() > MOST_ROWS;
        }
    };
    private final PageWishes wishes = new PageWishes();
    private final Map<Integer, GridWork.Pending> pages = new HashMap<>();
    /** Pages that somebody has looked at in vain, and wants to hear of when they are there. */
    private final Set<Integer> missed = new HashSet<>();
    private @Nullable BrowseQuery query;
    private long[] ids = new long[0];

    GridPages(GridWork work, GridRows.Listener listener) {
        this.work = work;
        this.listener = listener;
    }

    /** From now on rows are fetched with another query, of the same records and columns. */
    void ask(BrowseQuery wanted) {
        query = wanted;
    }

    /** Another list is shown; pages on their way are of the one before. */
    void show(long[] sorted, Map<Long, Row> rows) {
        ids = sorted;
        rows.forEach((id, row) -> loaded.put(id, Optional.of(row)));
        cancel();
    }

    /** Forgets all rows, because they may have changed. */
    void forget() {
        loaded.clear();
    }

    /** Nobody wants any more what is on its way. */
    void cancel() {
        pages.values().forEach(GridWork.Pending::cancel);
        pages.clear();
        wishes.clear();
    }

    /** Number of rows that are kept. */
    int held() {
        return loaded.size();
    }

    /** Null while the row is being fetched; empty where the record is gone. */
    @Nullable
    Optional<Row> row(int index) {
        Optional<Row> row = loaded.get(ids[index]);
        return row == null ? arrived(index) : row;
    }

    /** Whoever paints as fast as he can has no time to be told what has come meanwhile; so he looks himself. */
    private @Nullable Optional<Row> arrived(int index) {
        int page = index / PAGE;
        GridWork.Pending pending = pages.get(page);
        if (pending == null) {
            wishes.wish(page);
            fetch();
        } else {
            pending.await(0);
        }
        Optional<Row> row = loaded.get(ids[index]);
        if (row == null) {
            missed.add(page);
        }
        return row;
    }

    /**
     * Another part of the list is seen; what comes next in the same direction is fetched ahead. Who has jumped there gets its
     * rows before it is painted, if they come within a moment: somebody who drags the scroll bar jumps with every picture,
     * and would see the dots of missing rows in every other one.
     */
    void scrolled(int first, int last) {
        missed.clear();
        if (wishes.scrolled(first / PAGE, last / PAGE)) {
            jumped(first / PAGE, last / PAGE);
        } else {
            fetch();
        }
    }

    /** Nobody looks any more at what is under way. */
    private void jumped(int from, int to) {
        pages.values().forEach(GridWork.Pending::cancel);
        pages.clear();
        for (int page = to; page >= from; page--) {
            wishes.wish(page);
        }
        fetch();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        for (int page = from; page <= to; page++) {
            GridWork.Pending pending = pages.get(page);
            if (pending != null) {
                pending.await(Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        }
    }

    private void fetch() {
        BrowseQuery current = query;
        while (pages.size() < PAGES_AT_ONCE && current != null) {
            OptionalInt next = wishes.next(page -> !pages.containsKey(page) && missing(page).length > 0);
            if (next.isEmpty()) {
                return;
            }
            int page = next.getAsInt();
            long[] wanted = missing(page);
            pages.put(page, work.start(GridRows.asked(current, browsing -> browsing.rows(wanted)), rows -> {
                pages.remove(page);
                for (long id : wanted) {
                    loaded.put(id, Optional.ofNullable(rows.get(id)));
                }
                if (missed.remove(page)) {
                    listener.rowsLoaded();
                }
                fetch();
            }, failure -> {
                pages.remove(page);
                wishes.clear();
                listener.failed(failure);
            }));
        }
    }

    private long[] missing(int page) {
        int from = Math.clamp((long) page * PAGE, 0, ids.length);
        int to = Math.clamp((page + 1L) * PAGE, 0, ids.length);
        return Arrays.stream(ids, from, to).filter(id -> !loaded.containsKey(id)).toArray();
    }
}
