package org.caret.ui.internal.overview;

import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.BrowsingEditor;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** The first page: the open district at a glance, what keeps one from being open, or the ways to one. */
public final class OverviewEditor extends BrowsingEditor implements SessionListener {

    /** As plugin.xml declares it. */
    public static final String ID = CaretParts.OVERVIEW;

    private DatabaseSession session;
    private ScrolledComposite area;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        session = Services.get(DatabaseSession.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        area.setExpandHorizontal(true);
        area.setExpandVertical(true);
        area.setFont(JFaceResources.getDialogFont());
        SessionPart.follow(session, area, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        if (!area.isDisposed()) {
            show(switch (state) {
            case SessionState.Closed closed -> new WelcomePage(area, session).control();
            case SessionState.Opening opening -> new OpeningPage(area, opening).control();
            case SessionState.Opened opened -> new DistrictPage(area, session, opened).control();
            case SessionState.Failed failed -> new FailurePage(area, session, failed).control();
            });
        }
    }

    @Override
    public void recordsChanged() {
        stateChanged(session.state());
    }

    private void show(Control page) {
        Control before = area.getContent();
        area.setContent(page);
        measure(page);
        if (before != null) {
            before.dispose();
        }
    }

    /** To be called for a page whose content has changed, so that all of it can be scrolled to. */
    static void measure(Control page) {
        if (page.getParent() instanceof ScrolledComposite scrolled) {
            scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            scrolled.layout(true, true);
            page.redraw();
            keepFocus(page);
        }
    }

    /** What had the focus may be gone; without one the window hears no keys. */
    private static void keepFocus(Control page) {
        boolean lost = page.getDisplay().getFocusControl() == null;
        if (lost && page.getDisplay().getActiveShell() == page.getShell()) {
            page.setFocus();
        }
    }

    @Override
    public void setFocus() {
        Control content = area.getContent();
        if (content == null || !content.setFocus()) {
            area.setFocus();
        }
    }
}
