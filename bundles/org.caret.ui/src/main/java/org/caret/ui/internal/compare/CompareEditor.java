package org.caret.ui.internal.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.caret.compare.CompareException;
import org.caret.compare.CompareRequest;
import org.caret.compare.CompareRequest.Scope;
import org.caret.compare.CompareService;
import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.FieldChoice;
import org.caret.compare.TakenValues;
import org.caret.store.Store;
import org.caret.ui.internal.Actions;
import org.caret.ui.internal.ChoosingEditor;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/**
 * An ODS extract beside the open database. Choices can be undone until they are saved; saving writes the state's values, and
 * undoing that puts ours back.
 */
public final class CompareEditor extends ChoosingEditor {

    private final Choices choices = new Choices(this::choicesChanged);
    private ComparePage page;
    private Scope scope = Scope.SCHOOLS_OF_EXTRACT;
    private @Nullable ComparedRows shown;

    @Override
    public void createPartControl(Composite parent) {
        page = new ComparePage(parent, this, choices);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(),
                Actions.of(Messages.CompareEditor_again, this::compare));
        follow(parent);
    }

    @Override
    protected void databaseChanged() {
        forget();
        compare();
    }

    /** What was chosen is not lost because somebody has changed something else; what has changed is found out when it is written. */
    @Override
    public void recordsChanged() {
        if (isDirty()) {
            page.say(Messages.CompareEditor_stale);
        } else {
            compare();
        }
    }

    /** Compares anew; what was chosen is forgotten, because it was chosen among other values. */
    void compare() {
        stopReading();
        if (session().store().isEmpty()) {
            page.say(Messages.CompareEditor_closed);
            return;
        }
        page.say(Messages.CompareEditor_comparing);
        CompareRequest request = CompareRequest.of(file()).withScope(scope);
        startReading(session().job(NLS.bind(Messages.CompareEditor_task, getPartName()),
                (from, monitor) -> compare(from, request, monitor)));
    }

    private void compare(Store from, CompareRequest request, IProgressMonitor monitor) throws CoreException {
        Display display = PlatformUI.getWorkbench().getDisplay();
        try {
            Comparison comparison = Services.get(CompareService.class).compare(from, request, monitor);
            ComparedRows rows;
            try {
                rows = new ComparedRows(comparison, monitor);
            } catch (IOException | RuntimeException e) {
                comparison.close();
                throw e;
            }
            display.asyncExec(() -> {
                if (monitor.isCanceled() || page.isDisposed() || session().store().filter(from::equals).isEmpty()) {
                    close(rows);
                } else {
                    show(rows);
                }
            });
        } catch (CompareException e) {
            display.asyncExec(() -> fail(e, monitor));
        } catch (IOException e) {
            throw Failures.of(Messages.CompareEditor_temporary, e);
        }
    }

    private void fail(CompareException e, IProgressMonitor monitor) {
        if (!page.isDisposed() && !monitor.isCanceled()) {
            forget();
            page.say((e.getMessage() + ' ' + e.remedy()).strip());
        }
    }

    private void show(ComparedRows rows) {
        ComparedRows before = shown;
        shown = rows;
        choices.clear();
        page.show(rows);
        close(before);
    }

    /** Shows nothing, and nothing can be undone any more. */
    private void forget() {
        ComparedRows before = shown;
        shown = null;
        forgetOperations();
        choices.clear();
        page.show(null);
        close(before);
    }

    Optional<ComparedRows> rows() {
        return Optional.ofNullable(shown);
    }

    void setScope(Scope wanted) {
        scope = wanted;
        compare();
    }

    void take(List<FieldChoice> fields) {
        choose(ChoiceOperation.taking(choices, fields));
    }

    void keep(List<FieldChoice> fields) {
        choose(ChoiceOperation.keeping(choices, fields));
    }

    private void choose(ChoiceOperation operation) {
        if (!operation.changesNothing()) {
            execute(operation);
        }
    }

    private void choicesChanged() {
        page.refresh();
        updateDirty();
    }

    @Override
    public boolean isDirty() {
        return !choices.isEmpty();
    }

    /** Writes the state's values. Choices cannot be undone singly afterwards, but all that was written can. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        ComparedRows rows = shown;
        if (rows == null || session().store().map(Store::readOnly).orElse(true)) {
            page.say(Messages.CompareEditor_readOnly);
            monitor.setCanceled(true);
            return;
        }
        write(Messages.CompareEditor_writing, Messages.CompareEditor_closed, into -> {
            try {
                return Services.get(CompareService.class).take(into, rows.comparison(), choices.all());
            } catch (CompareException e) {
                throw Failures.of(e);
            }
        }, monitor).ifPresent(this::taken);
    }

    private void taken(TakenValues taken) {
        forgetOperations();
        if (!taken.values().isEmpty()) {
            execute(new TakenOperation(session(), taken));
        }
        tell(taken);
        choices.clear();
        session().recordsChanged();
    }

    private void tell(TakenValues taken) {
        if (!taken.refused().isEmpty()) {
            MessageDialog.openWarning(getSite().getShell(), Messages.CompareEditor_writing,
                    NLS.bind(Messages.CompareEditor_refused,
                            new Object[] { taken.values().size(), taken.refused().size(),
                                    taken.refused().get(0).why() }));
        }
    }

    /** Keeps the extract as what the state holds, after asking. */
    void keepAsBaseline() {
        ComparedRows rows = shown;
        if (rows == null || !MessageDialog.openConfirm(getSite().getShell(), Messages.CompareEditor_baseline,
                Messages.CompareEditor_baselineAsk)) {
            return;
        }
        Job job = session().job(Messages.CompareEditor_baseline, (into, monitor) -> {
            try {
                Services.get(CompareService.class).useAsBaseline(into, rows.comparison(), monitor);
            } catch (CompareException e) {
                throw Failures.of(e);
            }
            PlatformUI.getWorkbench().getDisplay().asyncExec(session()::recordsChanged);
        });
        job.setUser(true);
        job.schedule();
    }

    /** A record of the comparison that is shown. */
    Optional<ComparedRecord> record(long number) {
        ComparedRows rows = shown;
        try {
            return rows == null ? Optional.empty() : Optional.of(rows.comparison().record(number));
        } catch (IOException e) {
            ILog.of(CompareEditor.class).log(Status.warning(Messages.CompareEditor_temporary, e));
            return Optional.empty();
        }
    }

    private static void close(@Nullable ComparedRows rows) {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException e) {
                ILog.of(CompareEditor.class).log(Status.warning(Messages.CompareEditor_temporary, e));
            }
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        stopReading();
        close(shown);
        shown = null;
        super.dispose();
    }
}
