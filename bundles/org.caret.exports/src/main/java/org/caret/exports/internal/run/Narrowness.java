package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Coverage;
import org.caret.exports.ExportType.Option;

/**
 * Whether a run would delete data at the state. A replacement-type file is the whole truth about its school and year: what is
 * missing from it is lost there (FILE-RULES, processing methods).
 */
final class Narrowness {

    private Narrowness() {
    }

    static Optional<String> warning(ExportRequest request, RecordType recordType) {
        List<String> narrow = new ArrayList<>();
        if (request.coverage() == Coverage.SOME_SITES) {
            narrow.add("only some schools are chosen");
        }
        if (!wholeYear(request)) {
            narrow.add("only a part of the year is chosen");
        }
        if (request.type().previousApplies() && !request.includePrevious()) {
            narrow.add("previously submitted students are left out");
        }
        if (!request.includeNotEnrolled() && recordType.subject() == RecordType.Subject.STUDENT) {
            narrow.add("students not currently enrolled are left out");
        }
        if (recordType.method() != ProcessingMethod.REPLACEMENT || narrow.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("A " + recordType.id() + " file replaces what the state holds for its schools and year, and "
                + String.join(", and ", narrow) + ": what is not in the file will be deleted there.");
    }

    /** Whether no option narrows the run to a part of the year. */
    static boolean wholeYear(ExportRequest request) {
        return request.type().options().stream().noneMatch(option -> shortens(option, request));
    }

    /** Whether an option that means the whole year unless somebody says otherwise says less. */
    private static boolean shortens(Option option, ExportRequest request) {
        return switch (option.defaultValue()) {
        case "$firstDay" -> request.date(option.id()).isAfter(request.year().firstDay());
        case "$lastDay" -> request.date(option.id()).isBefore(request.year().lastDay());
        default -> false;
        };
    }
}
