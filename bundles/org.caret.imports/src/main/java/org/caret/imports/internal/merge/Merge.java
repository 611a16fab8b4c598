package org.caret.imports.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One import on its way into the store: first all rows are staged, then they are merged in a few passes, each over the
 * objects of one class of the district with all that lives under them. Memory does not grow with the number of rows, but
 * for some 30 bytes per object that other rows refer to. Not thread-safe.
 */
public final class Merge implements AutoCloseable {

    private final List<StagedPass> passes = new ArrayList<>();
    private final RowCodec codec = new RowCodec();
    private final RecordCounts counts = new RecordCounts();
    private final RejectionLog rejections = new RejectionLog();
    private final List<BitSet> refused = new ArrayList<>();
    private final List<List<Way>> ways = new ArrayList<>();

    /**
     * @param plans of the rows that will be staged
     * @param folder an existing folder for temporary files
     */
    public Merge(List<Plan> plans, Path folder) {
        for (Pass pass : PassPlanner.passes(plans)) {
            passes.add(new StagedPass(pass, folder));
        }
        for (int plan = 0; plan < plans.size(); plan++) {
            refused.add(new BitSet());
            ways.add(ways(plan));
        }
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
        for (Way way : ways.get(plan)) {
            if (way.part.hasKey(values)) {
                way.pass.add(way.part, values, codec);
            }
        }
    }

    /** Merges what was staged into a bulk change, which the caller commits. To be called once. */
    public void apply(MergeTarget target, FindingLog findings, IProgressMonitor monitor)
            throws StoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, passes.size());
        Store store = target.store();
        References references = new References(store);
        Schools known = new Schools(store, target.bulk(), target.district(), target.schools(), findings::add);
        MergeContext context = new MergeContext(target.bulk(), target.district(), references, known, findings::add,
                rejections, findings);
        for (StagedPass staged : passes) {
            prepare(staged.pass(), references);
        }
        Map<Long, Long> movedSchools = known.moved(target.replacedSchools());
        for (StagedPass staged : passes) {
            try (PassRun run = new PassRun(staged, store, context, movedSchools, counts, refused, findings)) {
                run.execute(progress.split(1));
            }
        }
        if (known.added() > 0) {
            counts.inserted(ModelPackage.Literals.SCHOOL, known.added());
        }
        findings.check();
    }

    public RecordCounts counts() {
        return counts;
    }

    /** What the state has refused, where the rows are about that. */
    public RejectionLog rejections() {
        return rejections;
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

    private List<Way> ways(int plan) {
        List<Way> result = new ArrayList<>();
        for (StagedPass staged : passes) {
            staged.pass().parts().stream().filter(part -> part.planNumber() == plan)
                    .forEach(part -> result.add(new Way(staged, part)));
        }
        return result;
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

    /** The parts of a plan, each with the pass it belongs to. */
    private record Way(StagedPass pass, Part part) {
    }
}
