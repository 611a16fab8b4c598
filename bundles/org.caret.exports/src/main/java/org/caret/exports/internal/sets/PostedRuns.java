package org.caret.exports.internal.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunPart;
import org.caret.exports.RunState;
import org.caret.exports.internal.archive.ArchivedRuns;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.model.ExportRun;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * The runs that tell what the state holds of a record type in an academic year: the newest extract of it, and what was created
 * after that and posted, whatever the export type; oldest first.
 *
 * @param remarks what somebody should know about runs that do not count
 */
public record PostedRuns(List<RememberedRun> runs, List<String> remarks) {

    /**
     * By the time they were made, because a later mark says nothing about the data; the files of a set in their order of
     * upload.
     */
    private static final Comparator<RememberedRun> ORDER = Comparator.comparing(RememberedRun::created)
            .thenComparing(run -> run.part().map(RunPart::number).orElse(0));

    public PostedRuns {
        runs = List.copyOf(runs);
        remarks = List.copyOf(remarks);
    }

    /** Reads the history. Runs of another reporting LEA are about other records. */
    public static PostedRuns of(Store store, BoundLayout bound, AcademicYear year, String reportingLea)
            throws ExportException {
        try {
            return of(summaries(new RunRecords(store).ofRecordType(bound.layout().recordType(), year.toString())),
                    bound.layout().name(), reportingLea);
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    /** The runs alone, where nothing is to be said about others: an extract is posted, too, so no other run is read. */
    public static List<RememberedRun> runs(Store store, BoundLayout bound, AcademicYear year, String reportingLea)
            throws ExportException {
        try {
            return of(summaries(new RunRecords(store).posted(bound.layout().recordType(), year.toString())),
                    bound.layout().name(), reportingLea).runs();
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    private static List<RememberedRun> summaries(List<ExportRun> runs) {
        return runs.stream().map(ArchivedRuns::summary).toList();
    }

    private static ExportException failed(StoreException e) {
        return new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
    }

    static PostedRuns of(List<RememberedRun> all, String layout, String reportingLea) {
        List<RememberedRun> own = all.stream()
                .filter(run -> run.option("reportingLea").filter(reportingLea::equals).isPresent()).sorted(ORDER)
                .toList();
        int first = 0;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).baseline()) {
                first = i;
            }
        }
        List<RememberedRun> since = own.subList(first, own.size());
        List<String> remarks = new ArrayList<>();
        undecided(since, remarks);
        List<RememberedRun> posted = since.stream().filter(run -> run.state() == RunState.POSTED).toList();
        List<RememberedRun> alike = posted.stream().filter(run -> run.layout().equals(layout)).toList();
        if (alike.size() < posted.size()) {
            remarks.add("Runs in another layout than " + layout
                    + " cannot be compared with this one, so what they sent counts as not held by the state.");
        }
        return new PostedRuns(alike, remarks);
    }

    private static void undecided(List<RememberedRun> since, List<String> remarks) {
        List<String> open = since.stream().filter(run -> run.state() == RunState.CREATED).map(RememberedRun::runId)
                .toList();
        if (!open.isEmpty()) {
            remarks.add(open.size() == 1
                    ? "The run " + open.get(0)
                            + " is neither posted nor rejected yet and counts as not sent. Mark it when "
                            + "the state has decided."
                    : open.size() + " runs, the last of them " + open.get(open.size() - 1)
                            + ", are neither posted nor rejected yet and count as not sent. Mark them when the state has "
                            + "decided.");
        }
    }
}
