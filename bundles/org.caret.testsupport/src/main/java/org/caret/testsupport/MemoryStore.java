package org.caret.testsupport;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.caret.model.Record;
import org.caret.store.BulkChange;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;

/** A store that keeps everything in memory and does everything in the plainest way. */
public final class MemoryStore implements Store {

    private static final int EVERYBODY = 1000;

    private final Path folder;
    /** Not bound to threads as a lock is; fair like the lock of the real store. */
    private final Semaphore content = new Semaphore(EVERYBODY, true);
    private final AtomicLong lastId = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private volatile MemoryTables tables = new MemoryTables();

    /** @param folder where users of the store may put files of their own */
    public MemoryStore(Path folder) {
        this.folder = folder;
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
        return "tester";
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
    public long count(EClass type) {
        return tables.of(type).size();
    }

    @Override
    public <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UnitOfWork begin() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BulkChange beginBulk() {
        content.acquireUninterruptibly(EVERYBODY);
        return new MemoryBulkChange(tables, lastId::incrementAndGet, this::replace, () -> content.release(EVERYBODY));
    }

    @Override
    public Lease reading() {
        content.acquireUninterruptibly();
        return content::release;
    }

    @Override
    public void close() {
        // Nothing to release: the content goes with the store.
    }

    private void replace(MemoryTables changed) {
        tables = changed;
        changes.incrementAndGet();
    }
}
