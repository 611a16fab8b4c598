package org.caret.cohort.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.cohort.compute.StoredClasses;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.RulesException;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** The numbers of every class that a database can answer, for a chart over the years. Immutable. */
public final class OwnTrend {

    private final List<OneClass> classes;

    private record OneClass(CohortRequest request, Tally tally) {
    }

    private OwnTrend(List<OneClass> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * Reads the store once for each class; keeps numbers and no students.
     *
     * @throws RulesException where the corrected rules of the database make no sense
     * @throws IOException where they cannot be read
     */
    public static OwnTrend of(Store store, @Nullable IProgressMonitor monitor)
            throws StoreException, RulesException, IOException {
        List<Integer> years = StoredClasses.of(store);
        SubMonitor progress = SubMonitor.convert(monitor, years.size());
        List<OneClass> classes = new ArrayList<>();
        for (int year : years) {
            CohortRequest request = CohortRequest.ofDistrict(store, year);
            CohortSummary summary = new CohortSummary(request);
            Cohort.stream(store, request, summary, progress.split(1));
            classes.add(new OneClass(request, summary.tally()));
        }
        return new OwnTrend(classes);
    }

    /** The classes by the year in which they graduate on time, the first one first. */
    public List<Integer> years() {
        return classes.stream().map(one -> one.request.cohortYear()).toList();
    }

    /** As the state would publish them: small numbers are hidden. */
    public List<PublicRow> asPublished() {
        return classes.stream().flatMap(one -> OwnRows.asPublished(one.request, one.tally).stream()).toList();
    }

    /** <b>True numbers, not for publication</b>: nothing is hidden. */
    public List<PublicRow> trueNumbers() {
        return classes.stream().flatMap(one -> OwnRows.trueNumbers(one.request, one.tally).stream()).toList();
    }
}
