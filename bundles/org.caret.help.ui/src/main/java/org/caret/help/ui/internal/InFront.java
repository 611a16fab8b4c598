package org.caret.help.ui.internal;

import java.util.List;
import java.util.Optional;

import org.caret.help.Handbook;
import org.eclipse.help.HelpSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.FrameworkUtil;

/**
 * Which page is about what is in front of a person: what the control with the focus, or one around it, says of itself; else the
 * page of a wizard; else the active part. So neither parts nor wizards need to know of the handbook.
 */
final class InFront {

    /** Where the platform keeps the context of a control. */
    private static final String CONTEXT = "org.eclipse.ui.help";
    /** Contexts of this bundle: names of parts and wizard pages. */
    private static final String OURS = "org.caret.help.ui.";
    /** Begins the context of something that is about an export type, whose id follows. */
    private static final String EXPORT_TYPE = "org.caret.exports.ui.type.";

    private InFront() {
    }

    static Optional<String> page(@Nullable Display display, IWorkbench workbench) {
        if (display == null) {
            return Optional.empty();
        }
        return ofControl(display.getFocusControl()).or(() -> ofWizard(shell(display))).or(() -> ofPart(workbench));
    }

    /** The active window; where the desktop says that there is none, the dialog that blocks all others. */
    static @Nullable Shell shell(Display display) {
        Shell active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        for (Shell shell : List.of(display.getShells()).reversed()) {
            if (shell.isVisible() && modal(shell)) {
                return shell;
            }
        }
        return null;
    }

    static boolean modal(Shell shell) {
        return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
    }

    private static Optional<String> ofControl(@Nullable Control focus) {
        Control control = focus;
        while (control != null && !(control instanceof Shell)) {
            if (control.getData(CONTEXT) instanceof String context) {
                return context.startsWith(EXPORT_TYPE)
                        ? Optional.of(Handbook.pageOf(context.substring(EXPORT_TYPE.length())))
                        : HandbookHelp.page(HelpSystem.getContext(context));
            }
            control = control.getParent();
        }
        return Optional.empty();
    }

    private static Optional<String> ofWizard(@Nullable Shell shell) {
        if (shell == null || !(shell.getData() instanceof IWizardContainer container)) {
            return Optional.empty();
        }
        IWizardPage page = container.getCurrentPage();
        if (page == null) {
            return Optional.empty();
        }
        if (page.getControl().getData(CONTEXT) instanceof String) {
            return ofControl(page.getControl());
        }
        String bundle = FrameworkUtil.getBundle(page.getWizard().getClass()).getSymbolicName();
        return ofName(bundle + '.' + page.getName());
    }

    private static Optional<String> ofPart(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActivePart();
        return part == null ? Optional.empty() : ofName(part.getSite().getId());
    }

    private static Optional<String> ofName(String name) {
        return HandbookHelp.page(HelpSystem.getContext(OURS + name.replace('.', '_')));
    }
}
