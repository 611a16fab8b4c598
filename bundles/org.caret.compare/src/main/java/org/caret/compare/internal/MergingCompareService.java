package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.CompareRequest;
import org.caret.compare.CompareService;
import org.caret.compare.Comparison;
import org.caret.compare.FieldChoice;
import org.caret.compare.TakenValues;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.exchange.format.RecordFileException;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordListing;
import org.caret.exports.RememberedRun;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sorts both sides by key and merges them. */
@Component(service = CompareService.class)
public final class MergingCompareService implements CompareService {

    private final RecordListing listing;
    private final ExportTypes types;
    private final RecordTypes recordTypes;
    private final Specifications specifications;
    private final Baselines baselines;
    private final Clock clock;

    @Activate
    public MergingCompareService(@Reference RecordListing listing, @Reference ExportTypes types,
            @Reference RecordTypes recordTypes, @Reference Specifications specifications,
            @Reference Baselines baselines) {
        this(listing, types, recordTypes, specifications, baselines, Clock.systemDefaultZone());
    }

    /** For code outside OSGi, with a clock of its own. */
    public MergingCompareService(RecordListing listing, ExportTypes types, RecordTypes recordTypes,
            Specifications specifications, Baselines baselines, Clock clock) {
        this.listing = listing;
        this.types = types;
        this.recordTypes = recordTypes;
        this.specifications = specifications;
        this.baselines = baselines;
        this.clock = clock;
    }

    @Override
    public Comparison compare(Store store, CompareRequest request, @Nullable IProgressMonitor monitor)
            throws CompareException {
        try {
            ExtractFile extract = ExtractFile.open(request.extract(), recordTypes, specifications);
            Path folder = Files.createDirectories(store.folder().resolve("tmp"));
            return new CompareOperation(extract, request, types, clock).execute(store, listing, folder,
                    SubMonitor.convert(monitor, "Comparing " + request.extract().getFileName(), 100));
        } catch (RecordFileException e) {
            throw new CompareException(Reason.WRONG_FILE, String.valueOf(e.getMessage()), e.remedy(), e);
        } catch (NoSuchFileException e) {
            throw new CompareException(Reason.WRONG_REQUEST, "There is no file " + e.getFile() + '.', "Check the name.",
                    e);
        } catch (IOException e) {
            throw new CompareException(Reason.FILE, "The comparison failed while reading or writing files: "
                    + e.getMessage() + '.', "Check that the extract can be read and that there is space left.", e);
        } catch (ExportException e) {
            throw failed(e, Reason.WRONG_REQUEST);
        } catch (StoreException e) {
            throw ObjectEdits.failed(e);
        }
    }

    private static CompareException failed(ExportException e, Reason otherwise) {
        return new CompareException(e.reason() == ExportException.Reason.STORE ? Reason.STORE : otherwise,
                String.valueOf(e.getMessage()), e.remedy(), e);
    }

    @Override
    public RememberedRun useAsBaseline(Store store, Comparison comparison, @Nullable IProgressMonitor monitor)
            throws CompareException {
        try {
            return new BaselineOperation(comparison).archive(store, baselines,
                    SubMonitor.convert(monitor, "Archiving " + comparison.extract().getFileName(), 1000));
        } catch (IOException e) {
            throw new CompareException(Reason.FILE, "The comparison cannot be read any more: " + e.getMessage() + '.',
                    "Compare again.", e);
        } catch (ExportException e) {
            throw failed(e, Reason.FILE);
        }
    }

    @Override
    public TakenValues take(Store store, Comparison comparison, Collection<FieldChoice> choices)
            throws CompareException {
        FieldChecks checks = FieldChecks.compile(comparison.layout(), comparison.summary().year(), specifications,
                Purpose.READING);
        return new Taking(store, comparison, checks).take(choices);
    }

    @Override
    public void putBack(Store store, TakenValues taken) throws CompareException {
        new PuttingBack(store).putBack(taken.values());
    }
}
