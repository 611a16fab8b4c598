package org.caret.store.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.caret.store.Store.Lease;

/**
 * The store's one read/write lock: many leases to read or one to write, first come, first served. A thread that holds a
 * lease gets further reading leases at once, even while a writer waits, because it would otherwise wait for itself.
 */
public final class StoreLock {

    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore permits = new Semaphore(ALL, true);
    private final Map<Thread, Hold> holds = new HashMap<>();

    /** Waits until nobody writes. */
    public Lease reading() {
        Thread thread = Thread.currentThread();
        synchronized (holds) {
            Hold held = holds.get(thread);
            if (held != null) {
                held.leases++;
                return lease(thread, held);
            }
        }
        return acquired(thread, 1);
    }

    /**
     * Waits until nobody else reads or writes.
     *
     * @throws IllegalStateException if this thread holds a lease itself and would wait for itself for ever
     */
    public Lease writing() {
        Thread thread = Thread.currentThread();
        synchronized (holds) {
            if (holds.containsKey(thread)) {
                throw new IllegalStateException("this thread holds a lease or a bulk change; close it before writing");
            }
        }
        return acquired(thread, ALL);
    }

    /** How many threads wait for a lease; an estimate, for diagnosis. */
    public int waiting() {
        return permits.getQueueLength();
    }

    private Lease acquired(Thread thread, int count) {
        permits.acquireUninterruptibly(count);
        Hold hold = new Hold(count);
        synchronized (holds) {
            holds.put(thread, hold);
        }
        return lease(thread, hold);
    }

    private Lease lease(Thread owner, Hold hold) {
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true)) {
                release(owner, hold);
            }
        };
    }

    private void release(Thread owner, Hold hold) {
        synchronized (holds) {
            hold.leases--;
            if (hold.leases > 0) {
                return;
            }
            holds.remove(owner);
        }
        permits.release(hold.permits);
    }

    /** What one thread holds. */
    private static final class Hold {
        final int permits;
        int leases = 1;

        Hold(int permits) {
            this.permits = permits;
        }
    }
}
