package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.ExportException;
import org.caret.exports.Selection.Slots;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** The cross checks of a run, beside its groups. What they say of rows that make no record goes to the archive at once. */
final class CrossChecks implements AutoCloseable {

    private final List<CrossCheckRows> checks = new ArrayList<>();
    private final RunArchive archive;
    private final Tally tally;

    private CrossChecks(RunArchive archive, Tally tally) {
        this.archive = archive;
        this.tally = tally;
    }

    /** @param sites codes of the schools the run is about */
    static CrossChecks open(RunPlan plan, Store store, Set<String> sites, RunArchive archive, Tally tally)
            throws StoreException, ExportException {
        CrossChecks all = new CrossChecks(archive, tally);
        try {
            for (CrossCheck check : RunPlanner.guarded(plan.request().type(),
                    () -> plan.selection().crossChecks(plan.request()))) {
                if (check.needs().isEmpty() || CrossCheckRows.exists(check.needs().get(), store)) {
                    all.checks.add(CrossCheckRows.open(check, store, sites, plan.request().type()));
                }
            }
            return all;
        } catch (ExportException | StoreException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    /** @param slots of the rows of the file */
    void prepare(Slots slots) throws ExportException {
        for (CrossCheckRows check : checks) {
            check.prepare(slots);
        }
    }

    boolean none() {
        return checks.isEmpty();
    }

    /**
     * Looks at the next subject of the file, and at those before it that the file does not have.
     *
     * @param records rows that make records; may be empty
     * @return what is said of the records, by row
     */
    Map<Row, List<Remark>> look(String subject, List<Row> records)
            throws ExportException, StoreException, IOException {
        Map<Row, List<Remark>> said = new IdentityHashMap<>();
        for (CrossCheckRows check : checks) {
            check.before(subject, this::report);
            check.at(subject, records,
                    (row, remark) -> said.computeIfAbsent(row, any -> new ArrayList<>()).add(remark), this::report);
        }
        return said;
    }

    /** Looks at the subjects that come after the last one of the file. */
    void end() throws ExportException, StoreException, IOException {
        for (CrossCheckRows check : checks) {
            check.rest(this::report);
        }
    }

    private void report(String name, Remark remark) throws IOException {
        Finding finding = new Finding(remark.severity(), remark.rule(), name, "",
                "", remark.message(), remark.remedy());
        tally.finding(finding);
        archive.finding(finding);
    }

    @Override
    public void close() {
        checks.forEach(CrossCheckRows::close);
    }
}
