package org.caret.ui.internal.overview;

import org.caret.ui.SessionState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A database is on its way. */
final class OpeningPage {

    private final Page page;

    OpeningPage(Composite parent, SessionState.Opening opening) {
        page = new Page(parent);
        page.heading(NLS.bind(Messages.OpeningPage_heading, opening.folder().getFileName()));
        page.value(Messages.OpeningPage_folder, opening.folder().toString());
    }

    Page page() {
        return page;
    }
}
