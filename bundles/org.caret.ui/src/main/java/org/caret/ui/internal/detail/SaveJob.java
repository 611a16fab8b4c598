package org.caret.ui.internal.detail;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.WaitedTask;
import org.caret.ui.internal.edit.DraftSave;
import org.eclipse.swt.widgets.Display;

/** Commits a draft outside the windows' thread, while the windows go on and the caller waits. */
final class SaveJob {

    private final DatabaseSession session;
    private final DraftSave save;

    SaveJob(DatabaseSession session, DraftSave save) {
        this.session = session;
        this.save = save;
    }

    /** Why nothing was saved; empty where everything was. */
    Optional<StoreException> runAndWait(Display display) {
        AtomicReference<StoreException> failure = new AtomicReference<>(new StoreException(
                StoreException.Reason.FAILED, Messages.SaveJob_closed, "", null));
        new WaitedTask<StoreException>(session, Messages.SaveJob_saving).run(display, store -> {
            try {
                save.commit(store);
                failure.set(null);
            } catch (StoreException e) {
                failure.set(e);
            }
            return Optional.empty();
        });
        return Optional.ofNullable(failure.get());
    }
}
