package org.caret.cohort.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.cohort.compute.StoredClasses;
import org.caret.cohort.compute.StoredClasses.Extent;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.RulesException;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** The numbers of every class that a database can answer, for a chart over the years. Immutable. */
public final class OwnTrend {

    private final List<OneClass> classes;

    private record OneClass(CohortRequest request, Tally tally, Extent extent) {
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
    public static OwnTrend of(Store store, LocalDate today, @Nullable IProgressMonitor monitor)
            throws StoreException, RulesException, IOException {
        Map<Integer, Extent> years = StoredClasses.of(store, today);
        SubMonitor progress = SubMonitor.convert(monitor, years.size());
        List<OneClass> classes = new ArrayList<>();
        for (Map.Entry<Integer, Extent> year : years.entrySet()) {
            CohortRequest request = CohortRequest.ofDistrict(store, year.getKey());
            CohortSummary summary = new CohortSummary(request);
            Cohort.stream(store, request, summary, progress.split(1));
            classes.add(new OneClass(request, summary.tally(), year.getValue()));
        }
        return new OwnTrend(classes);
    }

    /** The years of the classes. */
    public Set<AcademicYear> years() {
        return classes.stream().map(one -> one.request.year()).collect(Collectors.toUnmodifiableSet());
    }

    /** The years of the classes of whose four years the database has enrollments. */
    public Set<AcademicYear> wholeYears() {
        return classes.stream().filter(one -> one.extent == Extent.WHOLE).map(one -> one.request.year())
                .collect(Collectors.toUnmodifiableSet());
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
