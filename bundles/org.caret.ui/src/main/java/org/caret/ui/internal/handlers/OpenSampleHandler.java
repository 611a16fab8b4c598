package org.caret.ui.internal.handlers;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.UnsavedChanges;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Opens the sample district; the first time it is made. */
public final class OpenSampleHandler extends AbstractHandler {

    private static final int STUDENTS = 2_000;
    private static final long SEED = 1;
    /** The same district on every machine, whatever the day is. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 27);

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (UnsavedChanges.settled()) {
            Services.get(DatabaseSession.class).open(folder(), StoreFactory.Mode.CREATE, OpenSampleHandler::fill);
        }
        return null;
    }

    private static Path folder() {
        return Path.of(System.getProperty("user.home"), "Caret", "Sample district");
    }

    private static void fill(Store store, IProgressMonitor monitor) throws StoreException {
        if (store.count(ModelPackage.Literals.DISTRICT) == 0) {
            SampleDistrict.generate(store, SampleRequest.of(STUDENTS, SEED, AS_OF), monitor);
        }
    }
}
