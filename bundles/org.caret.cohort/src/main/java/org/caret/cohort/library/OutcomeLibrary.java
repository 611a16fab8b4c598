package org.caret.cohort.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.cohort.internal.library.FolderOutcomeLibrary;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The public outcome files of a database. An OSGi service without state; safe for use by several threads.
 * <p>
 * The rows of a year are replaced as a whole and appear at once: whoever reads rows meanwhile goes on reading the old ones, and a
 * process that ends at any moment leaves the old ones or the new ones. Replacing waits for exports and imports as every
 * change of the store does.
 */
public interface OutcomeLibrary {

    /**
     * Reads a file of either format into the database. Memory does not grow with its rows.
     *
     * @throws PublicFileException if it is no public outcome file or was not transferred whole; nothing is changed then
     * @throws IOException if the file cannot be read
     * @throws StoreException if the database cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; nothing is changed then
     */
    ReadResult read(Store store, Path file, IProgressMonitor monitor)
            throws PublicFileException, IOException, StoreException;

    /** The library outside OSGi. */
    static OutcomeLibrary of(Specifications specifications) {
        return new FolderOutcomeLibrary(specifications);
    }

    /** What the database holds: by format, oldest year first. */
    List<StoredYear> years(Store store) throws StoreException;

    /** What the database holds of one year. */
    default Optional<StoredYear> year(Store store, PublicFormat format, AcademicYear year) throws StoreException {
        return years(store).stream().filter(one -> one.format() == format && one.year().equals(year)).findFirst();
    }

    /**
     * The rows of a year as the file has them.
     *
     * @throws StoreException {@link StoreException.Reason#CONFLICT} where the database holds no such year
     */
    PublicRows rows(Store store, PublicFormat format, AcademicYear year, RowFilter filter) throws StoreException;

    /** Removes a year; what it was, or empty where there was none. */
    Optional<StoredYear> remove(Store store, PublicFormat format, AcademicYear year) throws StoreException;
}
