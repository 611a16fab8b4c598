package org.caret.store.derby.internal.query;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.sort.SortedRecords;
import org.eclipse.emf.ecore.EClass;

/**
 * Rows kept from earlier queries for as long as no commit has changed the classes they were read from, so that a query
 * that differs only in its filter reads no table. The rows used longest ago go first. Safe for use by several threads.
 */
final class ResultCache implements AutoCloseable {

    private final ToLongFunction<Collection<EClass>> changes;
    private final int mostEntries;
    private final long mostBytes;
    private final long mostInMemory;
    private final Map<Key, Entry> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** What makes rows reusable, beside the paths they hold. */
    private record Key(List<Role> roles, Condition scope, List<RolePath> order) {

        static Key of(QueryPlan plan) {
            return new Key(plan.query().roles(), plan.query().scope(), plan.query().order());
        }
    }

    /**
     * Kept rows.
     *
     * @param change number of the last commit before they were read that had changed one of the types
     */
    private record Entry(KeptRows rows, Set<EClass> types, long change) {

        void close() {
            rows.records().close();
        }
    }

    /** What a use of kept rows may throw. */
    interface Use<T, E extends Exception> {
        T with(KeptRows rows) throws E;
    }

    /**
     * @param changes number of the last commit that may have changed one of the classes
     * @param mostBytes in memory and on disk together
     * @param mostInMemory bytes in memory alone
     */
    ResultCache(ToLongFunction<Collection<EClass>> changes, int mostEntries, long mostBytes, long mostInMemory) {
        this.changes = changes;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
        this.mostInMemory = mostInMemory;
    }

    /** Uses rows that serve the query, which cannot be dropped in the meantime; empty where there are none. */
    synchronized <T, E extends Exception> Optional<T> use(QueryPlan plan, Use<T, E> use) throws E {
        dropOutdated();
        Entry entry = kept.get(Key.of(plan));
        return entry != null && entry.rows().layout().covers(plan.paths()) ? Optional.of(use.with(entry.rows()))
                : Optional.empty();
    }

    /** Keeps rows that were read since the last commit, in place of older ones of the same query. */
    synchronized void keep(QueryPlan plan, KeptRows rows) {
        Set<EClass> types = plan.roles().stream().map(PlannedRole::type).collect(Collectors.toSet());
        Entry old = kept.put(Key.of(plan), new Entry(rows, types, changes.applyAsLong(types)));
        if (old != null) {
            old.close();
        }
        shrink();
    }

    @Override
    public synchronized void close() {
        kept.values().forEach(Entry::close);
        kept.clear();
    }

    private void dropOutdated() {
        kept.values().removeIf(entry -> {
            boolean outdated = entry.change() != changes.applyAsLong(entry.types());
            if (outdated) {
                entry.close();
            }
            return outdated;
        });
    }

    private void shrink() {
        Iterator<Entry> oldest = kept.values().iterator();
        while (kept.size() > 1 && (kept.size() > mostEntries || size(records -> true) > mostBytes
                || size(SortedRecords::inMemory) > mostInMemory)) {
            oldest.next().close();
            oldest.remove();
        }
    }

    private long size(Predicate<SortedRecords> counted) {
        return kept.values().stream().map(entry -> entry.rows().records()).filter(counted)
                .mapToLong(SortedRecords::size).sum();
    }
}
