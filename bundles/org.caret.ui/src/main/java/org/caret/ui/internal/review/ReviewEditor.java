package org.caret.ui.internal.review;

import java.util.Map;

import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.imports.review.ReviewService;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Store;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.ChoosingEditor;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.RecordPublisher;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A file of the state that a person decides about. Decisions can be undone until they are saved, which asks first. */
public final class ReviewEditor extends ChoosingEditor {

    private final Decisions decisions = new Decisions(this::decisionsChanged);
    private final RecordPublisher publisher = new RecordPublisher();
    private ReviewPage page;
    private @Nullable Review shown;

    @Override
    public void createPartControl(Composite parent) {
        getSite().setSelectionProvider(publisher);
        page = new ReviewPage(parent, decisions, this::looked, this::decide,
                () -> getSite().getPage().saveEditor(this, false),
                this::read);
        follow(parent);
    }

    /** The student is shown beside the review. */
    private void looked(ReviewCase one) {
        if (one.student() != 0) {
            publisher.publish(new RecordSelection(Literals.STUDENT, one.student()));
        }
    }

    @Override
    protected void databaseChanged() {
        read();
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
        stopReading();
        if (session().store().isEmpty()) {
            page.say(Messages.ReviewEditor_closed);
            return;
        }
        page.say(Messages.ReviewEditor_reading);
        Display display = PlatformUI.getWorkbench().getDisplay();
        startReading(session().job(NLS.bind(Messages.ReviewEditor_task, getPartName()), (from, monitor) -> {
            try {
                Review review = Services.get(ReviewService.class).review(from, file(), monitor);
                display.asyncExec(() -> arrived(review, from, monitor));
            } catch (ReviewException e) {
                display.asyncExec(() -> {
                    if (!page.isDisposed() && !monitor.isCanceled()) {
                        page.say((e.getMessage() + ' ' + e.remedy()).strip());
                    }
                });
            }
        }));
    }

    private void arrived(Review review, Store from, IProgressMonitor monitor) {
        if (!page.isDisposed() && !monitor.isCanceled() && session().store().filter(from::equals).isPresent()) {
            shown = review;
            page.show(review);
        }
    }

    private void forget() {
        shown = null;
        forgetOperations();
        decisions.clear();
        page.show(null);
    }

    private void decide(Map<String, @Nullable String> decided) {
        DecisionOperation operation = new DecisionOperation(decisions, decided);
        if (!operation.changesNothing()) {
            execute(operation);
        }
    }

    private void decisionsChanged() {
        page.refresh();
        updateDirty();
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
        write(Messages.ReviewEditor_writing, Messages.ReviewEditor_closed, into -> {
            try {
                return Services.get(ReviewService.class).apply(into, review, decisions.all());
            } catch (ReviewException e) {
                throw Failures.of(e);
            }
        }, monitor).ifPresent(this::written);
    }

    private void written(ReviewOutcome outcome) {
        if (!outcome.refused().isEmpty()) {
            MessageDialog.openWarning(getSite().getShell(), Messages.ReviewEditor_writing,
                    NLS.bind(Messages.ReviewEditor_refused, outcome.changed(), String.join("\n", outcome.refused())));
        }
        decisions.clear();
        session().recordsChanged();
    }

    private boolean confirmed() {
        return MessageDialog.open(MessageDialog.CONFIRM, getSite().getShell(), Messages.ReviewEditor_writing,
                NLS.bind(Messages.ReviewEditor_confirm, decisions.size()), 0, Messages.ReviewEditor_write,
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
