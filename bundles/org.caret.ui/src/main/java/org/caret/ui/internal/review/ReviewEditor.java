package org.caret.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.imports.review.ReviewService;
import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.caret.ui.internal.compare.WaitedTask;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;

/** A file of the state that a person decides about. Decisions can be undone until they are saved, which asks first. */
public final class ReviewEditor extends EditorPart implements SessionListener {

    private final Decisions decisions = new Decisions(this::decisionsChanged);
    private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private DatabaseSession session;
    private IUndoContext undoContext;
    private ReviewPage page;
    private Optional<Store> store = Optional.empty();
    private @Nullable Review shown;
    private @Nullable Job reading;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReviewInput)) {
            throw new PartInitException("not the input of a review: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = Services.get(DatabaseSession.class);
        undoContext = new ObjectUndoContext(this, getPartName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ReviewPage(parent, decisions, this::decide, () -> getSite().getPage().saveEditor(this, false),
                this::read);
        new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getEditorSite().getActionBars());
        SessionPart.follow(session, parent, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        Optional<Store> next = session.store();
        if (!next.equals(store) || next.isEmpty()) {
            store = next;
            read();
        }
    }

    /** While something is decided the review stays as it is; a student who has changed is found out when it is written. */
    @Override
    public void recordsChanged() {
        if (!isDirty()) {
            read();
        }
    }

    /** Reads the file anew; what was decided is forgotten. */
    private void read() {
        forget();
        if (session.store().isEmpty()) {
            page.say(Messages.ReviewEditor_closed);
            return;
        }
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        page.say(Messages.ReviewEditor_reading);
        ReviewInput input = (ReviewInput) getEditorInput();
        Display display = getSite().getShell().getDisplay();
        Job job = session.job(NLS.bind(Messages.ReviewEditor_task, getPartName()), (from, monitor) -> {
            try {
                Review review = Services.get(ReviewService.class).review(from, input.file(), monitor);
                display.asyncExec(() -> arrived(review, from, monitor));
            } catch (ReviewException e) {
                display.asyncExec(() -> {
                    if (!page.isDisposed() && !monitor.isCanceled()) {
                        page.say((e.getMessage() + ' ' + e.remedy()).strip());
                    }
                });
            }
        });
        reading = job;
        job.schedule();
    }

    private void arrived(Review review, Store from, IProgressMonitor monitor) {
        if (!page.isDisposed() && !monitor.isCanceled() && session.store().filter(from::equals).isPresent()) {
            shown = review;
            page.show(review);
        }
    }

    private void forget() {
        shown = null;
        history.dispose(undoContext, true, true, false);
        decisions.clear();
        page.show(null);
    }

    private void decide(Map<String, @Nullable String> decided) {
        DecisionOperation operation = new DecisionOperation(decisions, decided);
        if (!operation.changesNothing()) {
            operation.addContext(undoContext);
            try {
                history.execute(operation, null, null);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void decisionsChanged() {
        page.refresh();
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return !decisions.isEmpty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Review review = shown;
        if (review == null || !confirmed()) {
            monitor.setCanceled(true);
            return;
        }
        List<String> failure = new ArrayList<>();
        Optional<ReviewOutcome> outcome = new WaitedTask<ReviewOutcome>(session, Messages.ReviewEditor_writing)
                .run(getSite().getShell().getDisplay(), into -> {
                    try {
                        return Optional.of(Services.get(ReviewService.class).apply(into, review, decisions.all()));
                    } catch (ReviewException e) {
                        failure.add((e.getMessage() + ' ' + e.remedy()).strip());
                        return Optional.empty();
                    }
                });
        if (outcome.isEmpty()) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), Messages.ReviewEditor_writing,
                    failure.isEmpty() ? Messages.ReviewEditor_closed : failure.get(0));
            return;
        }
        if (!outcome.get().refused().isEmpty()) {
            MessageDialog.openWarning(getSite().getShell(), Messages.ReviewEditor_writing,
                    NLS.bind(Messages.ReviewEditor_refused, outcome.get().changed(),
                            String.join("\n", outcome.get().refused())));
        }
        decisions.clear();
        session.recordsChanged();
    }

    private boolean confirmed() {
        return MessageDialog.open(MessageDialog.CONFIRM, getSite().getShell(), Messages.ReviewEditor_writing,
                NLS.bind(Messages.ReviewEditor_confirm, decisions.size()), 0, Messages.ReviewEditor_write,
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a review is not saved as another");
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
        Job job = reading;
        if (job != null) {
            job.cancel();
        }
        history.dispose(undoContext, true, true, true);
        super.dispose();
    }
}
