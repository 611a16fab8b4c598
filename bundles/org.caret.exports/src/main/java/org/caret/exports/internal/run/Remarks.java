package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.check.CheckGaps;
import org.caret.exports.ExportRequest;
import org.caret.exports.RunCounts;

/** What is said about a run as a whole. */
final class Remarks {

    private Remarks() {
    }

    static List<String> of(ExportRequest request, RunCounts counts, CheckGaps gaps) {
        List<String> remarks = new ArrayList<>();
        if (counts.written() == 0) {
            remarks.add("No record was left to write for " + sites(request) + ", so no file was written.");
        }
        if (counts.exitsNotSent() > 0) {
            remarks.add("Students not enrolled on " + request.asOf() + " are left out, and with them "
                    + (counts.exitsNotSent() == 1 ? "one exit" : counts.exitsNotSent() + " exits")
                    + " of which the state does not learn.");
        }
        gap(remarks, "The length of these fields was not checked, because it is not known: ", gaps.length());
        gap(remarks, "The codes of these fields were not checked, because no list is known: ", gaps.codes());
        gap(remarks, "Whether these fields must be filled was not checked, because it is not known: ",
                gaps.requirement());
        return remarks;
    }

    private static String sites(ExportRequest request) {
        return request.sites().isEmpty() ? "the district" : "the chosen site";
    }

    private static void gap(List<String> remarks, String text, List<String> fields) {
        if (!fields.isEmpty()) {
            remarks.add(text + String.join(", ", fields) + '.');
        }
    }
}
