package org.caret.app.internal;

import org.caret.ui.DatabaseChoice;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of the workbench window. */
final class CaretWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1200, 800);

    CaretWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(title());
    }

    private static String title() {
        return DatabaseChoice.ofThisRun().map(database -> Messages.bind(Messages.CaretWindow_title, database.name()))
                .orElse(Messages.CaretWindow_titleNoDatabase);
    }
}
