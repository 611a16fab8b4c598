package org.caret.export.senr;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * A school that is open on the census day has enrollments. Open is what the public directory lists as active; placeholders for
 * nonpublic and private schools are in no directory, and preschools and adult schools need no fall enrollment. Source: CERT001.
 *
 * @param census the day of the file
 */
record EmptySchools(LocalDate census) implements FileCheck {

    private static final Remark EMPTY = Remark.warning("CERT001",
            "The public directory lists the school as open, and the file has no enrollment at it.",
            "Enroll its students, or mark the school as closed or as not reported.");

    private static final RolePath CODE = RolePath.of("school.code");
    private static final RolePath STATUS = RolePath.of("school.status");
    private static final RolePath LISTED = RolePath.of("school.inDirectory");
    private static final RolePath OPENED = RolePath.of("school.openDate");
    private static final RolePath CLOSED = RolePath.of("school.closedDate");
    private static final RolePath LOWEST = RolePath.of("school.lowGrade");
    private static final RolePath HIGHEST = RolePath.of("school.highGrade");

    @Override
    public Count begin() {
        Set<String> empty = new TreeSet<>();
        return new Count() {
            @Override
            public List<Others> others() {
                Condition open = Condition.and(Condition.equal(LISTED, true), Condition.equal(STATUS, "Active"),
                        Condition.or(Condition.missing(OPENED), Condition.atMost(OPENED, census)),
                        Condition.or(Condition.missing(CLOSED), Condition.atLeast(CLOSED, census)));
                return List.of(new Others(List.of(new Role.Root("school", Literals.SCHOOL)), open,
                        Set.of(CODE, LOWEST, HIGHEST), slots -> expected(slots, empty)));
            }

            @Override
            public Consumer<Row> records(Slots slots) {
                int code = slots.slot(EnrollmentPaths.SCHOOL);
                return row -> empty.remove(row.text(code));
            }

            @Override
            public void end(Sayings sayings) {
                empty.forEach(school -> sayings.say(school, EMPTY));
            }
        };
    }

    private static Consumer<Row> expected(Slots slots, Set<String> schools) {
        int code = slots.slot(CODE);
        int lowest = slots.slot(LOWEST);
        int highest = slots.slot(HIGHEST);
        return row -> {
            if (!"Adult".equals(row.text(lowest)) && !"P".equals(row.text(highest))) {
                schools.add(String.valueOf(row.text(code)));
            }
        };
    }
}
