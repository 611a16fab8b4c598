package org.caret.ui.internal.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.caret.ui.DatabaseSession;
import org.caret.ui.RecordSelection;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Reads the student that is wanted, and what was exported of it, in jobs. Only the latest wish is answered. Belongs to the
 * thread of the windows.
 */
final class StudentReading {

    private final DatabaseSession session;
    private final Control area;
    private final Display display;
    private final Supplier<SentLines> sentLines;
    private Optional<RecordSelection> wanted = Optional.empty();
    private @Nullable Job reading;
    private @Nullable Job searching;

    /**
     * @param area nothing is answered any more once it is disposed
     * @param sentLines asked for in a job, once for each student
     */
    StudentReading(DatabaseSession session, Control area, Supplier<SentLines> sentLines) {
        this.session = session;
        this.area = area;
        display = area.getDisplay();
        this.sentLines = sentLines;
    }

    /** Names the student, or a record of one, that is read next. */
    void want(RecordSelection record) {
        wanted = Optional.of(record);
    }

    void forget() {
        wanted = Optional.empty();
    }

    /** @param then is given the student; empty where the record is gone or is not about one */
    void read(Consumer<Optional<StudentDetail>> then) {
        Optional<RecordSelection> selection = wanted;
        if (selection.isEmpty() || session.store().isEmpty()) {
            return;
        }
        cancel(reading);
        Job job = session.job(Messages.DetailView_reading, (from, monitor) -> {
            Optional<StudentDetail> read = new DetailReader(from).read(selection.get());
            display.asyncExec(() -> {
                if (!area.isDisposed() && !monitor.isCanceled() && selection.equals(wanted)
                        && session.store().filter(from::equals).isPresent()) {
                    then.accept(read);
                }
            });
        });
        job.setSystem(true);
        reading = job;
        job.schedule();
    }

    /** @param then is given what was exported of the student, as lines */
    void search(StudentDetail detail, Consumer<List<String[]>> then) {
        cancel(searching);
        String student = detail.student().getLocalStudentId();
        if (student == null) {
            return;
        }
        Job job = session.job(Messages.DetailView_searching, (from, monitor) -> {
            List<String[]> lines = sentLines.get().read(from, student, monitor);
            display.asyncExec(() -> {
                if (!area.isDisposed() && !monitor.isCanceled()) {
                    then.accept(lines);
                }
            });
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        searching = job;
        job.schedule();
    }

    void cancel() {
        cancel(reading);
        cancel(searching);
    }

    private static void cancel(@Nullable Job job) {
        if (job != null) {
            job.cancel();
        }
    }
}
