package org.caret.cohort.ui.internal.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.caret.cohort.ui.internal.chart.ChartFiles;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where to save something, and saves it outside the windows' thread. */
final class SaveDialog {

    private SaveDialog() {
    }

    /** A file name that says what is in it; true numbers say that they are. */
    static String name(String what, OutcomeData data) {
        String year = data.choice().year().map(AcademicYear::toString).orElse("");
        String agency = data.agency().map(one -> one.name().replaceAll("[^A-Za-z0-9]+", "-")).orElse("");
        String name = String.join("-", what, agency, year).toLowerCase(Locale.ROOT);
        return data.choice().source() == Source.OWN_TRUE ? "not-for-publication-" + name : name;
    }

    /** The file to write; its ending is one of those that are offered. */
    static Optional<Path> ask(Shell shell, String name, String... endings) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(name + '.' + endings[0]);
        dialog.setFilterExtensions(Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        boolean complete = Arrays.stream(endings)
                .anyMatch(ending -> chosen.toLowerCase(Locale.ROOT).endsWith('.' + ending));
        int filter = Math.max(0, dialog.getFilterIndex());
        return Optional.of(Path.of(complete ? chosen : chosen + '.' + endings[filter]));
    }

    static Job save(Path target, ChartFiles.Content content) {
        ICoreRunnable work = monitor -> {
            try {
                ChartFiles.write(target, content);
            } catch (IOException e) {
                throw new CoreException(
                        Status.error(NLS.bind(Messages.SaveDialog_unwritable, target, e.getMessage()), e));
            }
        };
        Job job = Job.create(NLS.bind(Messages.SaveDialog_saving, target.getFileName()), work);
        job.setUser(true);
        job.schedule();
        return job;
    }
}
