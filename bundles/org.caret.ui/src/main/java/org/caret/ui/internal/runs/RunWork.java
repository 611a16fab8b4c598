package org.caret.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunHistory;
import org.caret.exports.RunState;
import org.caret.model.ModelPackage;
import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Failures;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** What is done with a remembered run, in jobs. Failures are the jobs' results. To be used in the windows' thread. */
final class RunWork {

    private final DatabaseSession session;
    private final RunHistory history;

    RunWork(DatabaseSession session, RunHistory history) {
        this.session = session;
        this.history = history;
    }

    /** Whether the database can be changed. */
    boolean writable() {
        return session.store().filter(store -> !store.readOnly()).isPresent();
    }

    void mark(RememberedRun run, RunState state) {
        schedule(Messages.RunWork_marking, store -> {
            history.mark(store, run.runId(), state);
            session.recordsChanged(Set.of(ModelPackage.Literals.EXPORT_RUN));
        });
    }

    void undo(RememberedRun run) {
        schedule(Messages.RunWork_undoing, store -> {
            history.undo(store, run.runId());
            session.recordsChanged(Set.of(ModelPackage.Literals.EXPORT_RUN));
        });
    }

    /** Writes the file of a run once more and tells somebody, in the windows' thread, when it is there. */
    void retrieve(RememberedRun run, Path target, Consumer<Path> then) {
        Display display = Display.getCurrent();
        schedule(NLS.bind(Messages.RunWork_retrieving, run.fileName()), store -> {
            history.retrieve(store, run.runId(), target);
            display.asyncExec(() -> then.accept(target));
        });
    }

    /** Compares the archive with its hashes and says, in the windows' thread, what is missing or altered. */
    void verify(RememberedRun run, Consumer<List<String>> then) {
        Display display = Display.getCurrent();
        schedule(Messages.RunWork_verifying, store -> {
            List<String> problems = history.verify(store, run.runId());
            display.asyncExec(() -> then.accept(problems));
        });
    }

    private void schedule(String name, Task task) {
        session.job(name, (store, monitor) -> {
            try {
                task.run(store);
            } catch (ExportException e) {
                throw Failures.of(e);
            }
        }).schedule();
    }

    /** A look into the history, or a change of it. */
    @FunctionalInterface
    private interface Task {
        void run(Store store) throws ExportException;
    }
}
