package org.caret.testsupport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.AuditEntry;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.AuditTrail;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rows.Change;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** The audit of a {@link MemoryStore}. */
final class MemoryAudit implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    /** One entry of a transaction under way. */
    record Entry(Kind kind, EClass type, long id, Change change) {
    }

    synchronized void add(long change, Instant when, String user, @Nullable Long batch, long inserted,
            List<Entry> written) {
        if (inserted > 0) {
            entries.add(new AuditEntry(change, when, user, batch, Kind.BULK_INSERT, "", 0, "", null,
                    Long.toString(inserted)));
        }
        for (Entry entry : written) {
            entries.add(new AuditEntry(change, when, user, batch, entry.kind, entry.type.getName(), entry.id,
                    entry.change.feature().getName(), RecordValues.text(entry.change.oldValue()),
                    RecordValues.text(entry.change.newValue())));
        }
    }

    @Override
    public synchronized List<AuditEntry> ofRecord(EClass type, long id) {
        return entries.stream().filter(entry -> entry.record() == id && entry.type().equals(type.getName())).toList();
    }

    @Override
    public synchronized List<AuditEntry> ofChange(long change, int limit) {
        return entries.stream().filter(entry -> entry.change() == change).limit(limit).toList();
    }
}
