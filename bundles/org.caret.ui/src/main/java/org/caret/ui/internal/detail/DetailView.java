package org.caret.ui.internal.detail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportTypes;
import org.caret.exports.RunHistory;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.RecordSelection;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.caret.ui.internal.StudentRecords;
import org.caret.ui.internal.UndoRedo;
import org.caret.ui.internal.edit.Draft;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.caret.ui.internal.edit.FieldRules;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * The student whose record is selected, to be read and edited. While something is not saved the view stays with its
 * student, whatever is selected.
 */
public final class DetailView extends ViewPart implements SessionListener, ISaveablePart2, ISelectionListener {

    /** Who runs through a grid with the arrow keys reads the student on which they stop, in milliseconds. */
    private static final int PATIENCE = 150;
    private static final int MARGIN = 8;

    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    private final Runnable reader = this::read;
    private DatabaseSession session;
    private Composite area;
    private StackLayout stack;
    private Composite empty;
    private Label nobody;
    /** Made for the first student: a page of that many fields takes a noticeable part of a start. */
    private Optional<StudentPage> page = Optional.empty();
    private Edits edits;
    private StudentReading reading;
    private RevertAction revert;
    private Optional<Store> store = Optional.empty();
    private Optional<StudentDetail> shown = Optional.empty();
    private boolean wasDirty;

    @Override
    public void createPartControl(Composite parent) {
        session = Services.get(DatabaseSession.class);
        IUndoContext context = new ObjectUndoContext(this, getPartName());
        // What only a student needs is not looked for while the workbench starts.
        Draft draft = new Draft(new FieldRules(() -> Services.get(RecordTypes.class),
                () -> Services.get(Specifications.class), today));
        edits = new Edits(draft, PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), context);
        area = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        area.setLayout(stack);
        reading = new StudentReading(session, area, () -> new SentLines(Services.get(RunHistory.class),
                Services.get(ExportTypes.class), Services.get(RecordTypes.class)));
        empty = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
        nobody = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nobody);
        revert = new RevertAction(this::revert);
        getViewSite().getActionBars().getToolBarManager().add(revert);
        UndoRedo.offer(getSite(), getViewSite().getActionBars(), context, area);
        draft.onChange(this::changed);
        SessionPart.follow(session, parent, this);
        getSite().getPage().addSelectionListener(this);
        selectionChanged(this, getSite().getPage().getSelection());
    }

    @Override
    public void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof RecordSelection record
                && StudentRecords.concerns(record.type())) {
            reading.want(record);
            area.getDisplay().timerExec(PATIENCE, reader);
        }
    }

    @Override
    public void stateChanged(SessionState state) {
        // Not what the session has by now: a later state is told by itself, and is another text then.
        Optional<Store> next = state instanceof SessionState.Opened opened ? Optional.of(opened.store())
                : Optional.empty();
        if (stack.topControl != null && next.equals(store)) {
            return;
        }
        store = next;
        reading.forget();
        showNobody(state instanceof SessionState.Opened ? Messages.DetailView_nobody : Messages.DetailView_closed);
    }

    @Override
    public void recordsChanged() {
        if (!isDirty()) {
            read();
        }
    }

    private void showNobody(String text) {
        shown = Optional.empty();
        edits.draft().revert();
        edits.forget();
        nobody.setText(text);
        stack.topControl = empty;
        nobody.requestLayout();
        area.layout();
        update();
    }

    private StudentPage page() {
        StudentPage made = page.orElseGet(() -> new StudentPage(area, edits));
        page = Optional.of(made);
        return made;
    }

    private void read() {
        if (!area.isDisposed()) {
            reading.read(this::show);
        }
    }

    private void show(Optional<StudentDetail> read) {
        if (read.isEmpty()) {
            if (!isDirty()) {
                showNobody(Messages.DetailView_gone);
            }
            return;
        }
        StudentDetail detail = read.get();
        boolean other = shown.map(one -> one.student().getId() != detail.student().getId()).orElse(true);
        if (other && isDirty()) {
            page().messages().show(Icons.WARNING, NLS.bind(Messages.DetailView_unsaved,
                    shown.map(one -> one.student().getLocalStudentId()).orElse("")));
            return;
        }
        if (other) {
            edits.forget();
        }
        shown = read;
        page().messages().clear();
        page().show(detail, today);
        if (detail.readOnly()) {
            page().messages().show(Icons.NOTICE, Messages.DetailView_readOnly);
        }
        stack.topControl = page().control();
        area.layout();
        update();
        search(detail);
    }

    private void search(StudentDetail detail) {
        page().showExports(List.of());
        reading.search(detail, lines -> {
            if (shown.filter(detail::equals).isPresent()) {
                page().showExports(lines);
            }
        });
    }

    private void changed(FieldKey field) {
        page().messages().clear();
        page().changed(field);
        if (edits.undoing()) {
            page().reveal(field);
        }
        update();
    }

    /** Tells the workbench, and whoever waits for the changes to be saved. */
    private void update() {
        boolean dirty = isDirty();
        revert.setEnabled(dirty);
        if (dirty != wasDirty) {
            wasDirty = dirty;
            firePropertyChange(PROP_DIRTY);
            if (!dirty) {
                page().messages().clear();
                read();
            }
        }
    }

    private void revert() {
        edits.draft().revert();
        edits.forget();
    }

    @Override
    public boolean isDirty() {
        return edits != null && edits.draft().dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!new DraftSaving(session, edits, page()).save(area.getDisplay(), this::reload)) {
            monitor.setCanceled(true);
        }
    }

    /** Reads what the store holds now beneath what was typed. */
    private void reload() {
        shown.map(one -> new RecordSelection(ModelPackage.Literals.STUDENT, one.student().getId()))
                .ifPresent(student -> {
                    reading.want(student);
                    read();
                });
    }

    /** In the platform's words it would be a resource that is saved. */
    @Override
    public int promptToSaveOnClose() {
        String student = shown.map(one -> one.student().getLocalStudentId()).orElse("");
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, area.getShell(),
                Messages.DetailView_saveTitle, NLS.bind(Messages.DetailView_saveQuestion, student), SWT.NONE,
                Messages.DetailView_save, Messages.DetailView_discard, IDialogConstants.CANCEL_LABEL);
        return switch (answer) {
        case 0 -> YES;
        case 1 -> NO;
        default -> CANCEL;
        };
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a student is not saved as another");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void setFocus() {
        page.filter(one -> stack.topControl == one.control()).ifPresentOrElse(StudentPage::setFocus, area::setFocus);
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        reading.cancel();
        edits.forget();
        super.dispose();
    }
}
