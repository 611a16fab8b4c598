package org.caret.ui.internal.imports;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspector;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Finds out in the background what the chosen sources are. Belongs to the thread of the windows. */
final class Inspections {

    /** As many as anybody looks at. */
    private static final int ROWS = 25;

    /** A look at a source with the settings that matter for it. */
    private record Look(Path source, ImportRequest request) {
    }

    private final SourceInspector inspector = Services.get(SourceInspector.class);
    private final ImportChoice choice;
    private final Set<Look> begun = new HashSet<>();

    Inspections(ImportChoice choice) {
        this.choice = choice;
    }

    /** Begins to look at every source that is not known yet. */
    void begin() {
        ImportRequest now = choice.request(Mode.TRIAL);
        ImportRequest settings = new ImportRequest(List.of(), Optional.empty(), now.mapping(),
                now.schools(), Optional.empty(), Mode.TRIAL, 0);
        for (Path source : choice.sources()) {
            Look look = new Look(source, settings);
            if (choice.inspection(source) == null && begun.add(look)) {
                begin(look);
            }
        }
    }

    private void begin(Look look) {
        Display display = Display.getCurrent();
        Job job = Job.create(NLS.bind(Messages.Inspections_job, look.source().getFileName()), monitor -> {
            SourceInspection inspection = inspector.inspect(look.source(), look.request(), ROWS);
            display.asyncExec(() -> {
                begun.remove(look);
                choice.inspected(inspection, look.request());
            });
            return Status.OK_STATUS;
        });
        job.schedule();
    }
}
