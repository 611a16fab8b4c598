package org.caret.exports.internal.submissions;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportRequest.Remembrance;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.internal.archive.ArchiveFolders;
import org.caret.exports.internal.submissions.BundleService.Ending;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.Run;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.store.Store;
import org.eclipse.core.runtime.SubMonitor;

/** Writes the planned files one after the other; where one of them fails for all, the runs of the others are undone. */
final class BundleOperation {

    private final ExportService exports;
    private final RunHistory history;
    private final Store store;
    private final BundleRequest request;
    private final ReportingSites schools;
    private final Clock clock;
    private final BundleFolder folder;
    /** The latest first. */
    private final Deque<String> runs = new ArrayDeque<>();

    BundleOperation(ExportService exports, RunHistory history, Store store, BundleRequest request,
            ReportingSites schools, Clock clock, BundleFolder folder) {
        this.exports = exports;
        this.history = history;
        this.store = store;
        this.request = request;
        this.schools = schools;
        this.clock = clock;
        this.folder = folder;
    }

    SubmissionBundle execute(List<BundledFile> plan, SubMonitor progress, Ending ending) throws ExportException {
        requireConfirmation(plan);
        folder.note(ArchiveFolders.journal(store), clock.instant(), names(plan), Checklist.TEXT);
        boolean done = false;
        try {
            List<BundledFile> files = new ArrayList<>();
            for (BundledFile file : plan) {
                SubMonitor part = progress.split(1);
                files.add(file.state() == State.PLANNED ? write(file, plan, part) : file);
            }
            SubmissionBundle bundle = ending.with(files);
            done = true;
            return bundle;
        } finally {
            if (!done) {
                undo();
            }
        }
    }

    /** Says at once which files need a confirmation, before any is written. */
    private void requireConfirmation(List<BundledFile> plan) throws ExportException {
        List<String> warnings = new ArrayList<>();
        for (BundledFile file : plan) {
            if (file.state() == State.PLANNED && request.confirmation() != Confirmation.CONFIRMED) {
                warning(file).ifPresent(warnings::add);
            }
        }
        if (!warnings.isEmpty()) {
            throw new ExportException(Reason.NOT_CONFIRMED, String.join(" ", warnings),
                    "Confirm the files if that is meant.");
        }
    }

    private Optional<String> warning(BundledFile file) throws ExportException {
        try {
            return exports.warning(request(file));
        } catch (ExportException e) {
            if (concernsTypeAlone(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private BundledFile write(BundledFile file, List<BundledFile> plan, SubMonitor progress) throws ExportException {
        try (ExportResult result = exports.run(store, request(file), progress)) {
            result.runId().ifPresent(runs::push);
            boolean written = result.outcome() == Outcome.WRITTEN;
            List<String> remarks = new ArrayList<>(result.remarks());
            RefusedStudents.remark(file, result, plan).ifPresent(remarks::addFirst);
            Run run = new Run(result.files(), result.layout(), result.counts(), remarks);
            return with(file, written ? State.WRITTEN : State.NO_RECORDS, Optional.of(run),
                    written ? "" : noRecords(result, request.arrangement()));
        } catch (ExportException e) {
            if (concernsTypeAlone(e)) {
                return with(file, State.FAILED, Optional.empty(), e.getMessage() + ' ' + e.remedy());
            }
            throw e;
        }
    }

    private static String noRecords(ExportResult result, Arrangement arrangement) {
        if (arrangement.extent() == Extent.CHANGES && result.counts().selected() > 0) {
            return "Nothing has changed since it was posted.";
        }
        return result.counts().leftOut() == 0
                ? "There is no record for this file. Import the data if there should be."
                : "Every record was left out. Export the type alone to see each reason.";
    }

    private static BundledFile with(BundledFile file, State state, Optional<Run> run, String problem) {
        return new BundledFile(file.number(), file.recordType(), file.need(), state, file.type(), run,
                problem.strip());
    }

    /** Whether the other files can be written nevertheless. */
    private static boolean concernsTypeAlone(ExportException failure) {
        return switch (failure.reason()) {
        case BROKEN_TYPE, WRONG_REQUEST, NO_LAYOUT -> true;
        case NOT_CONFIRMED, OUTPUT, ARCHIVE, STATE, STORE -> false;
        };
    }

    private ExportRequest request(BundledFile file) throws ExportException {
        ExportType type = file.type().orElseThrow();
        ExportRequestBuilder builder = new ExportRequestBuilder(type, request.year(), schools, clock)
                .sites(request.sites()).format(request.format())
                .inSubmission();
        Arrangement wanted = request.arrangement();
        builder.arrangement(exports.splits(type, request.year()).contains(wanted.split()) ? wanted
                : wanted.withSplit(Split.NONE));
        if (request.remembrance() == Remembrance.TRIAL) {
            builder.trial();
        }
        if (request.confirmation() == Confirmation.CONFIRMED) {
            builder.confirmed();
        }
        return builder.build(folder.file(fileName(file)));
    }

    /** How the names of all files begin that the folder will hold. */
    private static List<String> names(List<BundledFile> plan) {
        List<String> names = new ArrayList<>(List.of(Checklist.HTML, Checklist.TEXT));
        plan.stream().filter(file -> file.state() == State.PLANNED).map(BundleOperation::name).forEach(names::add);
        return names;
    }

    private static String name(BundledFile file) {
        return (file.number() < 10 ? "0" : "") + file.number() + '-' + file.type().orElseThrow().id();
    }

    private String fileName(BundledFile file) {
        return name(file) + '.' + extension(request.format());
    }

    private static String extension(FileFormat format) {
        return switch (format) {
        case CARET, TAB -> "txt";
        case CSV, XLSX -> format.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The files are gone with their folder, so nothing may count as submitted. */
    private void undo() throws ExportException {
        while (!runs.isEmpty()) {
            history.undo(store, runs.pop());
        }
    }
}
