package org.caret.store.derby.internal.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Numbers of commits and of records. Both are counted in memory, because one process alone has the database open, and
 * made durable in the row that each commit adds to the change sets. Ids handed out and not committed may come again after
 * the next opening; no record has them.
 */
public final class Ledger {

    private final Clock clock;
    private final String user;
    private final AtomicLong lastRecord = new AtomicLong();
    private volatile long change;
    /** Last commit that changed records of a class. */
    private final Map<EClass, Long> changes = new ConcurrentHashMap<>();
    /** Last commit that may have changed records of any class. */
    private volatile long changeOfAny;

    public Ledger(Session session, Clock clock, String user) throws SQLException {
        this.clock = clock;
        this.user = user;
        try (Command command = session
                .prepare(
                        "select \"ID\", \"LAST_RECORD_ID\" from \"CHANGE_SET\" order by \"ID\" desc fetch first row only");
                ResultSet last = command.query()) {
            if (last.next()) {
                change = last.getLong(1);
                changeOfAny = change;
                lastRecord.set(last.getLong(2));
            }
        }
    }

    /** Number of the last commit. */
    public long change() {
        return change;
    }

    /**
     * Number of the last commit that may have changed records of one of the classes. Much that is kept about records
     * outlives commits that only write down what was done with them, such as an export.
     */
    public long change(Collection<EClass> types) {
        return types.stream().mapToLong(type -> changes.getOrDefault(type, 0L)).reduce(changeOfAny, Math::max);
    }

    /** Id for a record to be inserted. */
    public long newRecord() {
        return lastRecord.incrementAndGet();
    }

    /** Number of the commit under way, under the write lock. */
    public long nextChange() {
        return change + 1;
    }

    /** Writes down the commit under way, which {@link #committed} then confirms. */
    public void record(Session session, @Nullable Long batch, long inserted) throws SQLException {
        try (Command command = session.prepare("insert into \"CHANGE_SET\" values (?, ?, ?, ?, ?, ?)")) {
            command.with(1, nextChange()).with(2, ColumnType.timestamp(clock.instant())).with(3, user);
            ColumnType.LONG.set(command.values(), 4, batch);
            command.with(5, inserted).with(6, lastRecord.get()).update();
        }
    }

    /** The commit written down last is durable and may have changed records of every class. */
    public void committed() {
        changeOfAny = nextChange();
        change = nextChange();
    }

    /** The commit written down last is durable and has changed records of these classes alone. */
    public void committed(Set<EClass> types) {
        types.forEach(type -> changes.put(type, nextChange()));
        change = nextChange();
    }
}
