package org.caret.ui.internal.overview;

import java.util.Optional;
import java.util.stream.Stream;

import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.BrowsingEditor;
import org.caret.ui.internal.Debounce;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** The first page: the open district at a glance, what keeps one from being open, or the ways to one. */
public final class OverviewEditor extends BrowsingEditor implements SessionListener {

    /** As plugin.xml declares it. */
    public static final String ID = CaretParts.OVERVIEW;

    /** Counting takes a scan: who saves one record after the other has it done once, in milliseconds after the last. */
    private static final int AFTER_COMMITS = 1000;
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private DatabaseSession session;
    private ScrolledComposite area;
    private Debounce counting;
    private @Nullable Page shown;
    private Optional<DistrictPage> district = Optional.empty();

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
        counting = Debounce.on(parent.getDisplay(), AFTER_COMMITS);
        SessionPart.follow(session, area, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        if (!area.isDisposed()) {
            district = Optional.empty();
            show(switch (state) {
            case SessionState.Closed closed -> new WelcomePage(area, session).page();
            case SessionState.Opening opening -> new OpeningPage(area, opening).page();
            case SessionState.Opened opened -> {
                DistrictPage page = new DistrictPage(area, session, opened);
                district = Optional.of(page);
                yield page.page();
            }
            case SessionState.Failed failed -> new FailurePage(area, session, failed).page();
            });
        }
    }

    @Override
    public void recordsChanged() {
        counting.later(
                () -> district.filter(page -> !page.page().control().isDisposed()).ifPresent(DistrictPage::read));
    }

    private void show(Page page) {
        Control before = area.getContent();
        shown = page;
        area.setContent(page.control());
        page.onChange(this::keepFocus);
        page.changed();
        if (before != null) {
            before.dispose();
        }
        keepFocus();
    }

    /**
     * What had the focus may be gone, and a window in which nothing has it hears no keys. Also while the window waits to be
     * activated: it then begins with what was given the focus last.
     */
    private void keepFocus() {
        Optional<Shell> dialog = Stream.of(area.getShell().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0).findFirst();
        if (dialog.isPresent()) {
            // A dialog that is open would hear no keys any more if a control behind it took the focus.
            dialog.get().addDisposeListener(event -> event.display.asyncExec(this::keepFocusIfShown));
            return;
        }
        Control focus = area.getDisplay().getFocusControl();
        boolean elsewhere = focus != null && focus.getShell() == area.getShell() && !within(focus);
        Page page = shown;
        if (page != null && !elsewhere && getSite().getPage().getActivePart() == this) {
            page.setFocus();
        }
    }

    private void keepFocusIfShown() {
        if (!area.isDisposed()) {
            keepFocus();
        }
    }

    private boolean within(Control control) {
        for (Control one = control; one != null; one = one.getParent()) {
            if (one == area) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        Page page = shown;
        if (page == null) {
            area.setFocus();
        } else {
            page.setFocus();
        }
    }
}
