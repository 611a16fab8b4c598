package org.caret.ui.internal.problems;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.imports.BatchFinding;
import org.caret.imports.BatchFinding.Place;
import org.caret.imports.BatchFindings;
import org.caret.imports.ImportHistory;
import org.caret.imports.RememberedImport;
import org.caret.store.Store;
import org.caret.ui.internal.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** An import batch. Behind the texts that are shown stand class and id of the record that a finding is about. */
record ImportSource(ImportHistory history, RememberedImport batch) implements RowsSource {

    @Override
    public String key() {
        return "import " + batch.batch();
    }

    @Override
    public String title() {
        return NLS.bind(Messages.ImportSource_title, batch.source(), batch.fileName());
    }

    @Override
    public RunRows read(Store store, IProgressMonitor monitor) throws CoreException {
        try (BatchFindings findings = history.findings(store, batch.batch())) {
            return RunRows.read(this, Optional.empty(), () -> {
                BatchFinding next = findings.next();
                return next == null ? null : texts(next);
            }, monitor);
        } catch (IOException e) {
            throw Failures.of(Messages.ImportSource_unreadable, e);
        }
    }

    private static String[] texts(BatchFinding found) {
        Finding finding = found.finding();
        String[] shown = ProblemsView.texts(finding);
        String[] row = Arrays.copyOf(shown, shown.length + 2);
        row[shown.length] = found.about().map(Place::recordClass).orElse("");
        row[shown.length + 1] = found.about().map(place -> Long.toString(place.id())).orElse("");
        return row;
    }

    /** The record that a row is about. */
    static Optional<Place> place(String[] row) {
        String recordClass = row[row.length - 2];
        return recordClass.isEmpty() ? Optional.empty()
                : Optional.of(new Place(recordClass, Long.parseLong(row[row.length - 1])));
    }
}
