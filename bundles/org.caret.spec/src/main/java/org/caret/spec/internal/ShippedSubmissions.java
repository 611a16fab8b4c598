package org.caret.spec.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.spec.AcademicYear;
import org.caret.spec.Submission;
import org.caret.spec.Submission.Need;
import org.caret.spec.Submission.SubmissionFile;
import org.caret.spec.Submissions;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The submissions of {@code submissions.tsv}, whose rows stand in the order of the year. */
final class ShippedSubmissions implements Submissions {

    private final Lazy<List<Row>> rows = new Lazy<>(() -> DataTable.read("submissions.tsv", Row::of));

    @Override
    public List<Submission> of(AcademicYear year) {
        Map<String, List<Row>> bySubmission = new LinkedHashMap<>();
        rows.get().stream().filter(row -> row.years().contains(year))
                .forEach(row -> bySubmission.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return bySubmission.values().stream().map(ShippedSubmissions::submission).toList();
    }

    private static Submission submission(List<Row> files) {
        return new Submission(files.get(0).id(), files.get(0).label(), files.stream()
                .sorted(Comparator.comparingInt(Row::order))
                .map(row -> new SubmissionFile(row.recordType(), row.need()))
                .toList());
    }

    private record Row(String id, String label, YearSpan years, String recordType, Need need, int order) {

        static Row of(NamedCsvRecord row) {
            Need need = switch (row.getField("need")) {
            case "required" -> Need.REQUIRED;
            case "when changed" -> Need.WHEN_CHANGED;
            default -> Need.UNKNOWN;
            };
            return new Row(row.getField("submission"), row.getField("label"), DataTable.span(row),
                    row.getField("record_type"), need, Integer.parseInt(row.getField("upload_order")));
        }
    }
}
