package org.caret.ui.internal.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.caret.exports.RememberedRun;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.lists.TextRows;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a run or an import says about records, spooled so that it can be filtered and looked through.
 *
 * @param run empty for an import
 * @param counts how many rows there are by their first text
 */
record RunRows(RowsSource source, Optional<RememberedRun> run, TextRows rows, Map<String, Integer> counts)
        implements AutoCloseable {

    /** Gives rows, as texts in the order of the columns. */
    @FunctionalInterface
    interface Rows {

        /** The next one; null at the end. */
        String @Nullable [] next() throws IOException;
    }

    /** Spools rows; to be closed. */
    static RunRows read(RowsSource source, Optional<RememberedRun> run, Rows from, IProgressMonitor monitor)
            throws CoreException {
        Map<String, Integer> counts = new TreeMap<>();
        try {
            TextRows rows = TextRows.of(sink -> {
                for (String[] row = from.next(); row != null; row = from.next()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    sink.add(row);
                    counts.merge(row[0], 1, Integer::sum);
                }
            });
            return new RunRows(source, run, rows, counts);
        } catch (IOException | UncheckedIOException e) {
            throw Failures.of(Messages.RunRowsView_temporary, e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
