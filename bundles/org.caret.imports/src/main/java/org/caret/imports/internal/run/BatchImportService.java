package org.caret.imports.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordTypes;
import org.caret.exchange.format.RecordFileException;
import org.caret.imports.DistrictSetup;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportResult;
import org.caret.imports.ImportService;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.FindingCount;
import org.caret.imports.SourceResult.Outcome;
import org.caret.imports.internal.source.Source;
import org.caret.imports.internal.source.SourceDetector;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.spi.DiskSpace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports sources one after the other, each as a batch of its own. */
@Component(service = ImportService.class)
public final class BatchImportService implements ImportService {

    private static final int STEPS = 100;

    private final Specifications specifications;
    private final SourceDetector detector;
    private final DistrictSetup setup;
    private final Clock clock;

    @Activate
    public BatchImportService(@Reference Specifications specifications, @Reference RecordTypes recordTypes,
            @Reference DistrictSetup setup) {
        this(specifications, recordTypes, setup, Clock.systemDefaultZone());
    }

    /** For code outside OSGi, with a clock of its own. */
    public BatchImportService(Specifications specifications, RecordTypes recordTypes, DistrictSetup setup,
            Clock clock) {
        this.specifications = specifications;
        this.detector = new SourceDetector(specifications, recordTypes);
        this.setup = setup;
        this.clock = clock;
    }

    /** A source, or why it is none. */
    private record Detected(Path path, @Nullable Source source, Outcome outcome, String message) {

        int rank() {
            Source recognised = source;
            return recognised == null ? -1 : recognised.rank();
        }
    }

    @Override
    public synchronized ImportResult run(Store store, ImportRequest request, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, request.sources().size() * STEPS);
        List<Detected> found = new ArrayList<>();
        try {
            for (Path path : request.sources()) {
                found.add(detect(store, path, request));
            }
            found.sort(Comparator.comparingInt(Detected::rank));
            return new ImportResult(importAll(store, request, found, progress));
        } finally {
            found.forEach(BatchImportService::close);
        }
    }

    private Detected detect(Store store, Path path, ImportRequest request) {
        try {
            return new Detected(path, detector.detect(path, request, SourceImport.temporary(store)), Outcome.IMPORTED,
                    "");
        } catch (SourceRefusedException | RecordFileException e) {
            return new Detected(path, null, Outcome.REFUSED, words(e));
        } catch (IOException e) {
            return new Detected(path, null, Outcome.FAILED, words(e));
        }
    }

    private List<SourceResult> importAll(Store store, ImportRequest request, List<Detected> found,
            SubMonitor progress) {
        List<SourceResult> results = new ArrayList<>();
        boolean storeFailed = false;
        try {
            new InterruptedImports(store).end();
        } catch (StoreException | IOException e) {
            storeFailed = true;
            found = found.stream().map(detected -> new Detected(detected.path, null, Outcome.FAILED, words(e)))
                    .toList();
        }
        for (Detected detected : found) {
            SubMonitor step = progress.split(STEPS);
            Source source = detected.source;
            if (source == null) {
                results.add(refused(detected.path, null, detected.outcome, detected.message));
            } else if (storeFailed) {
                results.add(refused(detected.path, source, Outcome.NOT_REACHED, ""));
            } else {
                SourceResult result = importOne(store, request, source, step);
                storeFailed = result.outcome() == Outcome.FAILED;
                results.add(result);
            }
        }
        return results;
    }

    private SourceResult importOne(Store store, ImportRequest request, Source source, IProgressMonitor monitor) {
        try {
            return new SourceImport(store, request, source, specifications, setup, clock).execute(monitor);
        } catch (SourceRefusedException | RecordFileException e) {
            return refused(source.path(), source, Outcome.REFUSED, words(e));
        } catch (StoreException | IOException e) {
            return refused(source.path(), source, Outcome.FAILED, words(e));
        }
    }

    private static SourceResult refused(Path path, @Nullable Source source, Outcome outcome, String message) {
        return new SourceResult(path, source == null ? SourceKind.UNKNOWN : source.kind(),
                source == null ? "" : source.description(), outcome, message, 0, 0, List.of(),
                new FindingCount(0, 0, 0), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String words(Exception e) {
        if (e instanceof IOException io && DiskSpace.missing(io)) {
            return "No space is left where the database keeps its imports. Free some space and try again; nothing of the "
                    + "source was written.";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String remedy = switch (e) {
        case RecordFileException file -> file.remedy();
        case StoreException failed -> failed.remedy();
        default -> "";
        };
        return remedy.isEmpty() ? message : message + ' ' + remedy;
    }

    private static void close(Detected detected) {
        Source source = detected.source;
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                // Only unpacked copies are left behind, in a folder that is emptied when the store is opened.
                return;
            }
        }
    }
}
