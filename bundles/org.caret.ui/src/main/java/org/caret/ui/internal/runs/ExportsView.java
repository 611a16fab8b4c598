package org.caret.ui.internal.runs;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RememberedRun;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.model.ModelPackage;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

/** The runs that the database remembers, and what can be done with them. */
public final class ExportsView extends ViewPart implements SessionListener {

    private static final RunLabels NO_LABELS = new RunLabels(ZoneId.systemDefault(), UnaryOperator.identity(),
            Map.of());

    private DatabaseSession session;
    private RunHistory history;
    private RunTable table;
    private RunActions actions;

    @Override
    public void createPartControl(Composite parent) {
        session = Services.get(DatabaseSession.class);
        history = Services.get(RunHistory.class);
        table = new RunTable(parent);
        actions = new RunActions(getSite(), new RunWork(session, history), table);
        actions.fill(getViewSite().getActionBars());
        getSite().setSelectionProvider(table.viewer());
        SessionPart.follow(session, parent, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        table.show(List.of(), NO_LABELS);
        setContentDescription(state.none() ? Messages.ExportsView_closed : "");
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
        actions.update();
        if (session.store().isPresent()) {
            Display display = table.viewer().getControl().getDisplay();
            session.job(Messages.ExportsView_reading, (store, monitor) -> {
                try {
                    List<RememberedRun> runs = history.runs(store);
                    Map<String, String> schools = ReportingSites.read(store).schools().stream()
                            .collect(Collectors.toMap(ReportingSites.Site::code, ReportingSites.Site::name,
                                    (one, other) -> one));
                    RunLabels labels = runs.isEmpty() ? NO_LABELS : labels(schools);
                    display.asyncExec(() -> show(runs, labels));
                } catch (ExportException e) {
                    throw Failures.of(e);
                }
            }).schedule();
        }
    }

    private void show(List<RememberedRun> runs, RunLabels labels) {
        if (!table.viewer().getControl().isDisposed() && session.store().isPresent()) {
            table.show(runs, labels);
            actions.update();
            setContentDescription(runs.isEmpty() ? Messages.ExportsView_none : "");
        }
    }

    /** Makes all export types known, which takes too long for the thread of the windows. */
    private static RunLabels labels(Map<String, String> schools) {
        ExportTypes types = Services.get(ExportTypes.class);
        return new RunLabels(ZoneId.systemDefault(), id -> types.find(id).map(ExportType::label).orElse(id), schools);
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }
}
