package org.caret.cohort.compute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.cohort.internal.read.CohortStream;
import org.caret.cohort.internal.read.CohortStream.Change;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.rules.RuleSet;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The students of a class in a store, and their numbers. <b>True numbers, not for publication.</b> Immutable.
 *
 * @param roster by local student identifier
 */
public record Cohort(CohortRequest request, List<RosterEntry> roster) {

    public Cohort {
        roster = List.copyOf(roster);
    }

    /**
     * Reads and judges every student, and keeps those of the class: some hundred bytes each. Holds a reading lease meanwhile.
     *
     * @param monitor cancels between students; null where nobody watches
     * @throws OperationCanceledException where the monitor was cancelled
     */
    public static Cohort of(Store store, CohortRequest request, @Nullable IProgressMonitor monitor)
            throws StoreException {
        List<RosterEntry> roster = new ArrayList<>();
        try {
            stream(store, request, roster::add, monitor);
        } catch (IOException e) {
            throw new IllegalStateException("a list does not fail", e);
        }
        return new Cohort(request, roster);
    }

    /** Streams the students of a class, for what needs no list of them. Memory does not grow with their number. */
    public static void stream(Store store, CohortRequest request, RosterSink sink, @Nullable IProgressMonitor monitor)
            throws StoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, "Class of " + request.cohortYear(), 100);
        try (Store.Lease lease = store.reading()) {
            CohortStream.all(request).read(store, Change.NONE, sink, progress);
        }
    }

    /** One student as judged now; empty for one who is not of the class. */
    public static Optional<RosterEntry> student(Store store, CohortRequest request, String localStudentId)
            throws StoreException {
        return changed(store, request, localStudentId, Change.NONE);
    }

    static Optional<RosterEntry> changed(Store store, CohortRequest request, String localStudentId, Change change)
            throws StoreException {
        List<RosterEntry> found = new ArrayList<>();
        try {
            CohortStream.student(request, localStudentId).read(store, change, found::add,
                    SubMonitor.convert(null));
        } catch (IOException e) {
            throw new IllegalStateException("a list does not fail", e);
        }
        return found.stream().findFirst();
    }

    /** Students whose outcome rests on a record that is missing: what to look at before the state draws the data. */
    public List<RosterEntry> needingAttention() {
        return roster.stream().filter(entry -> entry.judgement().needsAttention()).toList();
    }

    /** Counts of every school and group. */
    public Tally tally() {
        Tally tally = new Tally(KeySet.of(request.rules().ruleSet()), request.places().size());
        roster.forEach(tally::add);
        return tally;
    }

    /** The numbers of schools and district, or of every level. */
    public List<Block> blocks(Set<Level> levels) {
        return blocks(request, tally(), levels);
    }

    /** The numbers of a tally, added up as the file of the rule set wants it. */
    public static List<Block> blocks(CohortRequest request, Tally tally, Set<Level> levels) {
        return request.rules().ruleSet() == RuleSet.ACGR ? RollUp.acgr(tally, request.places(), levels)
                : RollUp.cohort(tally, request.places(), levels);
    }
}
