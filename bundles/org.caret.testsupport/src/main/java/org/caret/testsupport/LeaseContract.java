package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.caret.model.District;
import org.caret.store.BulkChange;
import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom. */
public abstract class LeaseContract extends StoreFixture {

    private static final long LONG_ENOUGH = 60;

    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stopOthers() {
        others.shutdownNow();
    }

    @Test
    void aCommitWaitsUntilTheLeaseIsClosed() throws Exception {
        Lease lease = store().reading();
        Future<?> commit = started(() -> insert(district()));

        assertFalse(commit.isDone());
        assertEquals(0, store().count(MODEL.getDistrict()));
        lease.close();

        commit.get(LONG_ENOUGH, TimeUnit.SECONDS);
        assertEquals(1, store().count(MODEL.getDistrict()));
    }

    @Test
    void readersDoNotWaitForEachOther() throws Exception {
        try (Lease mine = store().reading()) {
            Future<?> theirs = others.submit(() -> store().reading().close());
            theirs.get(LONG_ENOUGH, TimeUnit.SECONDS);
        }
    }

    @Test
    void leasesNestInAThreadEvenWhileSomebodyWaits() throws Exception {
        Lease outer = store().reading();
        Future<?> commit = started(() -> insert(district()));
        Lease inner = store().reading();
        outer.close();
        outer.close();
        assertFalse(commit.isDone());
        inner.close();

        commit.get(LONG_ENOUGH, TimeUnit.SECONDS);
    }

    @Test
    void aThreadThatWouldWaitForItselfIsTold() throws StoreException {
        District district = district();
        try (Lease lease = store().reading(); UnitOfWork work = store().begin()) {
            work.insert(district);
            assertThrows(IllegalStateException.class, work::commit);
            assertThrows(IllegalStateException.class, () -> store().beginBulk());
        }
        assertEquals(0, store().count(MODEL.getDistrict()));
        insert(district());
    }

    @Test
    void aBulkChangeKeepsOthersOut() throws Exception {
        BulkChange bulk = store().beginBulk();
        Future<?> lease = started(() -> {
            store().reading().close();
            return true;
        });
        assertFalse(lease.isDone());
        assertThrows(IllegalStateException.class, () -> store().beginBulk());
        store().reading().close();
        bulk.close();

        lease.get(LONG_ENOUGH, TimeUnit.SECONDS);
    }

    @Test
    void aLeaseMayBeClosedByAnotherThread() throws Exception {
        Lease lease = store().reading();
        others.submit(lease::close).get(LONG_ENOUGH, TimeUnit.SECONDS);

        insert(district());
    }

    @Test
    void whoComesFirstIsServedFirst() throws Exception {
        Lease lease = store().reading();
        Future<?> commit = started(() -> insert(district()));
        Future<Long> reader = started(() -> {
            try (Lease later = store().reading()) {
                return store().count(MODEL.getDistrict());
            }
        });
        lease.close();

        assertEquals(1, reader.get(LONG_ENOUGH, TimeUnit.SECONDS));
        commit.get(LONG_ENOUGH, TimeUnit.SECONDS);
    }

    /** Starts something that has to wait and returns once it does. */
    private <T> Future<T> started(Callable<T> work) throws InterruptedException, ExecutionException {
        CountDownLatch running = new CountDownLatch(1);
        Thread[] thread = new Thread[1];
        Future<T> result = others.submit(() -> {
            thread[0] = Thread.currentThread();
            running.countDown();
            return work.call();
        });
        running.await();
        while (thread[0].getState() != Thread.State.WAITING) {
            if (result.isDone()) {
                result.get();
                throw new AssertionError("it did not wait");
            }
            Thread.onSpinWait();
        }
        return result;
    }
}
