package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;

/**
 * Reads several tables at once, each over a connection of its own. Reading is what a query spends most of its time on,
 * and Derby uses one processor for each connection.
 */
final class Scans {

    private final Database database;
    private final ExecutorService executor;
    private final Path folder;
    private final int arena;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked now and then; scans end early, with whatever they have read, where it answers yes */
    Scans(Database database, ExecutorService executor, Path folder, int arena, BooleanSupplier cancelled) {
        this.database = database;
        this.executor = executor;
        this.folder = folder;
        this.arena = arena;
        this.cancelled = cancelled;
    }

    /** @return what was read, in the order of the scans, to be closed by the caller; nothing is left after a failure */
    List<TableScan.Found> run(List<TableScan> scans) throws SQLException, IOException {
        AtomicBoolean givenUp = new AtomicBoolean();
        List<Future<TableScan.Found>> running = scans.stream().map(scan -> executor.submit(() -> {
            try (Session session = database.session()) {
                return scan.read(session, folder, arena, () -> givenUp.get() || cancelled.getAsBoolean());
            }
        })).toList();
        List<TableScan.Found> results = new ArrayList<>();
        Throwable failure = null;
        for (Future<TableScan.Found> scan : running) {
            try {
                results.add(get(scan));
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
                givenUp.set(true);
            }
        }
        if (failure != null) {
            results.forEach(TableScan.Found::close);
            throw rethrow(failure);
        }
        return results;
    }

    /** Waits even when interrupted, because the scans write files that somebody must remove. */
    private static TableScan.Found get(Future<TableScan.Found> scan) throws ExecutionException {
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
