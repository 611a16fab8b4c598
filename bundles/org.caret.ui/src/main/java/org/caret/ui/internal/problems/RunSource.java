package org.caret.ui.internal.problems;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.exports.RunHistory;
import org.caret.store.Store;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A run of the export history.
 *
 * @param rows what is wanted of its details
 */
record RunSource(RunHistory history, RememberedRun run, Details rows) implements RowsSource {

    /** The rows of a run as texts in the order of the columns. */
    @FunctionalInterface
    interface Details {
        Stream<String[]> of(RunDetails details) throws ExportException;
    }

    @Override
    public String key() {
        return "run " + run.runId();
    }

    @Override
    public String title() {
        String label = Services.get(ExportTypes.class).find(run.exportType()).map(ExportType::label)
                .orElse(run.exportType());
        return label + ' ' + run.academicYear() + ", " + run.fileName();
    }

    @Override
    public RunRows read(Store store, IProgressMonitor monitor) throws CoreException {
        try (RunDetails details = history.details(store, run.runId()); Stream<String[]> stream = rows.of(details)) {
            Iterator<String[]> iterator = stream.iterator();
            return RunRows.read(this, Optional.of(run), () -> iterator.hasNext() ? iterator.next() : null, monitor);
        } catch (ExportException e) {
            throw Failures.of(e);
        }
    }
}
