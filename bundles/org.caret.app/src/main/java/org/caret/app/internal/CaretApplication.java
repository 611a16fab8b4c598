package org.caret.app.internal;

import java.nio.file.Files;

import org.caret.ui.DatabaseChoice;
import org.caret.ui.DatabaseSession;
import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Runs the workbench until its last window is closed. */
public final class CaretApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        StartTrace.done(Phase.FRAMEWORK);
        DatabaseSession session = session();
        open(session);
        Display display = PlatformUI.createDisplay();
        try {
            Splash splash = Splash.open(display);
            StartTrace.done(Phase.SPLASH);
            int code = PlatformUI.createAndRunWorkbench(display, new CaretWorkbenchAdvisor(splash, session));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /**
     * The database named at the start; else the one that was open last; else none. It opens in a job of its own while the
     * workbench is being built, which takes as long.
     */
    private static void open(DatabaseSession session) {
        DatabaseChoice.ofThisRun().map(DatabaseChoice::folder)
                .or(() -> session.recent().stream().findFirst().filter(Files::isDirectory)).ifPresent(session::open);
    }

    private static DatabaseSession session() {
        BundleContext context = FrameworkUtil.getBundle(CaretApplication.class).getBundleContext();
        ServiceReference<DatabaseSession> reference = context.getServiceReference(DatabaseSession.class);
        DatabaseSession session = reference == null ? null : context.getService(reference);
        if (session == null) {
            throw new IllegalStateException("the installation has no database session");
        }
        return session;
    }

    /** The platform asks to stop from a thread of its own; the workbench closes on the one of its windows. */
    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
