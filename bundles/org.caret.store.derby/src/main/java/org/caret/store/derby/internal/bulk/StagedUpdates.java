package org.caret.store.derby.internal.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.sort.SortedReader;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Updates, sorted by table and id so that rows are read and written in the order they lie in. */
final class StagedUpdates implements AutoCloseable {

    /** Records looked at with one statement. */
    private static final int PORTION = 128;

    private final List<Table> tables;
    private final Mapping mapping;
    private final LongKeys updates;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Takes the updates of one table, of not too many records at once. */
    interface Target {
        /** @param changes by record, and by column the new value */
        void update(Table table, Map<Long, Map<Column, @Nullable Object>> changes)
                throws StoreException, java.sql.SQLException, IOException;
    }

    StagedUpdates(Mapping mapping, Path folder) {
        this.mapping = mapping;
        this.tables = new ArrayList<>(mapping.tables());
        this.updates = new LongKeys(folder);
    }

    void add(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) throws IOException {
        Table table = mapping.table(type);
        bytes.reset();
        out.writeShort(changes.size());
        for (Map.Entry<EStructuralFeature, @Nullable Object> change : changes.entrySet()) {
            Column column = table.column(change.getKey());
            out.writeShort(table.columns().indexOf(column));
            ValueCodec.write(out, column.type(), change.getValue());
        }
        updates.add(bytes.toByteArray(), bytes.size(), tables.indexOf(table), id);
    }

    void apply(Target target) throws IOException, StoreException, java.sql.SQLException {
        try (SortedReader reader = updates.read()) {
            if (reader == null) {
                return;
            }
            Map<Long, Map<Column, @Nullable Object>> portion = new LinkedHashMap<>();
            int current = -1;
            while (reader.next()) {
                int number = (int) LongKeys.number(reader, 0);
                long id = LongKeys.number(reader, 1);
                if (number != current || portion.size() == PORTION && !portion.containsKey(id)) {
                    hand(target, current, portion);
                    current = number;
                }
                read(reader, tables.get(current), portion.computeIfAbsent(id, none -> new LinkedHashMap<>()));
            }
            hand(target, current, portion);
        }
    }

    private void hand(Target target, int table, Map<Long, Map<Column, @Nullable Object>> portion)
            throws IOException, StoreException, java.sql.SQLException {
        if (!portion.isEmpty()) {
            target.update(tables.get(table), portion);
            portion.clear();
        }
    }

    private static void read(SortedReader reader, Table table, Map<Column, @Nullable Object> changes)
            throws IOException {
        DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(reader.array(), reader.payloadOffset(), reader.payloadLength()));
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            Column column = table.columns().get(in.readUnsignedShort());
            changes.put(column, ValueCodec.read(in, column.type()));
        }
    }

    @Override
    public void close() throws IOException {
        updates.close();
    }
}
