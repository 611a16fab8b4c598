package org.caret.store.derby.internal.sql;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells of every execution of a statement, with its text and never with its values. The logger {@value #LOGGER} shows
 * them at level TRACE, so that support and tests can list what a run sends to the database.
 */
final class Statements {

    static final String LOGGER = "org.caret.store.sql";

    private static final Logger LOG = System.getLogger(LOGGER);

    private Statements() {
    }

    static void executed(String sql) {
        if (LOG.isLoggable(Level.TRACE)) {
            LOG.log(Level.TRACE, sql);
        }
    }
}
