package org.caret.exports.internal.submissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.spec.Specifications;
import org.caret.spec.Submission;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans the files of a submission, lets a {@link BundleOperation} write them, and adds the checklist. */
@Component(service = SubmissionBundles.class)
public final class BundleService implements SubmissionBundles {

    private final ExportService exports;
    private final RunHistory history;
    private final BundlePlanner planner;
    private final NextStep nextStep;
    private final Clock clock;

    @Activate
    public BundleService(@Reference ExportService exports, @Reference RunHistory history,
            @Reference ExportTypes types, @Reference RecordTypes recordTypes,
            @Reference Specifications specifications) {
        this(exports, history, types, recordTypes, specifications, Clock.systemDefaultZone());
    }

    public BundleService(ExportService exports, RunHistory history, ExportTypes types, RecordTypes recordTypes,
            Specifications specifications, Clock clock) {
        this.exports = exports;
        this.history = history;
        this.clock = clock;
        planner = new BundlePlanner(types, specifications);
        nextStep = new NextStep(recordTypes);
    }

    @Override
    public SubmissionBundle plan(BundleRequest request) throws ExportException {
        Submission submission = planner.submission(request.submission(), request.year());
        return new SubmissionBundle(submission, request.year(), "", request.folder(),
                planner.files(submission, request.year()));
    }

    @Override
    public SubmissionBundle write(Store store, BundleRequest request, @Nullable IProgressMonitor monitor)
            throws ExportException {
        SubmissionBundle plan = plan(request);
        SubMonitor progress = SubMonitor.convert(monitor, "Exporting " + plan.submission().label(),
                plan.files().size());
        ReportingSites schools = schools(store);
        String lea = schools.reportingLea(request.sites());
        try (BundleFolder folder = BundleFolder.at(request.folder())) {
            BundleOperation operation = new BundleOperation(exports, history, store, request, schools, clock, folder);
            return operation.execute(plan.files(), progress, files -> {
                SubmissionBundle bundle = new SubmissionBundle(plan.submission(), request.year(), lea, folder.target(),
                        files);
                new Checklist(bundle, request.sites(), LocalDate.now(clock), nextStep).writeBoth(folder);
                folder.complete();
                return bundle;
            });
        }
    }

    private static ReportingSites schools(Store store) throws ExportException {
        try {
            return ReportingSites.read(store);
        } catch (StoreException e) {
            throw new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }

    /** The end of a bundle, once its files are written. */
    @FunctionalInterface
    interface Ending {
        SubmissionBundle with(List<BundledFile> files) throws ExportException;
    }
}
