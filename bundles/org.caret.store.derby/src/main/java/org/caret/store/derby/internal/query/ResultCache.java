package org.caret.store.derby.internal.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.QueryPlan;

/**
 * Rows kept from earlier queries for as long as no commit has changed the store, so that a query that differs only in its
 * filter reads no table. The rows used longest ago go first. Safe for use by several threads.
 */
final class ResultCache implements AutoCloseable {

    private final int mostEntries;
    private final long mostBytes;
    private final Map<Key, KeptRows> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long changeCounter = -1;

    /** What makes rows reusable, beside the paths they hold. */
    record Key(List<Role> roles, Condition scope, List<RolePath> order) {

        static Key of(QueryPlan plan) {
            return new Key(plan.query().roles(), plan.query().scope(), plan.query().order());
        }
    }

    ResultCache(int mostEntries, long mostBytes) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    /** What a use of kept rows may throw. */
    interface Use<T, E extends Exception> {
        T with(KeptRows rows) throws E;
    }

    /** Uses rows that serve the query, which cannot be dropped in the meantime; empty where there are none. */
    synchronized <T, E extends Exception> Optional<T> use(QueryPlan plan, long counter, Use<T, E> use) throws E {
        dropOutdated(counter);
        KeptRows rows = kept.get(Key.of(plan));
        return rows != null && counter == changeCounter && rows.layout().covers(plan.paths())
                ? Optional.of(use.with(rows))
                : Optional.empty();
    }

    /** Keeps rows that were read at a change counter, in place of older ones of the same query. */
    synchronized void keep(QueryPlan plan, long counter, KeptRows rows) {
        dropOutdated(counter);
        if (counter != changeCounter) {
            rows.records().close();
            return;
        }
        KeptRows old = kept.put(Key.of(plan), rows);
        if (old != null) {
            old.records().close();
        }
        shrink();
    }

    @Override
    public synchronized void close() {
        kept.values().forEach(rows -> rows.records().close());
        kept.clear();
    }

    private void dropOutdated(long counter) {
        if (counter > changeCounter) {
            close();
            changeCounter = counter;
        }
    }

    private void shrink() {
        Iterator<KeptRows> oldest = kept.values().iterator();
        while (kept.size() > 1 && (kept.size() > mostEntries || size() > mostBytes)) {
            oldest.next().records().close();
            oldest.remove();
        }
    }

    private long size() {
        return kept.values().stream().mapToLong(rows -> rows.records().size()).sum();
    }
}
