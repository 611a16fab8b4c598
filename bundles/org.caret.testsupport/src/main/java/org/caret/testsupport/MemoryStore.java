package org.caret.testsupport;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.caret.model.Record;
import org.caret.store.AuditTrail;
import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.BulkChange;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.store.spi.ObjectGraphs;
import org.caret.store.spi.RowUnitOfWork;
import org.caret.store.spi.RowUnitOfWork.Work;
import org.caret.store.spi.Rules;
import org.caret.store.spi.StoreLock;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** A store that keeps everything in memory and does everything in the plainest way. */
public final class MemoryStore implements Store {

    private static final String USER = "tester";

    private final Path folder;
    private final Clock clock;
    private final StoreLock lock = new StoreLock();
    private final Map<EClass, Rules> rules = Rules.ofModel();
    private final MemoryAudit audit = new MemoryAudit();
    private final AtomicLong lastId = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private volatile MemoryTables tables = new MemoryTables();

    /** @param folder where users of the store may put files of their own */
    public MemoryStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    /** @param clock tells the time of commits */
    public MemoryStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public long changeCounter() {
        return changes.get();
    }

    @Override
    public RowCursor rows(RowQuery query) {
        return new MemoryQuery(tables, query).rows();
    }

    @Override
    public Browsing browse(BrowseQuery query) {
        return new MemoryBrowsing(() -> tables, query);
    }

    @Override
    public long count(EClass type) {
        return tables.of(type).size();
    }

    @Override
    public <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments)
            throws StoreException {
        return new ObjectGraphs(new MemoryRows(tables, lastId::incrementAndGet)).read(type, ids, containments);
    }

    @Override
    public UnitOfWork begin() {
        return new RowUnitOfWork(this::commit, rules);
    }

    @Override
    public BulkChange beginBulk() {
        Lease writing = lock.writing();
        MemoryTables copy = new MemoryTables(tables);
        MemoryRows rows = new MemoryRows(copy, lastId::incrementAndGet);
        return new MemoryBulkChange(rows, rules, (batch, inserted) -> replace(copy, rows, batch, inserted), writing);
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public Lease reading() {
        return lock.reading();
    }

    @Override
    public void close() {
        // Nothing to release: the content goes with the store.
    }

    private void commit(Work work) throws StoreException {
        try (Lease writing = lock.writing()) {
            MemoryTables copy = new MemoryTables(tables);
            MemoryRows rows = new MemoryRows(copy, lastId::incrementAndGet);
            work.in(rows);
            replace(copy, rows, null, 0);
        }
    }

    private void replace(MemoryTables changed, MemoryRows rows, @Nullable Long batch, long inserted) {
        tables = changed;
        audit.add(changes.incrementAndGet(), clock.instant(), USER, batch, inserted, rows.entries());
    }
}
