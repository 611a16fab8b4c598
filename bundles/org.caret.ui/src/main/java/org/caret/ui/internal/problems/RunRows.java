package org.caret.ui.internal.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.lists.TextRows;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What a run says about its records, spooled so that it can be filtered and looked through.
 *
 * @param counts how many rows there are by their first text
 */
record RunRows(RememberedRun run, TextRows rows, Map<String, Integer> counts) implements AutoCloseable {

    /** Gives the rows of a run, as texts in the order of the columns. */
    @FunctionalInterface
    interface Source {
        Stream<String[]> rows(RunDetails details) throws ExportException;
    }

    /** Spools the rows of a run; to be closed. */
    static RunRows read(RememberedRun run, RunDetails details, Source source, IProgressMonitor monitor)
            throws ExportException, CoreException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<String[]> stream = source.rows(details)) {
            TextRows rows = TextRows.of(sink -> {
                for (String[] row : (Iterable<String[]>) stream::iterator) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    sink.add(row);
                    counts.merge(row[0], 1, Integer::sum);
                }
            });
            return new RunRows(run, rows, counts);
        } catch (IOException | UncheckedIOException e) {
            throw Failures.of(Messages.RunRowsView_temporary, e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
