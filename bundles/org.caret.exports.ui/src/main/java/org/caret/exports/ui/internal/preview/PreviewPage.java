package org.caret.exports.ui.internal.preview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ui.ExportDesk;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * Shows what the export would write, from a trial that runs while the page is looked at. It may be cancelled and need not be
 * waited for: nothing depends on it.
 */
public final class PreviewPage extends WizardPage {

    private static final int BAR_END = 1000;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private final ExportDesk desk;
    private final ExportDraft draft;
    private Composite content;
    private ProgressBar bar;
    private Label progress;
    private Button excel;
    private Button stop;
    /** What is shown, or on its way. */
    private Optional<ExportRequest> previewed = Optional.empty();
    private Optional<Preview> shown = Optional.empty();
    private Optional<Job> running = Optional.empty();

    public PreviewPage(ExportDesk desk, ExportDraft draft) {
        super("preview", Messages.PreviewPage_title, null);
        this.desk = desk;
        this.draft = draft;
        setDescription(Messages.PreviewPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(content);
        Composite foot = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        progress = new Label(foot, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(progress);
        bar = new ProgressBar(foot, SWT.HORIZONTAL);
        bar.setMaximum(BAR_END);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
        excel = new Button(foot, SWT.PUSH);
        excel.setText(Messages.PreviewPage_excel);
        excel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openInExcel()));
        stop = new Button(foot, SWT.PUSH);
        stop.setText(Messages.PreviewPage_stop);
        GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(Messages.PreviewPage_again.length() + 4),
                SWT.DEFAULT).applyTo(stop);
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stopOrStart()));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (!visible) {
            cancel();
        } else if (!asked().equals(previewed)) {
            start();
        } else {
            // Why a run failed is over once somebody has gone back and mended it.
            setErrorMessage(null);
            shown.ifPresent(this::tell);
        }
    }

    private void stopOrStart() {
        if (running.isPresent()) {
            cancel();
            empty(Messages.PreviewPage_stopped);
        } else {
            start();
        }
    }

    private Optional<ExportRequest> asked() {
        try {
            return Optional.of(draft.trials().build(Path.of("")));
        } catch (@SuppressWarnings("unused") ExportException e) {
            // An earlier page says what is wrong.
            return Optional.empty();
        }
    }

    private void start() {
        cancel();
        previewed = asked();
        empty(Messages.PreviewPage_running);
        ExportRequestBuilder requests = draft.trials();
        work(Messages.PreviewPage_job, monitor -> {
            Preview preview = Trial.run(desk, requests, monitor);
            return () -> show(preview);
        }, () -> {
            previewed = Optional.empty();
            empty("");
        });
    }

    /** Writes all records, because whoever wants them in a table wants to filter and count. */
    private void openInExcel() {
        cancel();
        ExportRequestBuilder requests = draft.trials();
        work(Messages.PreviewPage_excelJob, monitor -> {
            Path file = Workbook.write(desk, requests, monitor);
            return () -> open(file);
        }, () -> {
            // What is shown stays right.
        });
    }

    private void open(Path file) {
        if (file.equals(Path.of(""))) {
            setMessage(Messages.PreviewPage_excelNothing, IMessageProvider.WARNING);
        } else if (!Program.launch(file.toString())) {
            setMessage(NLS.bind(Messages.PreviewPage_excelWhere, file), IMessageProvider.INFORMATION);
        }
    }

    /** What is done outside of the thread of the windows; gives what is to be done there at the end. */
    @FunctionalInterface
    private interface Work {
        Runnable run(IProgressMonitor monitor) throws ExportException;
    }

    /** @param failed is done in the thread of the windows beside saying what went wrong */
    private void work(String name, Work work, Runnable failed) {
        setErrorMessage(null);
        setMessage(null);
        Display display = content.getDisplay();
        Job[] self = new Job[1];
        Job job = desk.jobs().apply(name,
                monitor -> run(work, failed, monitor, display, () -> running(self[0])));
        self[0] = job;
        job.setSystem(true);
        running = Optional.of(job);
        show(true);
        job.schedule();
    }

    private boolean running(Job job) {
        return running.isPresent() && running.get() == job && !content.isDisposed();
    }

    private void run(Work work, Runnable failed, IProgressMonitor monitor, Display display, BooleanSupplier wanted) {
        Runnable end;
        try {
            end = work.run(new BarMonitor(monitor, display, bar, progress, BAR_END));
        } catch (ExportException e) {
            end = () -> {
                failed.run();
                setErrorMessage((e.getMessage() + ' ' + e.remedy()).strip());
            };
        }
        Runnable shown = end;
        display.asyncExec(() -> {
            if (wanted.getAsBoolean()) {
                running = Optional.empty();
                shown.run();
                show(false);
            }
        });
    }

    private void cancel() {
        if (running.isPresent()) {
            running.get().cancel();
            running = Optional.empty();
            previewed = Optional.empty();
            show(false);
        }
    }

    /** Whether a trial is on its way. */
    private void show(boolean going) {
        if (!bar.isDisposed()) {
            bar.setVisible(going);
            bar.setSelection(0);
            progress.setText("");
            excel.setEnabled(!going);
            stop.setText(going ? Messages.PreviewPage_stop : Messages.PreviewPage_again);
        }
    }

    private void show(Preview preview) {
        clear();
        new PreviewContent(content, preview, desk.specifications(), draft.type().recordType());
        content.layout(true, true);
        shown = Optional.of(preview);
        boolean apart = draft.apartRule().filter(preview.counts().findingsByRule()::containsKey).isPresent();
        draft.setSplitNeeded(apart);
        tell(preview);
    }

    private void tell(Preview preview) {
        if (draft.splitNeeded()) {
            setMessage(Messages.PreviewPage_split, IMessageProvider.WARNING);
        } else if (preview.counts().written() == 0) {
            setMessage(Messages.PreviewPage_nobody, IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(Messages.PreviewPage_done, draft.type().label(), draft.year()));
        }
    }

    private void empty(String text) {
        if (!content.isDisposed()) {
            clear();
            new Label(content, SWT.NONE).setText(text);
            content.layout(true, true);
        }
    }

    private void clear() {
        for (Control child : content.getChildren()) {
            child.dispose();
        }
    }

    @Override
    public void dispose() {
        cancel();
        super.dispose();
    }
}
