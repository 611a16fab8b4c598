package org.caret.store.derby.internal.query;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the statements that are sent to the database. */
public final class SentStatements extends Handler implements AutoCloseable {

    /** Held here because a logger that nobody holds may lose its handlers. */
    private final Logger logger = Logger.getLogger("org.caret.store.sql");
    private final List<String> sent = new CopyOnWriteArrayList<>();

    public SentStatements() {
        setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    /** Statements so far, sorted, because several connections send at once; ends of transactions left out. */
    public List<String> sorted() {
        return sent.stream().filter(sql -> !sql.equals("commit") && !sql.equals("rollback")).sorted().toList();
    }

    public void clear() {
        sent.clear();
    }

    @Override
    public void publish(LogRecord statement) {
        sent.add(statement.getMessage());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }
}
