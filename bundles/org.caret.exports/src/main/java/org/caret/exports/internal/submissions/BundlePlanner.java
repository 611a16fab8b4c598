package org.caret.exports.internal.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.spec.Submission;
import org.caret.spec.Submission.SubmissionFile;
import org.caret.spec.UnknownLayoutException;

/** Finds the export types that write the files of a submission. */
record BundlePlanner(ExportTypes types, Specifications specifications) {

    private static final String ONGOING = "ongoing";

    Submission submission(String id, AcademicYear year) throws ExportException {
        List<Submission> known = specifications.submissions().of(year);
        return known.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new ExportException(Reason.WRONG_REQUEST,
                        "There is no submission " + id + " in " + year + '.',
                        known.isEmpty() ? "Nothing is known of the submissions of that year."
                                : "There are: "
                                        + known.stream().map(Submission::id).collect(Collectors.joining(", ")) + '.'));
    }

    List<BundledFile> files(Submission submission, AcademicYear year) {
        List<BundledFile> files = new ArrayList<>();
        for (SubmissionFile file : submission.files()) {
            Optional<String> noLayout = noLayout(file.recordType(), year);
            List<ExportType> writers = writers(file.recordType(), submission.id());
            if (noLayout.isPresent()) {
                files.add(missing(files.size() + 1, file, State.NO_LAYOUT, noLayout.get()
                        + " Enter the data at the state, or send a file from elsewhere."));
            } else if (writers.isEmpty()) {
                files.add(missing(files.size() + 1, file, State.NO_EXPORT_TYPE, "No installed export type writes "
                        + file.recordType() + " files. Send a file from elsewhere, or enter the data at the state."));
            } else {
                for (ExportType type : writers) {
                    files.add(new BundledFile(files.size() + 1, file.recordType(), file.need(), State.PLANNED,
                            Optional.of(type), Optional.empty(), ""));
                }
            }
        }
        return files;
    }

    private static BundledFile missing(int number, SubmissionFile file, State state, String problem) {
        return new BundledFile(number, file.recordType(), file.need(), state, Optional.empty(), Optional.empty(),
                problem);
    }

    private Optional<String> noLayout(String recordType, AcademicYear year) {
        try {
            specifications.layouts().layout(recordType, year);
            return Optional.empty();
        } catch (UnknownLayoutException e) {
            return Optional.of(specifications.layouts().versions(recordType).isEmpty()
                    ? "The layout of " + recordType + " files is not known in full."
                    : String.valueOf(e.getMessage()));
        }
    }

    /**
     * The types made for the submission; otherwise those that keep the state current, for files that are sent on changes;
     * otherwise the only type there is. Requests for identifiers go first, because other files need their answers.
     */
    private List<ExportType> writers(String recordType, String submission) {
        List<ExportType> all = types.all().stream().filter(type -> type.recordType().equals(recordType))
                .sorted(Comparator.comparing(ExportType::needsSsid).thenComparing(ExportType::id)).toList();
        List<ExportType> own = some(all, type -> type.submissions().contains(submission));
        if (!own.isEmpty()) {
            return own;
        }
        List<ExportType> current = some(all, type -> type.submissions().contains(ONGOING) && type.needsSsid());
        return current.isEmpty() && all.size() == 1 ? all : current;
    }

    private static List<ExportType> some(List<ExportType> types, Predicate<ExportType> wanted) {
        return types.stream().filter(wanted).toList();
    }
}
