package org.caret.store.derby.internal.bulk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.sort.SortedReader;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The dated records to be inserted, by owner and start. All records of an owner that is new itself are here, so they are
 * checked without the database, and the owner can be inserted with the reference to its latest record; other owners are
 * handed on.
 */
final class StagedPeriods implements AutoCloseable {

    private final List<DatedTable> byNumber;
    private final Map<Table, DatedTable> tables = new HashMap<>();
    private final LongKeys periods;
    private final Path folder;
    private final long firstNewId;
    private final byte[] end = new byte[Long.BYTES];

    StagedPeriods(List<DatedTable> tables, Path folder, long firstNewId) {
        byNumber = tables;
        tables.forEach(table -> this.tables.put(table.table(), table));
        this.periods = new LongKeys(folder);
        this.folder = folder;
        this.firstNewId = firstNewId;
    }

    void add(Table table, long id, @Nullable Object[] values) throws IOException {
        DatedTable dated = tables.get(table);
        if (dated != null) {
            Period period = dated.period(id, values);
            ByteBuffer.wrap(end).putLong(period.end());
            periods.add(end, end.length, dated.number(), dated.ownerOf(values), period.start(), id);
        }
    }

    /**
     * Looks at every owner.
     *
     * @param owners rows to be inserted, among them the new owners
     * @param touched gets the owners that were in the store before
     * @return by table of owners, for each new owner in ascending order the latest record
     */
    Map<Table, List<LatestRecords>> settle(StagedInserts owners, TouchedOwners touched)
            throws IOException, StoreException {
        Map<Table, List<LatestRecords>> latest = new HashMap<>();
        try (SortedReader reader = periods.read()) {
            boolean more = reader != null && reader.next();
            while (reader != null && more) {
                DatedTable table = byNumber.get((int) LongKeys.number(reader, 0));
                long firstKnown = owners.ascending(table.owner()) ? firstNewId : Long.MAX_VALUE;
                more = settle(reader, table, firstKnown, touched, latest);
            }
        }
        return latest;
    }

    /**
     * Takes all records of one table.
     *
     * @param firstKnown owners from this id on are inserted with their latest record
     * @return false after the last table
     */
    private boolean settle(SortedReader reader, DatedTable table, long firstKnown, TouchedOwners touched,
            Map<Table, List<LatestRecords>> latest) throws IOException, StoreException {
        Path file = folder.resolve("latest-" + table.number());
        boolean more = true;
        long owners = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            long owner = -1;
            Period last = new Period(0, Long.MIN_VALUE, Long.MIN_VALUE);
            while (more && LongKeys.number(reader, 0) == table.number()) {
                Period period = period(reader);
                if (LongKeys.number(reader, 1) == owner) {
                    table.check(last, period);
                } else {
                    owners += finish(table, owner, last, firstKnown, touched, out);
                    owner = LongKeys.number(reader, 1);
                }
                last = period;
                more = reader.next();
            }
            owners += finish(table, owner, last, firstKnown, touched, out);
        }
        if (table.kept().isPresent()) {
            latest.computeIfAbsent(table.owner(), none -> new ArrayList<>())
                    .add(new LatestRecords(table.kept().get(), file, owners));
        }
        return more;
    }

    private static int finish(DatedTable table, long owner, Period latest, long firstKnown, TouchedOwners touched,
            DataOutputStream out) throws IOException {
        if (owner < 0) {
            return 0;
        }
        if (owner < firstKnown) {
            touched.add(table, owner);
            return 0;
        }
        out.writeLong(owner);
        out.writeLong(latest.id());
        return 1;
    }

    private static Period period(SortedReader reader) {
        return new Period(LongKeys.number(reader, 3), LongKeys.number(reader, 2),
                ByteBuffer.wrap(reader.array()).getLong(reader.payloadOffset()));
    }

    @Override
    public void close() throws IOException {
        periods.close();
    }
}
