package org.caret.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.exchange.page.Page;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.Submission;
import org.caret.spec.Submission.SubmissionFile;

/** Which files belong to which submission, in spans of years in which nothing changed. */
final class SubmissionsPage {

    static final String PATH = "submissions.html";

    private final Specifications specifications;

    private record Span(AcademicYear first, AcademicYear last, List<Submission> submissions) {
    }

    SubmissionsPage(Specifications specifications) {
        this.specifications = specifications;
    }

    HandbookPage page() {
        return HandbookPage.of(PATH, "Submissions and their files", this::write);
    }

    private void write(Page page) {
        page.paragraph(
                "The state's collections of an academic year and the files that belong to them, in the order of upload. "
                        + "A file is required, or sent when the state's data is not current (when changed); where neither is said, it "
                        + "is not known.");
        List<Span> spans = spans();
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            page.heading(i == spans.size() - 1 ? "From " + span.first()
                    : span.first().equals(span.last()) ? span.first().toString()
                            : span.first() + " to " + span.last());
            page.table(List.of("Submission", "Name on the command line", "Files"),
                    span.submissions().stream().map(one -> List.of(one.label(), one.id(), files(one))).toList());
        }
    }

    private static String files(Submission submission) {
        return submission.files().stream().map(SubmissionsPage::file).collect(Collectors.joining(", "));
    }

    private static String file(SubmissionFile file) {
        return switch (file.need()) {
        case REQUIRED -> file.recordType() + " (required)";
        case WHEN_CHANGED -> file.recordType() + " (when changed)";
        case UNKNOWN -> file.recordType();
        };
    }

    /** From the oldest to the newest layout; the newest span goes on. */
    private List<Span> spans() {
        List<AcademicYear> firsts = specifications.layouts().all().stream().map(Layout::firstYear).sorted().toList();
        List<Span> spans = new ArrayList<>();
        if (firsts.isEmpty()) {
            return spans;
        }
        AcademicYear end = firsts.get(firsts.size() - 1);
        for (AcademicYear year = firsts.get(0); year
                .compareTo(end) <= 0; year = new AcademicYear(year.firstYear() + 1)) {
            List<Submission> submissions = specifications.submissions().of(year);
            if (submissions.isEmpty()) {
                continue;
            }
            Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && before.submissions().equals(submissions)) {
                spans.set(spans.size() - 1, new Span(before.first(), year, submissions));
            } else {
                spans.add(new Span(year, year, submissions));
            }
        }
        return spans;
    }
}
