package org.caret.compare.internal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.IntStream;

import org.caret.compare.ComparedRecord;
import org.caret.compare.ComparedRecord.Origin;
import org.caret.compare.Comparison;
import org.caret.compare.ComparisonSummary;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.store.Store;
import org.eclipse.core.runtime.SubMonitor;

/** Hands the records of an extract to the history as what the state holds. */
final class BaselineOperation {

    private static final int CANCEL_INTERVAL = 0xff;

    private final Comparison comparison;
    private final int subject;

    BaselineOperation(Comparison comparison) {
        this.comparison = comparison;
        this.subject = IntStream.range(0, comparison.layout().fields().size())
                .filter(index -> comparison.layout().fields().get(index).source() instanceof Source.Path path
                        && path.path().equals(comparison.recordType().subjectPath()))
                .findFirst().orElse(-1);
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
                    writer.add(subject(record, state), asSent(record, state));
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

    /** Who the record is about in this database; what the extract says where there is no partner here. */
    private String subject(ComparedRecord record, String[] state) {
        Origin origin = record.origin();
        return origin != null ? origin.subject() : subject < 0 ? "" : state[subject];
    }
}
