package org.caret.ui.internal.problems;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.exports.RunHistory;
import org.caret.model.ModelPackage;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;

/** Rows of the run that is selected among the exports, or of the newest; filtered; Enter goes to the record. */
abstract class RunRowsView extends ViewPart implements SessionListener {

    private final RunChoice choice = new RunChoice();
    private final ISelectionListener follower = (part, selection) -> {
        if (selection instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof RememberedRun run) {
            choice.choose(run.runId());
            runChosen();
            recordsChanged();
        }
    };
    private DatabaseSession session;
    private RunHistory history;
    private RecordJump jump;
    /** Known to jobs that end after the view was closed. */
    private Display display;
    private RowsBar bar;
    private TextRowsTable table;
    private @Nullable RunRows shown;
    private @Nullable Job reading;
    private @Nullable Job filtering;

    /** What screen readers call the table. */
    abstract String name();

    abstract List<TextColumn> columns();

    /** The index of the column that names the record. */
    abstract int recordColumn();

    /** Said where the run has no rows. */
    abstract String emptyText();

    /** The rows of a run as texts in the order of the columns. */
    abstract Stream<String[]> rows(RunDetails details) throws ExportException;

    /** Somebody has chosen a run among the exports. */
    void runChosen() {
        // Most views show nothing else.
    }

    /**
     * What is to be shown in place of a run; empty for the run.
     *
     * @param newest id of the newest run
     */
    Optional<RowsSource> instead(Store store, Optional<String> newest) throws StoreException {
        return Optional.empty();
    }

    /** Goes to the record that a row is about. */
    void open(RunRows rows, String[] row) {
        rows.run().ifPresent(run -> jump.to(run, row[recordColumn()]));
    }

    /** The image of a row's first cell. */
    abstract @Nullable Image icon(String[] row);

    /** First texts of rows that can be hidden, with their images; in the order of the buttons. */
    abstract List<RowsBar.Kind> kinds();

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        session = Services.get(DatabaseSession.class);
        history = Services.get(RunHistory.class);
        jump = new RecordJump(getSite(), session, Services.get(RecordTypes.class));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        bar = new RowsBar(parent, kinds(), this::filter);
        table = new TextRowsTable(parent, name(), columns(), this::icon);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onOpen(row -> {
            RunRows rows = shown;
            if (rows != null) {
                open(rows, row);
            }
        });
        getSite().getPage().addSelectionListener(CaretParts.EXPORTS, follower);
        if (getSite().getPage().findView(CaretParts.EXPORTS) != null) {
            follower.selectionChanged(this, getSite().getPage().getSelection(CaretParts.EXPORTS));
        }
        SessionPart.follow(session, parent, this);
    }

    /** The run whose rows are shown. */
    final Optional<RememberedRun> shownRun() {
        RunRows rows = shown;
        return rows == null ? Optional.empty() : rows.run();
    }

    final DatabaseSession session() {
        return session;
    }

    final RunHistory history() {
        return history;
    }

    final RecordJump jump() {
        return jump;
    }

    @Override
    public void stateChanged(SessionState state) {
        show(null);
        jump.forget();
        recordsChanged();
    }

    @Override
    public void recordsChanged(Set<EClass> types) {
        if (types.contains(ModelPackage.Literals.EXPORT_RUN)) {
            recordsChanged();
        }
    }

    @Override
    public void recordsChanged() {
        if (session.store().isEmpty()) {
            return;
        }
        cancel(reading);
        Optional<String> before = Optional.ofNullable(shown).map(rows -> rows.source().key());
        Job job = session.job(getPartName(), (store, monitor) -> {
            try {
                read(store, before, monitor);
            } catch (ExportException e) {
                throw Failures.of(e);
            }
        });
        reading = job;
        job.schedule();
    }

    /** What a run says never changes, so a run that is shown already is not read again. */
    private void read(Store store, Optional<String> before, IProgressMonitor monitor)
            throws ExportException, StoreException, CoreException {
        List<RememberedRun> runs = history.runs(store);
        Optional<RowsSource> source = instead(store, runs.stream().findFirst().map(RememberedRun::runId))
                .or(() -> choice.among(runs).map(run -> new RunSource(history, run, this::rows)));
        if (source.isPresent() && before.equals(source.map(RowsSource::key))) {
            return;
        }
        RunRows read = source.isPresent() ? source.get().read(store, monitor) : null;
        RunRows result = read;
        display.asyncExec(() -> {
            if (monitor.isCanceled() || table.control().isDisposed()) {
                close(result);
            } else {
                show(result);
            }
        });
    }

    private void show(@Nullable RunRows next) {
        close(shown);
        shown = next;
        table.clear();
        bar.counts(next == null ? java.util.Map.of() : next.counts());
        setContentDescription(next != null ? next.source().title()
                : session.state().none() ? Messages.RunRowsView_closed : Messages.RunRowsView_noRun);
        filter();
    }

    private void filter() {
        RunRows from = shown;
        cancel(filtering);
        if (from == null || from.rows().size() == 0) {
            bar.message(from == null ? "" : emptyText());
            return;
        }
        RowFilter filter = bar.filter();
        Display display = table.control().getDisplay();
        ICoreRunnable work = monitor -> {
            int[] numbers = matching(from, filter, monitor);
            display.asyncExec(() -> {
                if (!table.control().isDisposed() && from == shown && !monitor.isCanceled()) {
                    table.show(from.rows(), numbers);
                    bar.shown(numbers.length, from.rows().size(), TextRowsTable.MOST_SHOWN);
                }
            });
        };
        Job job = Job.createSystem(Messages.RunRowsView_filtering, work);
        filtering = job;
        job.schedule();
    }

    private static int[] matching(RunRows from, RowFilter filter, IProgressMonitor monitor) throws CoreException {
        if (filter.passesAll()) {
            return IntStream.range(0, from.rows().size()).toArray();
        }
        try {
            return from.rows().matching(filter::passes, monitor::isCanceled);
        } catch (@SuppressWarnings("unused") CancellationException | ClosedChannelException e) {
            // Another run is shown by now.
            throw new CoreException(Status.CANCEL_STATUS);
        } catch (IOException e) {
            throw Failures.of(Messages.RunRowsView_temporary, e);
        }
    }

    private static void cancel(@Nullable Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    private static void close(@Nullable RunRows rows) {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException e) {
                ILog.of(RunRowsView.class).warn(e.getMessage(), e);
            }
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(CaretParts.EXPORTS, follower);
        cancel(reading);
        cancel(filtering);
        close(shown);
        shown = null;
        super.dispose();
    }
}
