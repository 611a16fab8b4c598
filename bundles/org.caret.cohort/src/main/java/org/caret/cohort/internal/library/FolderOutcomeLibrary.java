package org.caret.cohort.internal.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.cohort.library.ReadResult;
import org.caret.cohort.library.RowFilter;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps public files in the folder of the database. */
@Component(service = OutcomeLibrary.class)
public final class FolderOutcomeLibrary implements OutcomeLibrary {

    private final Specifications specifications;
    private final Clock clock;

    @Activate
    public FolderOutcomeLibrary(@Reference Specifications specifications) {
        this(specifications, Clock.systemUTC());
    }

    public FolderOutcomeLibrary(Specifications specifications, Clock clock) {
        this.specifications = specifications;
        this.clock = clock;
    }

    @Override
    public ReadResult read(Store store, Path file, IProgressMonitor monitor)
            throws PublicFileException, IOException, StoreException {
        if (store.readOnly()) {
            throw new StoreException(Reason.READ_ONLY,
                    "The database in " + store.folder() + " is open for reading only.",
                    "Give yourself write access to the folder and open it again.", null);
        }
        try (FileIntake intake = new FileIntake(store, file, specifications.schools(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS))) {
            return intake.run(monitor);
        }
    }

    @Override
    public List<StoredYear> years(Store store) throws StoreException {
        try (Lease unchanged = store.reading()) {
            return Manifest.read(OutcomeFolder.of(store)).entries().stream().map(Manifest.Entry::stored).toList();
        } catch (IOException e) {
            throw OutcomeFolder.failed("list the public files", e);
        }
    }

    @Override
    public PublicRows rows(Store store, PublicFormat format, AcademicYear year, RowFilter filter)
            throws StoreException {
        Path folder = OutcomeFolder.of(store);
        try (Lease unchanged = store.reading()) {
            Manifest.Entry entry = Manifest.read(folder).find(format, year)
                    .orElseThrow(() -> new StoreException(Reason.FAILED,
                            "The database holds no " + format.title() + " of " + format.write(year) + ".",
                            "Read the file of that year first.", null));
            FileLayout layout = FileLayouts.shipped().layout(format, year).orElseThrow();
            return new StoredRows(
                    new RowsFileReader(folder.resolve(entry.rowsFile()), new RowCodec(layout), year, filter));
        } catch (IOException e) {
            throw OutcomeFolder.failed("read the public file of " + format.write(year), e);
        }
    }

    @Override
    public Optional<StoredYear> remove(Store store, PublicFormat format, AcademicYear year) throws StoreException {
        List<StoredYear> removed = new ArrayList<>();
        OutcomeFolder.change(store, manifest -> {
            manifest.find(format, year).ifPresent(entry -> removed.add(entry.stored()));
            return manifest.without(format, year);
        });
        return removed.stream().findFirst();
    }

    private record StoredRows(RowsFileReader reader) implements PublicRows {

        @Override
        public @Nullable PublicRow next() throws StoreException {
            try {
                return reader.next();
            } catch (IOException e) {
                throw OutcomeFolder.failed("read a public file of the database", e);
            }
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
