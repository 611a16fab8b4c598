package org.caret.compare.internal;

import java.io.IOException;
import java.util.EnumSet;

import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.ComparisonSummary;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.store.Store;
import org.eclipse.core.runtime.SubMonitor;

/** Hands the records of an extract to the history as what the state holds. */
final class BaselineOperation {

    private static final int CANCEL_INTERVAL = 0xff;

    private final Comparison comparison;

    BaselineOperation(Comparison comparison) {
        this.comparison = comparison;
    }

    RememberedRun archive(Store store, Baselines baselines, SubMonitor progress) throws ExportException, IOException {
        ComparisonSummary summary = comparison.summary();
        try (Baselines.Writer writer = baselines.begin(store, comparison.layout(), summary.year(), summary.lea(),
                String.valueOf(comparison.extract().getFileName()))) {
            long count = 0;
            for (long number : comparison.numbers(EnumSet.allOf(DifferenceKind.class))) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                ComparedRecord record = comparison.record(number);
                String[] state = record.state();
                if (state != null) {
                    writer.add(record.subject(), asSent(record, state));
                }
            }
            return writer.finish();
        }
    }

    /** Values in another form than ours are those that were sent all the same; what is not compared is no difference either. */
    private String[] asSent(ComparedRecord record, String[] state) {
        String[] fields = state.clone();
        for (FieldDifference difference : record.differences()) {
            if (difference.manner() == Manner.FORM) {
                fields[difference.index()] = difference.here();
            }
        }
        return fields;
    }
}
