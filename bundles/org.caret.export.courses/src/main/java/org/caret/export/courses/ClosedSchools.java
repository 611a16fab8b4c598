package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * A school that delivers courses is open on some day of the academic year; it is said once of each school. Source: CRSE0201,
 * CRSC0201.
 */
record ClosedSchools(String rule, AcademicYear year) implements FileCheck {

    private static final RolePath CODE = RolePath.of("site.code");
    private static final RolePath OPENED = RolePath.of("site.openDate");
    private static final RolePath CLOSED = RolePath.of("site.closedDate");

    static FileCheck ofSections(ExportRequest request) {
        return new ClosedSchools("CRSE0201", request.year());
    }

    static FileCheck ofCompletedSections(ExportRequest request) {
        return new ClosedSchools("CRSC0201", request.year());
    }

    @Override
    public Count begin() {
        Set<String> closed = new HashSet<>();
        Set<String> met = new TreeSet<>();
        return new Count() {
            @Override
            public List<Others> others() {
                Condition notOpen = Condition.or(Condition.atLeast(OPENED, year.lastDay().plusDays(1)),
                        Condition.atMost(CLOSED, year.firstDay().minusDays(1)));
                return List.of(new Others(List.of(new Role.Root("site", Literals.SCHOOL)), notOpen, Set.of(CODE),
                        slots -> codes(slots, CODE, closed)));
            }

            @Override
            public Consumer<Row> records(Slots slots) {
                return codes(slots, SectionRows.SCHOOL, met);
            }

            @Override
            public void end(Sayings sayings) {
                met.retainAll(closed);
                met.forEach(school -> sayings.say(school, Remark.warning(rule,
                        "The school is not open on any day of the academic year " + year + '.',
                        "Correct the school of the sections, or the days on which it opened or closed.")));
            }
        };
    }

    private static Consumer<Row> codes(Slots slots, RolePath path, Set<String> codes) {
        int slot = slots.slot(path);
        return row -> codes.add(String.valueOf(row.text(slot)));
    }
}
