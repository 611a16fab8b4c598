package org.caret.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.Overview;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;

/** Size, title and bars of the workbench window, and its first page. */
final class CaretWindowAdvisor extends WorkbenchWindowAdvisor implements SessionListener {

    /** Room for a grid, a student and the runs beside one another. */
    private static final Point WANTED_SIZE = new Point(1500, 960);

    private final DatabaseSession session;

    CaretWindowAdvisor(IWorkbenchWindowConfigurer configurer, DatabaseSession session) {
        super(configurer);
        this.session = session;
    }

    @Override
    public void preWindowOpen() {
        StartTrace.done(Phase.WORKBENCH);
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(firstSize());
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Messages.CaretWindow_titleNoDatabase);
    }

    /** No larger than the screen. */
    private static Point firstSize() {
        Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(WANTED_SIZE.x, screen.width), Math.min(WANTED_SIZE.y, screen.height));
    }

    @Override
    public void postWindowOpen() {
        StartTrace.done(Phase.WINDOW);
        getWindowConfigurer().getWindow().getService(IContextService.class).activateContext(CaretParts.WINDOW);
        session.add(this);
        showOverview();
        // Behind it, so that a dialog about the database keeps the focus that the page is given.
        stateChanged(session.state());
    }

    /**
     * No editor comes back from the last time, except after a crash: the arrangement that the platform notes down every few
     * minutes names the editors of that moment, without what they showed.
     */
    private void showOverview() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            page.closeEditors(page.getEditorReferences(), false);
            Overview.show(page);
            focusWhenShown(page);
        }
    }

    /** What was given the focus while nothing could be seen yet has lost it to the first tool bar by then. */
    private void focusWhenShown(IWorkbenchPage page) {
        whenShown(shell -> {
            IWorkbenchPart active = page.getActivePart();
            if (active != null) {
                active.setFocus();
            }
        });
    }

    /** Does something with the window behind everything that belongs to showing it; at once where it is shown already. */
    private void whenShown(Consumer<Shell> action) {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        Runnable behind = () -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                action.accept(shell);
            }
        });
        if (shell.isVisible()) {
            behind.run();
        } else {
            shell.addListener(SWT.Show, new Listener() {
                @Override
                public void handleEvent(@Nullable Event event) {
                    shell.removeListener(SWT.Show, this);
                    behind.run();
                }
            });
        }
    }

    @Override
    public void stateChanged(SessionState state) {
        getWindowConfigurer().setTitle(switch (state) {
        case SessionState.Opened opened -> title(opened.folder());
        case SessionState.Opening opening -> Messages.bind(Messages.CaretWindow_titleOpening,
                opening.folder().getFileName());
        case SessionState.Closed closed -> Messages.CaretWindow_titleNoDatabase;
        case SessionState.Failed failed -> Messages.CaretWindow_titleNoDatabase;
        });
        if (state instanceof SessionState.Opened) {
            showRepairs();
        } else if (state instanceof SessionState.Failed) {
            showFailure();
        }
        // Without it the tool bar stays grey until something else is selected or focused.
        PlatformUI.getWorkbench().getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
                UIEvents.ALL_ELEMENT_ID);
    }

    /** The first page says what has failed; behind a grid nobody would see it. */
    private void showFailure() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            Overview.show(page);
        }
    }

    /** A dialog that is opened before its window is shown ends up behind it. */
    private void showRepairs() {
        List<String> repairs = session.takeRepairs();
        if (!repairs.isEmpty()) {
            whenShown(shell -> MessageDialog.openInformation(shell, Messages.CaretWindow_repairsTitle,
                    Messages.CaretWindow_repairs + String.join("\n\n", repairs)));
        }
    }

    private static String title(Path folder) {
        return Messages.bind(Messages.CaretWindow_title, folder.getFileName());
    }

    @Override
    public void dispose() {
        session.remove(this);
    }
}
