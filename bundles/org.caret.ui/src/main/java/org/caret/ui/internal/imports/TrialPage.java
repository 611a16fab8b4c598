package org.caret.ui.internal.imports;

import java.util.Optional;
import java.util.function.Supplier;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What would become of the files. Tries them when it is shown, unless it has tried just these before. */
final class TrialPage extends WizardPage {

    private final ImportChoice choice;
    private final Supplier<ImportOutcome> trial;
    private ResultArea result;
    private Optional<ImportRequest> tried = Optional.empty();
    /** Whether nothing of what was tried can be imported. */
    private boolean vain;

    TrialPage(ImportChoice choice, Supplier<ImportOutcome> trial) {
        super("trial", Messages.TrialPage_title, null);
        this.choice = choice;
        this.trial = trial;
        setDescription(Messages.TrialPage_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Fields.area(parent, 1);
        result = new ResultArea(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(result.control());
        Button again = new Button(area, SWT.PUSH);
        again.setText(Messages.TrialPage_again);
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tryAll()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(again);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !tried.equals(Optional.of(choice.request(Mode.TRIAL)))) {
            // After the wizard has shown the page: the trial runs with the page in sight.
            getControl().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && isCurrentPage()) {
                    tryAll();
                }
            });
        }
    }

    /** True where these files were tried, and nothing of them can be imported. */
    boolean inVain() {
        return vain && tried.equals(Optional.of(choice.request(Mode.TRIAL)));
    }

    private void tryAll() {
        tried = Optional.of(choice.request(Mode.TRIAL));
        vain = false;
        result.clear();
        setMessage(Messages.TrialPage_running);
        setErrorMessage(null);
        switch (trial.get()) {
        case ImportOutcome.Done done -> {
            result.show(done.result());
            vain = done.result().nothingImported();
            setMessage(Verdict.ofTrial(done.result()), Verdict.severity(done.result()));
        }
        case ImportOutcome.Cancelled cancelled -> setMessage(Messages.TrialPage_cancelled, IMessageProvider.WARNING);
        case ImportOutcome.Failed failed -> setErrorMessage(failed.message());
        }
        getContainer().updateButtons();
        result.setFocus();
    }
}
