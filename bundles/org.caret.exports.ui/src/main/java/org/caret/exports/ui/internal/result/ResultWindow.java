package org.caret.exports.ui.internal.result;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * The frame of a dialog that says what was written: further buttons before the one that closes it. The workbench can be used
 * while it is open.
 */
public abstract class ResultWindow extends TitleAreaDialog {

    private final String window;
    private final Point size;

    /**
     * @param window the title of the window
     * @param size in pixels, to begin with
     */
    protected ResultWindow(Shell parent, String window, Point size) {
        super(parent);
        this.window = window;
        this.size = size;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(window);
    }

    @Override
    protected Point getInitialSize() {
        return size;
    }

    /** Subclasses put their buttons before the one that is made here. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
    }

    /** Closes; subclasses answer their own buttons first. */
    @Override
    protected void buttonPressed(int button) {
        close();
    }

    /** Opens a file or folder in the program that the system has for it. */
    protected final void launch(Path path) {
        setErrorMessage(Program.launch(path.toString()) ? null : NLS.bind(Messages.ResultWindow_noProgram, path));
    }
}
