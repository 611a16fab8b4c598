package org.caret.exports.ui.internal.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exports.ExportException;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;

/** The lists of a run, as lines of texts. */
final class RunLists {

    private RunLists() {
    }

    static List<String> leftOutHeadings() {
        return List.of(Messages.RunLists_record, Messages.RunLists_reason, Messages.RunLists_remedy);
    }

    /** A line for each reason of each row. */
    static Spool.Rows<ExportException> leftOut(RunDetails details) {
        return sink -> {
            try (Stream<LeftOutRow> rows = details.leftOut()) {
                pour(rows, row -> row.reasons().stream().map(reason -> line(row, reason)).toList(), sink);
            }
        };
    }

    private static List<String> line(LeftOutRow row, LeftOutReason reason) {
        return List.of(row.record(), reason.text(), reason.remedy());
    }

    /** What is wrong stands where it is seen without scrolling. */
    static List<String> findingHeadings() {
        return List.of(Messages.RunLists_severity, Messages.RunLists_message, Messages.RunLists_record,
                Messages.RunLists_field, Messages.RunLists_value, Messages.RunLists_remedy);
    }

    static Spool.Rows<ExportException> findings(RunDetails details) {
        return sink -> {
            try (Stream<Finding> findings = details.findings()) {
                pour(findings, finding -> List.of(line(finding)), sink);
            }
        };
    }

    private static List<String> line(Finding finding) {
        return List.of(severity(finding.severity()), finding.message(), finding.record(), finding.field(),
                finding.value(), finding.remedy());
    }

    private static String severity(Finding.Severity severity) {
        return switch (severity) {
        case FATAL -> Messages.RunLists_fatal;
        case WARNING -> Messages.RunLists_warning;
        case NOTICE -> Messages.RunLists_notice;
        };
    }

    private static <T> void pour(Stream<T> entries, Function<T, List<List<String>>> lines, Spool.Sink sink)
            throws IOException {
        try {
            Iterator<T> iterator = entries.iterator();
            while (iterator.hasNext()) {
                for (List<String> line : lines.apply(iterator.next())) {
                    sink.add(line);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
