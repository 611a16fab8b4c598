package org.caret.sample.internal;

import java.util.Map;
import java.util.TreeMap;

import org.caret.store.BulkChange;
import org.caret.store.StoreException;

/** Puts records into the store and counts them. */
final class Records {

    private final BulkChange change;
    private final Map<String, Long> counts = new TreeMap<>();

    Records(BulkChange change) {
        this.change = change;
    }

    /** Inserts a record and returns its id. */
    long insert(Draft draft) throws StoreException {
        long id = change.newId();
        change.insert(draft.type(), id, draft.values());
        counts.merge(draft.type().getName(), 1L, Long::sum);
        return id;
    }

    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    int total() {
        return (int) Math.min(Integer.MAX_VALUE, counts.values().stream().mapToLong(Long::longValue).sum());
    }
}
