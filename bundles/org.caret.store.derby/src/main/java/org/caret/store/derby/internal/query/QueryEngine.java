package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.Role;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.TemporaryFiles;
import org.eclipse.emf.ecore.EClass;

/** Answers the queries of an open store. Safe for use by several threads. */
public final class QueryEngine implements AutoCloseable {

    private static final String READING = "read the database";
    /** Most exports read three large tables: begun together, they end together on any number of processors. */
    private static final int SCANS_AT_ONCE = 3;
    /** A person who waits for a list does not wait for an export as well. */
    private static final int LISTS_AT_ONCE = 2;
    private static final int MOST_KEPT = 8;
    private static final long MOST_KEPT_BYTES = 4L << 30;
    /** Small results lie in memory, where they are read in half the time: a few of them, whatever the size of the heap. */
    private static final long MOST_KEPT_IN_MEMORY = 48 << 20;

    private final Database database;
    private final Mapping mapping;
    private final Path folder;
    private final int arena;
    private final ResultCache kept;
    private final ExecutorService scanners = Executors.newFixedThreadPool(SCANS_AT_ONCE,
            Thread.ofPlatform().daemon().name("caret-scan-", 1).factory());
    private final ExecutorService listers = Executors.newFixedThreadPool(LISTS_AT_ONCE,
            Thread.ofPlatform().daemon().name("caret-list-", 1).factory());

    /**
     * @param changes number of the last commit that may have changed one of the classes; raised by nobody while a query
     *        of a district runs
     * @param folder an existing folder for temporary files, emptied when the store is opened
     * @param arena bytes of records that are sorted in memory at once
     */
    public QueryEngine(Database database, Mapping mapping, ToLongFunction<Collection<EClass>> changes,
            Path folder, int arena) {
        this.database = database;
        this.mapping = mapping;
        this.folder = folder;
        this.arena = arena;
        this.kept = new ResultCache(changes, MOST_KEPT, MOST_KEPT_BYTES, MOST_KEPT_IN_MEMORY);
    }

    /**
     * Runs a query. All tables are read before this returns, so it is enough to keep others from writing until then.
     *
     * @throws IllegalArgumentException if the query does not fit the model
     */
    public RowCursor rows(RowQuery query) throws StoreException {
        QueryPlan plan = QueryPlan.of(query);
        try {
            // Only reading the whole table of a role can tell which objects it selects.
            boolean few = query.extent() == RowQuery.Extent.FEW
                    && query.roles().stream().noneMatch(Role::selects);
            return few ? few(plan) : district(plan);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, READING);
        } catch (IOException e) {
            throw TemporaryFiles.failure(e);
        }
    }

    /**
     * Looks through a list.
     *
     * @throws IllegalArgumentException if the query does not fit the model
     */
    public Browsing browse(BrowseQuery query) {
        return new DerbyBrowsing(database, mapping, query, this);
    }

    /**
     * The ids of a list.
     *
     * @throws CancellationException once {@code cancelled} says so
     */
    long[] ids(SortedIds list, BooleanSupplier cancelled) throws StoreException {
        try {
            return list.ids(new Scans(database, listers), cancelled);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, READING);
        } catch (IOException e) {
            throw TemporaryFiles.failure(e);
        }
    }

    /** Drops what was kept; open cursors may be read to their end. */
    @Override
    public void close() {
        scanners.shutdown();
        listers.shutdown();
        kept.close();
    }

    private RowCursor district(QueryPlan plan) throws SQLException, IOException {
        Optional<RowCursor> again = kept.use(plan, rows -> rows.cursor(plan));
        if (again.isPresent()) {
            return again.get();
        }
        KeptRows rows = new DistrictQuery(plan, mapping).run(new Scans(database, scanners),
                folder, arena);
        try {
            RowCursor cursor = rows.cursor(plan);
            kept.keep(plan, rows);
            return cursor;
        } catch (IOException e) {
            rows.records().close();
            throw e;
        }
    }

    private RowCursor few(QueryPlan plan) throws SQLException, IOException {
        try (Session session = database.session()) {
            KeptRows rows = new FewQuery(plan, mapping).run(session, folder, arena);
            RowCursor cursor = rows.cursor(plan);
            rows.records().close();
            return cursor;
        }
    }
}
