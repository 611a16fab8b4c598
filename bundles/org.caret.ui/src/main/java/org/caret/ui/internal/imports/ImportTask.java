package org.caret.ui.internal.imports;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportService;
import org.caret.store.Store;
import org.caret.ui.StoreTask;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Imports into a store and remembers how it ended. Its progress is a wizard's; the job it runs in can cancel it too. */
final class ImportTask implements StoreTask {

    private final ImportService imports = Services.get(ImportService.class);
    private final ImportRequest request;
    private final IProgressMonitor progress;
    private volatile ImportOutcome outcome = new ImportOutcome.Cancelled();

    ImportTask(ImportRequest request, IProgressMonitor progress) {
        this.request = request;
        this.progress = progress;
    }

    @Override
    public void run(Store store, IProgressMonitor job) {
        outcome = new ImportOutcome.Done(imports.run(store, request, new Cancellable(progress, job)));
    }

    /** As above, for a database that is to be kept only if something goes in. */
    void runOrGiveUp(Store store, IProgressMonitor job) {
        run(store, job);
        if (outcome instanceof ImportOutcome.Done done && done.result().nothingImported()) {
            throw new OperationCanceledException();
        }
    }

    /** Cancelled until it has run. */
    ImportOutcome outcome() {
        return outcome;
    }

    private static final class Cancellable extends ProgressMonitorWrapper {

        private final IProgressMonitor job;

        Cancellable(IProgressMonitor progress, IProgressMonitor job) {
            super(progress);
            this.job = job;
        }

        @Override
        public boolean isCanceled() {
            return super.isCanceled() || job.isCanceled();
        }
    }
}
