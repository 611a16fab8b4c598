package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exports.ExportRequest;

/**
 * Whether a run would delete data at the state. A replacement-type file is the whole truth about its school and year: what is
 * missing from it is lost there (FILE-RULES, processing methods).
 */
final class Narrowness {

    private Narrowness() {
    }

    static Optional<String> warning(ExportRequest request, RecordType recordType) {
        List<String> narrow = new ArrayList<>();
        if (!request.sites().isEmpty()) {
            narrow.add("only some schools are chosen");
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
}
