package org.caret.ui.internal.compare;

import java.io.IOException;
import java.util.ArrayList;
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
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
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
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;

/**
 * An ODS extract beside the open database. Choices can be undone until they are saved; saving writes the state's values, and
 * undoing that puts ours back.
 */
public final class CompareEditor extends EditorPart implements SessionListener {

    private final Choices choices = new Choices(this::choicesChanged);
    private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private DatabaseSession session;
    private IUndoContext undoContext;
    private ComparePage page;
    private Scope scope = Scope.SCHOOLS_OF_EXTRACT;
    private Optional<Store> store = Optional.empty();
    private @Nullable ComparedRows shown;
    private @Nullable Job comparing;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException("not the input of a comparison: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = Services.get(DatabaseSession.class);
        undoContext = new ObjectUndoContext(this, getPartName());
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ComparePage(parent, this, choices);
        new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getEditorSite().getActionBars());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(),
                CompareActions.of(Messages.CompareEditor_again, this::compare));
        SessionPart.follow(session, parent, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        Optional<Store> next = session.store();
        if (!next.equals(store) || next.isEmpty()) {
            store = next;
            forget();
            compare();
        }
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
        Job before = comparing;
        if (before != null) {
            before.cancel();
        }
        if (session.store().isEmpty()) {
            page.say(Messages.CompareEditor_closed);
            return;
        }
        page.say(Messages.CompareEditor_comparing);
        CompareRequest request = CompareRequest.of(input().extract()).withScope(scope);
        Job job = session.job(NLS.bind(Messages.CompareEditor_task, getPartName()),
                (from, monitor) -> compare(from, request, monitor));
        comparing = job;
        job.schedule();
    }

    private void compare(Store from, CompareRequest request, IProgressMonitor monitor) throws CoreException {
        Display display = getSite().getShell().getDisplay();
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
                if (monitor.isCanceled() || page.isDisposed() || session.store().filter(from::equals).isEmpty()) {
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
        history.dispose(undoContext, true, true, false);
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

    private void execute(IUndoableOperation operation) {
        operation.addContext(undoContext);
        try {
            history.execute(operation, null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void choicesChanged() {
        page.refresh();
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return !choices.isEmpty();
    }

    /** Writes the state's values. Choices cannot be undone singly afterwards, but all that was written can. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        ComparedRows rows = shown;
        if (rows == null || session.store().map(Store::readOnly).orElse(true)) {
            page.say(Messages.CompareEditor_readOnly);
            monitor.setCanceled(true);
            return;
        }
        List<String> failure = new ArrayList<>();
        Optional<TakenValues> taken = new WaitedTask<TakenValues>(session, Messages.CompareEditor_writing)
                .run(getSite().getShell().getDisplay(), into -> {
                    try {
                        return Optional.of(Services.get(CompareService.class).take(into, rows.comparison(),
                                choices.all()));
                    } catch (CompareException e) {
                        failure.add((e.getMessage() + ' ' + e.remedy()).strip());
                        return Optional.empty();
                    }
                });
        if (taken.isEmpty()) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), Messages.CompareEditor_writing,
                    failure.isEmpty() ? Messages.CompareEditor_closed : failure.get(0));
            return;
        }
        history.dispose(undoContext, true, true, false);
        if (!taken.get().values().isEmpty()) {
            execute(new TakenOperation(session, taken.get()));
        }
        tell(taken.get());
        choices.clear();
        session.recordsChanged();
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
        Job job = session.job(Messages.CompareEditor_baseline, (into, monitor) -> {
            try {
                Services.get(CompareService.class).useAsBaseline(into, rows.comparison(), monitor);
            } catch (CompareException e) {
                throw Failures.of(e);
            }
            getSite().getShell().getDisplay().asyncExec(session::recordsChanged);
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
    public void doSaveAs() {
        throw new UnsupportedOperationException("a comparison is not saved as another");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        Job job = comparing;
        if (job != null) {
            job.cancel();
        }
        history.dispose(undoContext, true, true, true);
        close(shown);
        shown = null;
        super.dispose();
    }
}
