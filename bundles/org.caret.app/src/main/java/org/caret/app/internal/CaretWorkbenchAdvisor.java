package org.caret.app.internal;

import org.caret.ui.CaretPerspectives;
import org.caret.ui.DatabaseSession;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench starts with: the district perspective, and the arrangement of the last time. */
final class CaretWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Splash splash;
    private final DatabaseSession session;

    CaretWorkbenchAdvisor(Splash splash, DatabaseSession session) {
        this.splash = splash;
        this.session = session;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CaretWindowAdvisor(configurer, session);
    }

    @Override
    public void postStartup() {
        splash.close();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CaretPerspectives.DISTRICT;
    }
}
