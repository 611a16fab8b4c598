package org.caret.ui.internal.overview;

import org.caret.store.StoreException;
import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.Icons;
import org.eclipse.swt.widgets.Composite;

/** Why the database is not open, and the next step. */
final class FailurePage {

    private final Page page;

    FailurePage(Composite parent, DatabaseSession session, SessionState.Failed failed) {
        StoreException failure = failed.failure();
        page = new Page(parent);
        page.whenPainted(() -> StartTrace.done(Phase.DISTRICT));
        page.heading(heading(failure.reason()));
        page.text(failure.getMessage());
        if (!failure.remedy().isEmpty()) {
            page.text(failure.remedy());
        }
        page.value(Messages.OpeningPage_folder, failed.folder().toString());
        page.action(Messages.FailurePage_again, Icons.REFRESH.image(), Messages.FailurePage_againText,
                () -> session.open(failed.folder()));
        page.action(Messages.FailurePage_other, Icons.DATABASE.image(), Messages.WelcomePage_openText,
                () -> Commands.run(CaretCommands.OPEN_DATABASE));
        page.action(Messages.WelcomePage_sample, Icons.SAMPLE.image(), Messages.WelcomePage_sampleText,
                () -> Commands.run(CaretCommands.OPEN_SAMPLE));
    }

    private static String heading(StoreException.Reason reason) {
        return switch (reason) {
        case IN_USE -> Messages.FailurePage_inUse;
        case DAMAGED -> Messages.FailurePage_damaged;
        case NEWER_VERSION -> Messages.FailurePage_newer;
        case NOT_A_DATABASE -> Messages.FailurePage_notADatabase;
        case READ_ONLY -> Messages.FailurePage_readOnly;
        case DISK_FULL -> Messages.FailurePage_diskFull;
        case ACCESS_DENIED -> Messages.FailurePage_denied;
        case CONFLICT, FAILED -> Messages.FailurePage_failed;
        };
    }

    Page page() {
        return page;
    }
}
