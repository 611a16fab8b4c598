package org.caret.app.internal;

import org.caret.ui.CaretPerspectives;
import org.caret.ui.DatabaseSession;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What the workbench starts with: the district perspective, and the arrangement of the last time. */
final class CaretWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Splash splash;

    CaretWorkbenchAdvisor(Splash splash) {
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CaretWindowAdvisor(configurer, session());
    }

    @Override
    public void postStartup() {
        splash.close();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CaretPerspectives.DISTRICT;
    }

    private static DatabaseSession session() {
        BundleContext context = FrameworkUtil.getBundle(CaretWorkbenchAdvisor.class).getBundleContext();
        ServiceReference<DatabaseSession> reference = context.getServiceReference(DatabaseSession.class);
        DatabaseSession session = reference == null ? null : context.getService(reference);
        if (session == null) {
            throw new IllegalStateException("the installation has no database session");
        }
        return session;
    }
}
