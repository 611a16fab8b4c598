package org.caret.ui.internal.runs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.ui.CaretParts;
import org.caret.ui.internal.Icons;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

/** The actions on the selected run: in the toolbar, the context menu, and on the keys Enter and Delete. */
final class RunActions {

    private final IWorkbenchPartSite site;
    private final RunWork work;
    private final RunTable table;
    private final RunFiles files;
    private final RunAction open;
    private final RunAction undo;
    private final List<List<RunAction>> groups;

    RunActions(IWorkbenchPartSite site, RunWork work, RunTable table) {
        this.site = site;
        this.work = work;
        this.table = table;
        files = new RunFiles(site, work);
        open = action("open", Messages.RunActions_open, Icons.FILE, run -> true, files::open);
        undo = action("undo", Messages.RunActions_undo, Icons.UNDO,
                run -> work.writable() && (run.state() == RunState.CREATED || run.baseline()), this::undo);
        groups = List.of(
                List.of(open,
                        action("folder", Messages.RunActions_folder, Icons.FOLDER,
                                run -> RunOption.folder(run).isPresent(), files::openFolder),
                        action("saveAs", Messages.RunActions_saveAs, Icons.SAVE, run -> true, files::saveAs)),
                List.of(action("posted", Messages.RunActions_posted, Icons.POSTED, markable(RunState.POSTED),
                        run -> work.mark(run, RunState.POSTED)),
                        action("rejected", Messages.RunActions_rejected, Icons.REJECTED, markable(RunState.REJECTED),
                                run -> work.mark(run, RunState.REJECTED)),
                        undo),
                List.of(action("leftOut", Messages.RunActions_leftOut, Icons.LEFTOUT, run -> run.leftOut() > 0,
                        run -> show(CaretParts.LEFT_OUT)),
                        action("problems", Messages.RunActions_problems, Icons.PROBLEMS, run -> run.findings() > 0,
                                run -> show(CaretParts.PROBLEMS)),
                        action("verify", Messages.RunActions_verify, Icons.VERIFY, run -> true, this::verify)));
    }

    private RunAction action(String id, String text, Icons icon, Predicate<RememberedRun> possible,
            Consumer<RememberedRun> does) {
        return new RunAction(id, text, icon, table::selected, possible, does);
    }

    private Predicate<RememberedRun> markable(RunState state) {
        return run -> work.writable() && run.state() != state && !run.baseline();
    }

    void fill(IActionBars bars) {
        fill(bars.getToolBarManager());
        MenuManager menu = new MenuManager();
        fill(menu);
        Table control = table.viewer().getTable();
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, table.viewer());
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_DELETE,
                new ActionHandler(undo));
        control.addListener(SWT.DefaultSelection, (Event event) -> open.run());
        table.viewer().addSelectionChangedListener(event -> update());
    }

    private void fill(IContributionManager manager) {
        for (List<RunAction> group : groups) {
            group.forEach(manager::add);
            manager.add(new Separator());
        }
    }

    void update() {
        groups.forEach(group -> group.forEach(RunAction::update));
    }

    private void undo(RememberedRun run) {
        String question = run.part().isPresent()
                ? NLS.bind(Messages.RunActions_undoSetQuestion, run.fileName(), run.part().get().of())
                : NLS.bind(Messages.RunActions_undoQuestion, run.fileName());
        // Enter does what is safe.
        if (new MessageDialog(site.getShell(), Messages.RunActions_undoTitle, null, question, MessageDialog.CONFIRM, 1,
                Messages.RunActions_undoButton, Messages.RunActions_keepButton).open() == 0) {
            work.undo(run);
        }
    }

    private void verify(RememberedRun run) {
        work.verify(run, problems -> {
            if (problems.isEmpty()) {
                MessageDialog.openInformation(site.getShell(), Messages.RunActions_verifyTitle,
                        NLS.bind(Messages.RunActions_intact, run.fileName(), run.sha256()));
            } else {
                MessageDialog.openWarning(site.getShell(), Messages.RunActions_verifyTitle,
                        String.join("\n", problems));
            }
        });
    }

    private void show(String view) {
        try {
            site.getPage().showView(view);
        } catch (PartInitException e) {
            ILog.of(RunActions.class).error(e.getMessage(), e);
        }
    }
}
