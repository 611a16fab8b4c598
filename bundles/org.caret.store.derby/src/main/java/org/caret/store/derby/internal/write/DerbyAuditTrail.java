package org.caret.store.derby.internal.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.caret.store.AuditEntry;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.AuditTrail;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the audit. The inserts of a batch are counted in their change set and shown as its first entry. */
public final class DerbyAuditTrail implements AuditTrail {

    private static final String ENTRIES = """
            select c."ID", c."AT", c."USER_NAME", c."BATCH_ID",
                   e."KIND", e."TYPE", e."RECORD_ID", e."FEATURE", e."OLD_VALUE", e."NEW_VALUE"
            from "AUDIT_ENTRY" e join "CHANGE_SET" c on c."ID" = e."CHANGE_SET_ID" where\s""";
    private static final String BULK_INSERTS = """
            select "ID", "AT", "USER_NAME", "BATCH_ID", 'BULK_INSERT', '', 0, '', cast(null as varchar(1)),
                   trim(cast("INSERTED" as char(20)))
            from "CHANGE_SET" where "ID" = ? and "INSERTED" > 0""";

    private final Database database;

    public DerbyAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public List<AuditEntry> ofRecord(EClass type, long id) throws StoreException {
        try (Session session = database.session();
                Command command = session.prepare(ENTRIES
                        + "e.\"RECORD_ID\" = ? and e.\"TYPE\" = ? order by e.\"CHANGE_SET_ID\", e.\"PLACE\"")) {
            return read(command.with(1, id).with(2, type.getName()), Integer.MAX_VALUE);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read the audit");
        }
    }

    @Override
    public List<AuditEntry> ofChange(long change, int limit) throws StoreException {
        try (Session session = database.session();
                Command bulk = session.prepare(BULK_INSERTS);
                Command command = session.prepare(ENTRIES + "c.\"ID\" = ? order by e.\"PLACE\"")) {
            List<AuditEntry> entries = new ArrayList<>(read(bulk.with(1, change), limit));
            entries.addAll(read(command.with(1, change), limit - entries.size()));
            return entries;
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read the audit");
        }
    }

    private static List<AuditEntry> read(Command command, int limit) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (ResultSet row = command.query()) {
            while (entries.size() < limit && row.next()) {
                entries.add(new AuditEntry(row.getLong(1), (Instant) present(ColumnType.INSTANT.get(row, 2)),
                        text(row, 3), (Long) ColumnType.LONG.get(row, 4), Kind.valueOf(text(row, 5)), text(row, 6),
                        row.getLong(7), text(row, 8), row.getString(9), row.getString(10)));
            }
        }
        return entries;
    }

    private static String text(ResultSet row, int place) throws SQLException {
        return (String) present(row.getString(place));
    }

    private static Object present(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
