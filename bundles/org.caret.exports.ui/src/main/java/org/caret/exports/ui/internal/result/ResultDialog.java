package org.caret.exports.ui.internal.result;

import java.text.NumberFormat;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.RunState;
import org.caret.exports.ui.ExportDesk;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What came of an export, and what can be done with it. */
public final class ResultDialog extends ResultWindow {

    private static final int OPEN_FILE = IDialogConstants.CLIENT_ID;
    private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID + 1;
    private static final int MARK_POSTED = IDialogConstants.CLIENT_ID + 2;
    private static final Point SIZE = new Point(900, 700);

    private final ExportDesk desk;
    private final ExportRequest request;
    private final ExportResult result;

    public ResultDialog(Shell parent, ExportDesk desk, ExportRequest request, ExportResult result) {
        super(parent, Messages.ResultDialog_window, SIZE);
        this.desk = desk;
        this.request = request;
        this.result = result;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.ResultDialog_title, request.type().label(), request.year()));
        String written = NumberFormat.getIntegerInstance().format(result.counts().written());
        if (result.outcome() == Outcome.NOBODY) {
            setMessage(Messages.ResultDialog_nobody, IMessageProvider.WARNING);
        } else if (result.runId().isEmpty()) {
            setMessage(NLS.bind(Messages.ResultDialog_trial, written));
        } else {
            setMessage(result.files().size() == 1 ? NLS.bind(Messages.ResultDialog_written, written)
                    : NLS.bind(Messages.ResultDialog_writtenSet, written, result.files().size()));
        }
        new ResultContent(area, result);
        // Not when the dialog is closed: a parent that goes takes its windows along and closes none.
        area.addDisposeListener(event -> closeResult());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (result.outcome() == Outcome.WRITTEN) {
            if (result.files().size() == 1) {
                createButton(parent, OPEN_FILE, Messages.ResultDialog_openFile, false);
            }
            createButton(parent, OPEN_FOLDER, Messages.ResultDialog_openFolder, false);
            if (result.runId().isPresent()) {
                createButton(parent, MARK_POSTED, Messages.ResultDialog_markPosted, false)
                        .setToolTipText(Messages.ResultDialog_markPostedHelp);
            }
        }
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case OPEN_FILE -> launch(result.files().get(0).path());
        case OPEN_FOLDER -> launch(result.output().resolveSibling(""));
        case MARK_POSTED -> markPosted();
        default -> super.buttonPressed(button);
        }
    }

    private void markPosted() {
        List<String> runs = result.files().stream().flatMap(file -> file.runId().stream()).toList();
        getButton(MARK_POSTED).setEnabled(false);
        Display display = getShell().getDisplay();
        Job job = desk.jobs().apply(Messages.ResultDialog_marking, monitor -> {
            try {
                for (String run : runs) {
                    desk.history().mark(desk.store(), run, RunState.POSTED);
                }
                display.asyncExec(this::posted);
            } catch (ExportException e) {
                display.asyncExec(() -> notPosted(e));
            }
        });
        job.schedule();
    }

    private void posted() {
        desk.changed().run();
        if (getShell() != null) {
            setErrorMessage(null);
            setMessage(Messages.ResultDialog_posted);
        }
    }

    private void notPosted(ExportException failure) {
        Button button = getButton(MARK_POSTED);
        if (button != null && !button.isDisposed()) {
            button.setEnabled(true);
            setErrorMessage((failure.getMessage() + ' ' + failure.remedy()).strip());
        }
    }

    private void closeResult() {
        try {
            result.close();
        } catch (ExportException e) {
            ILog.of(ResultDialog.class).warn(e.getMessage(), e);
        }
    }
}
