package org.caret.cohort.ui.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.ReadResult;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Reads files of the state into a database; one that is refused holds up no other. */
record FilesJob(OutcomeLibrary library, List<Path> files) {

    /** What is to be said about the files; OK where nothing is. */
    IStatus run(Store store, IProgressMonitor monitor) throws StoreException {
        MultiStatus result = new MultiStatus(FilesJob.class, 0, Messages.SessionOutcomes_notAllRead);
        for (Path file : files) {
            result.add(read(store, file, monitor));
        }
        return result;
    }

    private IStatus read(Store store, Path file, IProgressMonitor monitor) throws StoreException {
        try {
            ReadResult result = library.read(store, file, monitor);
            return result.notices().isEmpty() ? Status.OK_STATUS
                    : Status.info(file.getFileName() + ": " + String.join(". ",
                            result.notices().stream().map(Object::toString).toList()) + '.');
        } catch (PublicFileException e) {
            return Status.warning(file.getFileName() + ": " + e.getMessage() + ' ' + e.remedy());
        } catch (IOException e) {
            return Status.warning(NLS.bind(Messages.SessionOutcomes_unreadable, file), e);
        }
    }
}
