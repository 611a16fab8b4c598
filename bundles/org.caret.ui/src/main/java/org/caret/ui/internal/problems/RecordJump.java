package org.caret.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordTypes;
import org.caret.exports.RememberedRun;
import org.caret.imports.BatchFinding.Place;
import org.caret.model.ModelPackage;
import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.RecordPublisher;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

/** Goes from what is said about a record to the record. */
final class RecordJump {

    private final IWorkbenchPartSite site;
    private final DatabaseSession session;
    private final RecordTypes types;
    private final RecordPublisher publisher = new RecordPublisher();

    RecordJump(IWorkbenchPartSite site, DatabaseSession session, RecordTypes types) {
        this.site = site;
        this.session = session;
        this.types = types;
        site.setSelectionProvider(publisher);
    }

    void to(RememberedRun run, String record) {
        Display display = site.getShell().getDisplay();
        session.job(Messages.RecordJump_finding, (store, monitor) -> {
            var type = types.find(run.recordType());
            Optional<RecordSelection> found = type.isEmpty() ? Optional.empty()
                    : RecordSubject.find(store, type.get(), record);
            display.asyncExec(() -> show(found, record));
        }).schedule();
    }

    /** Goes to a record of the database. */
    void to(Place place, String record) {
        Display display = site.getShell().getDisplay();
        session.job(Messages.RecordJump_finding, (store, monitor) -> {
            Optional<RecordSelection> found = ModelPackage.eINSTANCE
                    .getEClassifier(place.recordClass()) instanceof EClass type
                    && !store.read(type, List.of(place.id()), List.of()).isEmpty()
                            ? Optional.of(new RecordSelection(type, place.id()))
                            : Optional.empty();
            display.asyncExec(() -> show(found, record));
        }).schedule();
    }

    /** Says that nobody knows which record is meant. */
    void nowhere(String record) {
        show(Optional.empty(), record);
    }

    /** Another database is open, or none: what was gone to is no record any more. */
    void forget() {
        publisher.setSelection(null);
    }

    private void show(Optional<RecordSelection> found, String record) {
        if (site.getShell() == null || site.getShell().isDisposed()) {
            return;
        }
        if (found.isEmpty()) {
            MessageDialog.openInformation(site.getShell(), Messages.RecordJump_finding,
                    NLS.bind(Messages.RecordJump_notFound, record));
            return;
        }
        publisher.publish(found.get());
        try {
            site.getPage().showView(CaretParts.DETAIL, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(RecordJump.class).error(e.getMessage(), e);
        }
    }
}
