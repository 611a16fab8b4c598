package org.caret.store.derby.internal.query;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.internal.query.QueryPlan;

/** A list in the database: sorted ids from scans of its tables, and the rows of a page in one statement. */
final class DerbyBrowsing implements Browsing {

    /** Ids that one statement takes. */
    private static final int AT_ONCE = 128;
    /**
     * Of a filtered list: who is not among the first of so many is found sooner by filtering all. With four times as many the
     * search in vain for one student took as long as filtering half a million, beside which it runs.
     */
    private static final int LOOKED_AT = 1024;
    private static final String BROWSING = "read the list";

    private final Database database;
    private final QueryEngine engine;
    private final BrowseQuery query;
    private final RolePath id;
    private final SortedIds sorted;
    private final IndexedStart start;

    DerbyBrowsing(Database database, Mapping mapping, BrowseQuery query, QueryEngine engine) {
        this.database = database;
        this.engine = engine;
        this.query = query;
        this.id = new RolePath(query.root().name(), "id");
        QueryPlan.of(page(Set.of(), query.filter(), query.paths()));
        this.sorted = new SortedIds(query, mapping);
        this.start = new IndexedStart(query, mapping);
    }

    @Override
    public Optional<long[]> firstIds(int count) throws StoreException {
        boolean filtered = !query.filter().equals(Condition.ALL);
        Optional<long[]> first;
        try (Session session = database.session()) {
            first = start.ids(session, filtered ? LOOKED_AT : count);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, BROWSING);
        }
        return filtered && first.isPresent() ? fitting(first.get(), count) : first;
    }

    /** Those of the first ids of the list without its filter that fit the filter. */
    private Optional<long[]> fitting(long[] ids, int count) throws StoreException {
        LongList fitting = new LongList();
        for (int from = 0; from < ids.length && fitting.size() < count; from += AT_ONCE) {
            Set<Long> page = some(ids, from);
            Set<Long> found = new HashSet<>();
            try (RowCursor rows = engine.rows(page(page, query.filter(), Set.of()))) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    found.add(row.id(id.role()));
                }
            }
            for (int i = from; i < from + page.size(); i++) {
                if (found.contains(ids[i])) {
                    fitting.add(ids[i]);
                }
            }
        }
        return fitting.size() == 0 ? Optional.empty()
                : Optional.of(fitting.first(Math.min(count, fitting.size())));
    }

    private static Set<Long> some(long[] ids, int from) {
        return Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE)).boxed().collect(Collectors.toSet());
    }

    @Override
    public long[] ids(BooleanSupplier cancelled) throws StoreException {
        return engine.ids(sorted, cancelled);
    }

    @Override
    public Map<Long, Row> rows(long... ids) throws StoreException {
        Map<Long, Row> found = new HashMap<>();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            try (RowCursor rows = engine.rows(page(some(ids, from), Condition.ALL, query.paths()))) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    found.put(row.id(id.role()), row);
                }
            }
        }
        return found;
    }

    private RowQuery page(Set<Long> ids, Condition filter, Set<RolePath> paths) {
        return new RowQuery(query.roles(), Condition.ALL, Condition.and(new Condition.In(id, ids), filter), paths,
                List.of(), 0, Extent.FEW);
    }
}
