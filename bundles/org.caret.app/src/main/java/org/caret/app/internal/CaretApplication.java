package org.caret.app.internal;

import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its last window is closed. */
public final class CaretApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        StartTrace.done(Phase.FRAMEWORK);
        Display display = PlatformUI.createDisplay();
        try {
            Splash splash = Splash.open(display);
            StartTrace.done(Phase.SPLASH);
            int code = PlatformUI.createAndRunWorkbench(display, new CaretWorkbenchAdvisor(splash));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
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
