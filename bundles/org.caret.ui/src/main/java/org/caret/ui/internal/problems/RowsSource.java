package org.caret.ui.internal.problems;

import org.caret.store.Store;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Something that says something about records, and never anything else: an export run, or an import batch. */
interface RowsSource {

    /** Names it among all others of the database. */
    String key();

    /** For people. */
    String title();

    /** Reads and spools what it says; to be closed. */
    RunRows read(Store store, IProgressMonitor monitor) throws CoreException;
}
