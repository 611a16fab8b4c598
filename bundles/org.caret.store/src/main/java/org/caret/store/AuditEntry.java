package org.caret.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One change of the store's content.
 *
 * @param change number of the commit, as {@link Store#changeCounter} was after it
 * @param when the commit happened
 * @param user who opened the store
 * @param batch id of the import batch; null for a unit of work
 * @param kind what happened
 * @param type name of the model's class; empty for {@link Kind#BULK_INSERT}
 * @param record surrogate key; 0 for {@link Kind#BULK_INSERT}
 * @param feature name of the attribute or reference; empty for {@link Kind#BULK_INSERT}
 * @param oldValue as text, a reference as the id it pointed to; null for none
 * @param newValue likewise; the number of records for {@link Kind#BULK_INSERT}
 */
public record AuditEntry(long change, Instant when, String user, @Nullable Long batch, Kind kind, String type,
        long record, String feature, @Nullable String oldValue, @Nullable String newValue) {

    /** What happened to a record. */
    public enum Kind {
        INSERT, UPDATE, DELETE,
        /** All inserts of an import batch in one entry. */
        BULK_INSERT
    }
}
