package org.caret.imports.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.merge.RowApplier.MergeContext;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One import on its way into the store: first all rows are staged, then they are merged in a few passes, each over the
 * objects of one class of the district with all that lives under them. Memory does not grow with the number of rows, but
 * for some 30 bytes per object that other rows refer to. Not thread-safe.
 */
public final class Merge implements AutoCloseable {

    private static final int CANCEL_INTERVAL = 0xff;

    private final List<Plan> plans;
    private final List<StagedPass> passes = new ArrayList<>();
    private final RowCodec codec = new RowCodec();
    private final RecordCounts counts = new RecordCounts();
    private final List<BitSet> refused = new ArrayList<>();

    /**
     * @param plans of the rows that will be staged
     * @param folder an existing folder for temporary files
     */
    public Merge(List<Plan> plans, Path folder) {
        this.plans = List.copyOf(plans);
        for (Pass pass : PassPlanner.passes(plans)) {
            passes.add(new StagedPass(pass, folder));
        }
        plans.forEach(plan -> refused.add(new BitSet()));
    }

    /**
     * Takes a row; the array is not kept.
     *
     * @param plan place of its plan in the list
     * @param line its line in the source
     * @param values by slot of the plan
     */
    public void stage(int plan, long line, @Nullable Object[] values) throws IOException {
        codec.encode(line, values);
        Plan its = plans.get(plan);
        for (StagedPass staged : passes) {
            for (Part part : staged.pass().parts()) {
                if (part.plan() == its && part.hasKey(values)) {
                    staged.add(part, values, codec);
                }
            }
        }
    }

    /** Merges what was staged into a bulk change, which the caller commits. To be called once. */
    public void apply(Store store, BulkChange bulk, long district, Function<String, School> schools,
            FindingLog findings,
            IProgressMonitor monitor) throws StoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, passes.size());
        References references = new References(store);
        Schools known = new Schools(store, bulk, district, schools, findings::add);
        MergeContext context = new MergeContext(bulk, district, references, known, findings::add);
        for (StagedPass staged : passes) {
            prepare(staged.pass(), references);
        }
        for (StagedPass staged : passes) {
            apply(staged, store, context, findings, progress.split(1));
        }
        if (known.added() > 0) {
            counts.inserted(ModelPackage.Literals.SCHOOL, known.added());
        }
        findings.check();
    }

    public RecordCounts counts() {
        return counts;
    }

    /** How many rows were refused while merging. */
    public long refused() {
        return refused.stream().mapToLong(BitSet::cardinality).sum();
    }

    @Override
    public void close() throws IOException {
        for (StagedPass staged : passes) {
            staged.close();
        }
    }

    /** Reads the keys of what rows only refer to, before anything of it is made. */
    private static void prepare(Pass pass, References references) throws StoreException {
        for (Part part : pass.parts()) {
            for (Target target : part.targets()) {
                boolean outside = Pass.chain(target.type()).get(0) != pass.anchor();
                if (outside && target.type() != ModelPackage.Literals.SCHOOL) {
                    references.prepare(target.type());
                }
            }
        }
    }

    private void apply(StagedPass staged, Store store, MergeContext context, FindingLog findings, SubMonitor monitor)
            throws StoreException, IOException {
        int steps = (int) Math.min(Integer.MAX_VALUE, staged.rows() / (CANCEL_INTERVAL + 1) + 1);
        SubMonitor progress = SubMonitor.convert(monitor, steps);
        List<RowApplier> appliers = staged.pass().parts().stream().map(part -> new RowApplier(part, context)).toList();
        try (SortedRecords sorted = staged.sorted();
                SortedReader reader = sorted.read();
                StoredGroups stored = new StoredGroups(store, staged.pass(), staged.scope(), staged.extent())) {
            byte[] key = new byte[0];
            Group group = new Group(null);
            long count = 0;
            while (reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.split(1);
                    findings.check();
                }
                int length = reader.keyLength() - Part.SUFFIX;
                if (!sameKey(key, reader, length)) {
                    emit(group, context.bulk());
                    key = Arrays.copyOfRange(reader.array(), reader.keyOffset(), reader.keyOffset() + length);
                    group = stored.group(key, length);
                }
                applyRow(reader, length, staged.pass(), appliers, group, findings);
            }
            emit(group, context.bulk());
        }
    }

    private static boolean sameKey(byte[] key, SortedReader reader, int length) {
        return Arrays.equals(key, 0, key.length, reader.array(), reader.keyOffset(), reader.keyOffset() + length);
    }

    private void applyRow(SortedReader reader, int keyLength, Pass pass, List<RowApplier> appliers, Group group,
            FindingLog findings) throws StoreException {
        int number = reader.array()[reader.keyOffset() + keyLength + 7] & 0xff;
        Part part = pass.parts().get(number);
        int plan = plans.indexOf(part.plan());
        StagedRow row = RowCodec.decode(reader.array(), reader.payloadOffset(), reader.payloadLength(), plan,
                part.plan().slots().size());
        BitSet out = refused.get(plan);
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

    private void emit(Group group, BulkChange bulk) throws StoreException {
        Entity anchor = group.anchor();
        if (anchor != null) {
            emit(anchor, bulk);
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
