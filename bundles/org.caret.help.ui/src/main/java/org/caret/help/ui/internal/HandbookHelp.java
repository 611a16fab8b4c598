package org.caret.help.ui.internal;

import java.util.Optional;

import org.caret.help.Handbook;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows the handbook where the workbench asks for help. The platform's own help would be a web server within the workbench with
 * some thirty bundles and a compiler for its pages; these pages are files, so nothing listens and nothing waits.
 */
public final class HandbookHelp extends AbstractHelpUI {

    private final HandbookFiles files = new HandbookFiles();
    private Optional<HandbookWindow> window = Optional.empty();

    @Override
    public void displayHelp() {
        show("");
    }

    @Override
    public void displaySearch() {
        show("").search();
    }

    /** F1: the page about what is in front. */
    @Override
    public void displayDynamicHelp() {
        show(InFront.page(Display.getCurrent(), PlatformUI.getWorkbench()).orElse(""));
    }

    @Override
    public void displayContext(@Nullable IContext context, int x, int y) {
        show(page(context).orElse(""));
    }

    @Override
    public void displayHelpResource(@Nullable String href) {
        show(href == null ? "" : file(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return window.filter(HandbookWindow::isOpen).isPresent();
    }

    /** The page that a context leads to first. */
    static Optional<String> page(@Nullable IContext context) {
        IHelpResource[] topics = context == null ? null : context.getRelatedTopics();
        return topics == null || topics.length == 0 ? Optional.empty() : Optional.of(file(topics[0].getHref()));
    }

    /** {@code /org.caret.help/runs.html} is {@code runs.html}. */
    private static String file(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** @param page empty to stay at the page that was read last, or to begin with the first one */
    private HandbookWindow show(String page) {
        Shell active = InFront.shell(PlatformUI.getWorkbench().getDisplay());
        HandbookWindow open = window.filter(one -> one.canBeUsedFrom(active)).orElse(null);
        if (open == null) {
            window.ifPresent(HandbookWindow::close);
            open = new HandbookWindow(active, files, PlatformUI.getWorkbench().getService(Handbook.class));
            window = Optional.of(open);
            open.open();
        }
        open.show(page);
        return open;
    }
}
