package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;

/**
 * Reads several tables at once, each over a connection of its own. Reading is what a query spends most of its time on,
 * and Derby uses one processor for each connection.
 */
final class Scans {

    private final Database database;
    private final ExecutorService executor;

    /** The scan of one table. */
    interface Scan<T> {

        /** @param givenUp asked now and then; the scan ends early, with whatever it has read, where it answers yes */
        T read(Session session, BooleanSupplier givenUp) throws SQLException, IOException;
    }

    Scans(Database database, ExecutorService executor) {
        this.database = database;
        this.executor = executor;
    }

    /**
     * @param undo is told of what was read in vain, because another scan has failed
     * @return what was read, in the order of the scans
     */
    <T> List<T> run(List<Scan<T>> scans, Consumer<T> undo) throws SQLException, IOException {
        AtomicBoolean givenUp = new AtomicBoolean();
        List<Future<T>> running = scans.stream().map(scan -> executor.submit(() -> {
            try (Session session = database.session()) {
                return scan.read(session, givenUp::get);
            }
        })).toList();
        List<T> results = new ArrayList<>();
        Throwable failure = null;
        for (Future<T> scan : running) {
            try {
                results.add(get(scan));
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
                givenUp.set(true);
            }
        }
        if (failure != null) {
            results.forEach(undo);
            throw rethrow(failure);
        }
        return results;
    }

    /** Waits even when interrupted, because the scans write files that somebody must remove. */
    private static <T> T get(Future<T> scan) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return scan.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrow(Throwable failure) throws SQLException, IOException {
        switch (failure) {
        case SQLException sql -> throw sql;
        case IOException io -> throw io;
        case Error error -> throw error;
        default -> throw new IllegalStateException(failure);
        }
    }
}
