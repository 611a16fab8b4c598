package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import org.caret.compare.CompareException;
import org.caret.compare.CompareRequest;
import org.caret.compare.Comparison;
import org.caret.compare.ComparisonSummary;
import org.caret.exports.ExportException;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordListing;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.core.runtime.SubMonitor;

/** One comparison. The extract goes first: it says which schools are meant. */
final class CompareOperation {

    private final ExtractFile extract;
    private final CompareRequest request;
    private final ExportTypes types;
    private final Clock clock;
    private final FieldComparison comparison;

    CompareOperation(ExtractFile extract, CompareRequest request, ExportTypes types, Clock clock) {
        this.extract = extract;
        this.request = request;
        this.types = types;
        this.clock = clock;
        this.comparison = new FieldComparison(extract.fields());
    }

    Comparison execute(Store store, RecordListing listing, Path folder, SubMonitor progress)
            throws CompareException, StoreException, ExportException, IOException {
        // Refuses what cannot be compared before anything long is begun.
        LocalRecords locals = LocalRecords.of(store, extract, request, types, clock);
        try (KeySort states = new KeySort(extract.fields(), folder);
                KeySort here = new KeySort(extract.fields(), folder)) {
            extract.read(states::add, progress.split(30));
            locals.read(store, listing, here::add, progress.split(50));
            try (SortedRecords sortedStates = states.finish(); SortedRecords sortedHere = here.finish()) {
                return merge(sortedHere, sortedStates, locals, folder, progress.split(20));
            }
        }
    }

    private Comparison merge(SortedRecords here, SortedRecords states, LocalRecords locals, Path folder,
            SubMonitor progress) throws IOException {
        Spool spool = Spool.create(folder);
        boolean whole = false;
        try (SortedReader one = here.read(); SortedReader other = states.read()) {
            Merge merge = new Merge(comparison, spool);
            merge.run(one, other, progress);
            spool.finish();
            whole = true;
            return new SpooledComparison(summary(merge, locals), request.extract(), extract.type(), extract.fields(),
                    comparison, spool);
        } finally {
            if (!whole) {
                spool.close();
            }
        }
    }

    private ComparisonSummary summary(Merge merge, LocalRecords locals) {
        return new ComparisonSummary(extract.type().id(), extract.fields().layout().layout().name(), extract.year(),
                extract.lea(), locals.request().type().id(), merge.counts(), extract.records(), locals.records(),
                merge.heldBack(), byField(merge.different()), byField(merge.otherForm()), extract.otherYears(),
                locals.otherSchools(), merge.duplicateKeysHere(), merge.duplicateKeysAtState());
    }

    private Map<String, Long> byField(long[] counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int index = 0; index < counts.length; index++) {
            if (counts[index] > 0) {
                named.put(extract.fields().layout().fields().get(index).field().name(), counts[index]);
            }
        }
        return named;
    }
}
