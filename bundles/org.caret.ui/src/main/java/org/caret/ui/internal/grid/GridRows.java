package org.caret.ui.internal.grid;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a list: sorted ids, and the rows that were looked at last. Belongs to the thread of the windows and never
 * waits: what is missing is fetched in the background, page by page, the latest wish first, and the listener is told when it
 * is there. While a new query is under way the rows of the one before remain.
 */
final class GridRows {

    /** Ids that are asked for ahead of all others. */
    static final int FIRST = 128;
    /** As many rows as a large window shows. */
    static final int SEEN = 64;

    /** How far the list is known. */
    enum State {
        /** Nothing was asked for yet. */
        EMPTY,
        /** The ids are on their way; what is there may be the first rows, or those of another query. */
        READING,
        /** All ids are there. */
        COMPLETE,
        /** The ids could not be read. */
        FAILED
    }

    /** Is told in the thread of the windows. */
    interface Listener {

        /** State, number or order of the rows may have changed. */
        void listChanged();

        /** Rows that somebody has looked at in vain are there. */
        void rowsLoaded();

        void failed(StoreException failure);
    }

    private final GridWork work;
    private final Listener listener;
    private final GridPages pages;
    private GridWork.@Nullable Pending first;
    private GridWork.@Nullable Pending all;
    private @Nullable BrowseQuery query;
    private long[] ids = new long[0];
    private State state = State.EMPTY;
    private int firstSeen;

    /** Sorted ids, and the rows that will be seen first, so that a list never stands there without them. */
    private record Found(long[] ids, Map<Long, Row> rows) {

        /** @param first place of the first row that is seen, if the list is long enough */
        static Found of(Browsing browsing, long[] ids, int first) throws StoreException {
            int from = Math.min(first, Math.max(0, ids.length - SEEN));
            return new Found(ids, browsing.rows(Arrays.copyOfRange(ids, from, Math.min(from + SEEN, ids.length))));
        }
    }

    GridRows(GridWork work, Listener listener) {
        this.work = work;
        this.listener = listener;
        this.pages = new GridPages(work, listener);
    }

    State state() {
        return state;
    }

    /** Number of rows, as far as it is known. */
    int count() {
        return ids.length;
    }

    /** Number of rows that are kept, whatever the length of the list. */
    int held() {
        return pages.held();
    }

    /** Surrogate key of a row's record. */
    long id(int index) {
        return ids[index];
    }

    /** Place of a record; empty where it is not in the list. */
    Optional<Integer> find(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Ids of a part of the list. */
    long[] ids(int from, int to) {
        return Arrays.copyOfRange(ids, from, to);
    }

    /** Null while the row is being fetched; empty where the record is gone. */
    @Nullable
    Optional<Row> row(int index) {
        return pages.row(index);
    }

    /** Another part of the list is seen. */
    void scrolled(int firstRow, int lastRow) {
        firstSeen = firstRow;
        pages.scrolled(firstRow, lastRow);
    }

    /**
     * Shows another list of the same records with the same columns. Nothing is asked twice: whoever types a filter that
     * means nothing yet, or takes a letter back at once, does not make the store sort again.
     */
    void show(BrowseQuery wanted) {
        if (!wanted.equals(query) || state == State.FAILED) {
            read(wanted);
        }
    }

    private void read(BrowseQuery wanted) {
        cancel();
        query = wanted;
        pages.ask(wanted);
        state = State.READING;
        int from = firstSeen;
        first = work.start(asked(wanted, browsing -> {
            Optional<long[]> found = browsing.firstIds(FIRST);
            return found.isEmpty() ? Optional.<Found>empty() : Optional.of(Found.of(browsing, found.get(), from));
        }), found -> found.ifPresent(this::begin), failure -> {
            // The ids fail as well, and say so.
        });
        all = work.start((store, cancelled) -> {
            Browsing browsing = store.browse(wanted);
            return Found.of(browsing, browsing.ids(cancelled), from);
        }, this::complete, failure -> {
            state = State.FAILED;
            listener.listChanged();
            listener.failed(failure);
        });
        listener.listChanged();
    }

    /** Forgets what was read, because it may have changed, and reads the list anew. */
    void refresh() {
        pages.forget();
        BrowseQuery current = query;
        if (current != null) {
            read(current);
        }
    }

    /** Forgets everything. */
    void clear() {
        cancel();
        query = null;
        ids = new long[0];
        pages.forget();
        pages.show(ids, Map.of());
        state = State.EMPTY;
        listener.listChanged();
    }

    private void cancel() {
        pages.cancel();
        if (first != null) {
            first.cancel();
        }
        if (all != null) {
            all.cancel();
        }
    }

    private void begin(Found found) {
        if (state == State.READING) {
            replace(found);
        }
    }

    private void complete(Found found) {
        state = State.COMPLETE;
        replace(found);
    }

    private void replace(Found found) {
        ids = found.ids();
        pages.show(ids, found.rows());
        listener.listChanged();
    }

    /** What is asked of a list. */
    interface Asked<T> {
        T of(Browsing browsing) throws StoreException;
    }

    static <T> GridWork.Question<T> asked(BrowseQuery query, Asked<T> asked) {
        return (Store store, BooleanSupplier cancelled) -> asked.of(store.browse(query));
    }
}
