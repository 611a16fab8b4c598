package org.caret.ui.internal.exports;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.RunHistory;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.exports.ui.CalpadsExportWizard.Groundwork;
import org.caret.exports.ui.ExportDesk;
import org.caret.exports.ui.SubmissionWizard;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.eclipse.ui.PlatformUI;

/** Gives the export wizard the database of the workbench. */
final class SessionExports {

    private SessionExports() {
    }

    /** For a wizard on the open database; empty where none is open. Lets the windows go on while the schools are read. */
    static Optional<Groundwork> groundwork() throws ExportException, StoreException {
        Optional<Store> store = Services.get(DatabaseSession.class).store();
        if (store.isEmpty()) {
            return Optional.empty();
        }
        Groundwork[] read = new Groundwork[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    read[0] = Groundwork.read(desk(store.get()));
                } catch (ExportException | StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
            case ExportException failure -> throw failure;
            case StoreException failure -> throw failure;
            default -> throw new IllegalStateException(e.getCause());
            }
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(read[0]);
    }

    /** A wizard for whole submissions on the open database; empty where none is open. */
    static Optional<SubmissionWizard> submissionWizard() throws ExportException, StoreException {
        return groundwork().map(read -> new SubmissionWizard(read, Services.get(SubmissionBundles.class)));
    }

    private static ExportDesk desk(Store store) {
        DatabaseSession session = Services.get(DatabaseSession.class);
        return new ExportDesk(store, Services.get(ExportTypes.class), Services.get(RecordTypes.class),
                Services.get(ExportService.class), Services.get(RunHistory.class), Services.get(Specifications.class),
                Clock.systemDefaultZone(),
                (name, work) -> session.job(name, (current, monitor) -> work.run(monitor)),
                () -> session.recordsChanged(Set.of(ModelPackage.Literals.EXPORT_RUN)));
    }
}
