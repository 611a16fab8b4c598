package org.caret.ui.internal.detail;

import java.util.List;
import java.util.Optional;

import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.edit.DraftSave;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Saves what was typed on a student's page, or says on the page why it is not saved. */
final class DraftSaving {

    private final DatabaseSession session;
    private final Edits edits;
    private final StudentPage page;

    DraftSaving(DatabaseSession session, Edits edits, StudentPage page) {
        this.session = session;
        this.edits = edits;
        this.page = page;
    }

    /**
     * Lets the windows go on meanwhile.
     *
     * @param reload reads what the store holds now, after somebody else has changed it
     * @return whether everything was saved
     */
    boolean save(Display display, Runnable reload) {
        edits.pause();
        List<FieldKey> wrong = edits.draft().wrong();
        if (!wrong.isEmpty()) {
            page.messages().show(Icons.FATAL, NLS.bind(Messages.DetailView_wrong,
                    FieldLabels.of(wrong.get(0).attribute()), wrong.size()));
            page.reveal(wrong.get(0));
            return false;
        }
        DraftSave save = new DraftSave(edits.draft());
        Optional<StoreException> failure = new SaveJob(session, save).runAndWait(display);
        failure.ifPresentOrElse(one -> showFailure(one, reload), () -> {
            save.done();
            session.recordsChanged(save.types());
        });
        return failure.isEmpty();
    }

    private void showFailure(StoreException failure, Runnable reload) {
        String message = (failure.getMessage() + ' ' + failure.remedy()).strip();
        if (failure.reason() == StoreException.Reason.CONFLICT) {
            page.messages().show(Icons.FATAL, NLS.bind(Messages.DetailView_conflict, message),
                    Messages.DetailView_reload, reload);
        } else {
            page.messages().show(Icons.FATAL, NLS.bind(Messages.DetailView_notSaved, message));
        }
    }
}
