package org.caret.exports.ui.internal.submission;

import java.nio.file.Path;

import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.SubmissionBundle;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What came of the files of a submission, and the way to them. The workbench can be used while it is open. */
public final class SubmissionResultDialog extends TitleAreaDialog {

    private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID;
    private static final int OPEN_CHECKLIST = IDialogConstants.CLIENT_ID + 1;
    private static final Point SIZE = new Point(960, 560);
    private static final int MARGIN = 10;
    private static final int ROWS = 12;

    private final SubmissionBundle bundle;

    public SubmissionResultDialog(Shell parent, SubmissionBundle bundle) {
        super(parent);
        this.bundle = bundle;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.SubmissionResult_window);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.SubmissionResult_title, bundle.submission().label(), bundle.year()));
        long missing = bundle.files().stream().filter(BundledFile::missing).count();
        if (missing == 0) {
            setMessage(NLS.bind(Messages.SubmissionResult_complete, bundle.folder()));
        } else {
            setMessage(NLS.bind(Messages.SubmissionResult_incomplete, missing, bundle.folder()),
                    IMessageProvider.WARNING);
        }
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        new FileTable(content, FileTable.Columns.RESULT, ROWS).show(bundle.files());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OPEN_FOLDER, Messages.SubmissionResult_folder, false);
        createButton(parent, OPEN_CHECKLIST, Messages.SubmissionResult_checklist, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case OPEN_FOLDER -> launch(bundle.folder());
        case OPEN_CHECKLIST -> launch(bundle.folder().resolve("checklist.html"));
        default -> close();
        }
    }

    private void launch(Path path) {
        if (!Program.launch(path.toString())) {
            setErrorMessage(NLS.bind(Messages.SubmissionResult_noProgram, path));
        }
    }
}
