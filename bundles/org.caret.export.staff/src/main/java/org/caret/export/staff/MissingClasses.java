package org.caret.export.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Coverage;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.store.Row;

/**
 * Every LEA has administrators, teachers and the like, so a file without any of a kind lacks something. Only a file of the whole LEA
 * can tell. Source: CERT050 to CERT053.
 */
final class MissingClasses implements FileCheck {

    private static final List<Kind> KINDS = List.of(
            new Kind("CERT050", "administrators (job classifications 10 and 25)", Set.of("10", "25")),
            new Kind("CERT051", "pupil services staff (job classification 11)", Set.of("11")),
            new Kind("CERT052", "itinerant or pull-out/push-in teachers (job classification 27)", Set.of("27")),
            new Kind("CERT053", "teachers (job classifications 12, 26 and 27)", Set.of("12", "26", "27")));

    private final String reportingLea;

    private MissingClasses(String reportingLea) {
        this.reportingLea = reportingLea;
    }

    static List<FileCheck> of(ExportRequest request) {
        return request.coverage() == Coverage.WHOLE_LEA ? List.of(new MissingClasses(request.reportingLea()))
                : List.of();
    }

    /** Staff that an LEA is expected to have. */
    private record Kind(String rule, String text, Set<String> jobClassifications) {

        Remark missing() {
            return Remark.warning(rule, "The LEA reports no " + text + '.',
                    "Enter their assignments, or confirm at certification that there are none.");
        }
    }

    @Override
    public Count begin() {
        Set<String> seen = new HashSet<>();
        return new Count() {
            @Override
            public Consumer<Row> records(Slots slots) {
                AssignmentRows assignments = new AssignmentRows(slots);
                return row -> seen.add(assignments.jobClassification(row));
            }

            @Override
            public void end(Sayings sayings) {
                KINDS.stream().filter(kind -> kind.jobClassifications().stream().noneMatch(seen::contains))
                        .forEach(kind -> sayings.say(reportingLea, kind.missing()));
            }
        };
    }
}
