package org.caret.exports.ui.internal.submission;

import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.exports.ui.internal.result.ResultWindow;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What came of the files of a submission, and the way to them. */
public final class SubmissionResultDialog extends ResultWindow {

    private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID;
    private static final int OPEN_CHECKLIST = IDialogConstants.CLIENT_ID + 1;
    private static final Point SIZE = new Point(960, 560);
    private static final int MARGIN = 10;
    private static final int ROWS = 12;

    private final SubmissionBundle bundle;

    public SubmissionResultDialog(Shell parent, SubmissionBundle bundle) {
        super(parent, Messages.SubmissionResult_window, SIZE);
        this.bundle = bundle;
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
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case OPEN_FOLDER -> launch(bundle.folder());
        case OPEN_CHECKLIST -> launch(bundle.folder().resolve("checklist.html"));
        default -> super.buttonPressed(button);
        }
    }
}
