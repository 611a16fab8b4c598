package org.caret.imports.internal.merge;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.internal.findings.FindingLog;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** One pass: staged rows and stored objects, both in the order of the anchors' keys, meet group by group. */
final class PassRun implements AutoCloseable {

    private static final int CANCEL_INTERVAL = 0xff;
    private static final byte[] BEFORE_ALL = {};

    private final StagedPass staged;
    private final MergeContext context;
    private final RecordCounts counts;
    private final List<BitSet> refused;
    private final FindingLog findings;
    private final List<RowApplier> appliers;
    private final StoredGroups stored;
    /** Whether groups without rows are to be looked at too, because their schools have moved. */
    private final boolean everyGroup;

    /**
     * @param refused lines refused so far, by plan; such a row counts as refused in later passes too
     */
    PassRun(StagedPass staged, Store store, MergeContext context, Map<Long, Long> movedSchools, RecordCounts counts,
            List<BitSet> refused, FindingLog findings) throws StoreException {
        this.staged = staged;
        this.context = context;
        this.counts = counts;
        this.refused = refused;
        this.findings = findings;
        this.everyGroup = !movedSchools.isEmpty();
        this.appliers = staged.pass().parts().stream().map(part -> new RowApplier(part, context)).toList();
        this.stored = new StoredGroups(store, staged.pass(), everyGroup ? Condition.ALL : staged.scope(),
                everyGroup ? Extent.DISTRICT : staged.extent(), new SchoolMoves(movedSchools, staged.pass(), context));
    }

    void execute(IProgressMonitor monitor) throws StoreException, IOException {
        int steps = (int) Math.min(Integer.MAX_VALUE, staged.rows() / (CANCEL_INTERVAL + 1) + 1);
        SubMonitor progress = SubMonitor.convert(monitor, steps);
        try (SortedRecords sorted = staged.sorted(); SortedReader reader = sorted.read()) {
            byte[] key = BEFORE_ALL;
            Group group = new Group(null);
            long count = 0;
            while (reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.split(1)
                            .subTask(String.format(Locale.ROOT, "%,d of %,d records compared with the database",
                                    count, staged.rows()));
                    findings.check();
                }
                int length = reader.keyLength() - Part.SUFFIX;
                if (!sameKey(key, reader, length)) {
                    emit(group);
                    byte[] next = Arrays.copyOfRange(reader.array(), reader.keyOffset(),
                            reader.keyOffset() + length);
                    emitBetween(key, next);
                    key = next;
                    group = stored.group(key, length);
                }
                apply(reader, length, group);
            }
            emit(group);
            emitBetween(key, null);
        }
    }

    @Override
    public void close() {
        stored.close();
    }

    private static boolean sameKey(byte[] key, SortedReader reader, int length) {
        return Arrays.equals(key, 0, key.length, reader.array(), reader.keyOffset(), reader.keyOffset() + length);
    }

    private void apply(SortedReader reader, int keyLength, Group group) throws StoreException {
        int number = reader.array()[reader.keyOffset() + keyLength + Long.BYTES - 1] & 0xff;
        Part part = staged.pass().parts().get(number);
        StagedRow row = RowCodec.decode(reader.array(), reader.payloadOffset(), reader.payloadLength(),
                part.planNumber(), part.plan().slots().size());
        BitSet out = refused.get(part.planNumber());
        int line = (int) Math.min(row.line(), Integer.MAX_VALUE - 1);
        if (out.get(line)) {
            return;
        }
        try {
            appliers.get(number).apply(group, row);
        } catch (RowRefusedException e) {
            out.set(line);
            findings.add(e.finding());
        }
    }

    /** Looks at the stored groups between two keys that no row is about. */
    private void emitBetween(byte[] last, byte @Nullable [] next) throws StoreException {
        if (!everyGroup) {
            return;
        }
        Optional<byte[]> key = stored.keyAfter(last);
        while (key.isPresent() && (next == null || Arrays.compareUnsigned(key.get(), next) < 0)) {
            byte[] current = key.get();
            emit(stored.group(current, current.length));
            key = stored.keyAfter(current);
        }
    }

    private void emit(Group group) throws StoreException {
        Entity anchor = group.anchor();
        if (anchor != null) {
            emit(anchor, context.bulk());
        }
    }

    private void emit(Entity entity, BulkChange bulk) throws StoreException {
        Map<EStructuralFeature, @Nullable Object> changes = entity.changes();
        if (entity.added()) {
            bulk.insert(entity.type(), entity.id(), entity.values());
            counts.inserted(entity.type(), 1);
        } else if (!changes.isEmpty()) {
            bulk.update(entity.type(), entity.id(), changes);
            counts.updated(entity.type());
        } else if (entity.touched()) {
            counts.unchanged(entity.type());
        }
        for (List<Entity> children : entity.allChildren()) {
            for (Entity child : children) {
                emit(child, bulk);
            }
        }
    }
}
