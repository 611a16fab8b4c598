package org.caret.exports.ui.internal.result;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What came of an export, and what can be done with it. */
public final class ResultDialog extends TitleAreaDialog {

    private final ExportRequest request;
    private final ExportResult result;

    public ResultDialog(Shell parent, ExportRequest request, ExportResult result) {
        super(parent);
        this.request = request;
        this.result = result;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ResultDialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.ResultDialog_title, request.type().label(), request.year()));
        if (result.outcome() == Outcome.WRITTEN) {
            setMessage(NLS.bind(Messages.ResultDialog_written, result.counts().written()));
        } else {
            setMessage(Messages.ResultDialog_nobody, IMessageProvider.WARNING);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            try {
                result.close();
            } catch (ExportException e) {
                ILog.of(ResultDialog.class).warn(e.getMessage(), e);
            }
        }
        return closed;
    }
}
