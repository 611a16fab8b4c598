package org.caret.store.derby.internal.baseline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.derby.internal.query.PlainJoin;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Session;

/** One join with ORDER BY, written through a buffered writer. */
public final class PlainExport {

    private final Mapping mapping;

    public PlainExport(Mapping mapping) {
        this.mapping = mapping;
    }

    /** @return number of rows */
    public long run(Session session, RowQuery query, List<RolePath> columns, Path output)
            throws SQLException, IOException {
        long count = 0;
        try (PlainJoin join = new PlainJoin(session, mapping, query, columns);
                ResultSet rows = join.rows();
                BufferedWriter out = Files.newBufferedWriter(output)) {
            while (rows.next()) {
                write(rows, columns.size(), out);
                count++;
            }
        }
        return count;
    }

    private static void write(ResultSet row, int columns, BufferedWriter out) throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            if (column > 1) {
                out.write('^');
            }
            String value = row.getString(column);
            if (value != null) {
                out.write(value);
            }
        }
        out.write("\r\n");
    }
}
