package org.caret.export.discipline;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.Unsendable;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Students who count as truant in an academic year: three full days of absence without excuse (Education Code 48260). Tardies of
 * more than 30 minutes count alike and are on no record, so there may be more. The layout of SDIS has no field for truancy.
 */
final class Truants {

    private static final RolePath YEAR = RolePath.of("attendance.academicYear");
    private static final RolePath UNEXCUSED = RolePath.of("attendance.daysAbsentUnexcusedNonSuspension");
    private static final BigDecimal DAYS = BigDecimal.valueOf(3);

    private Truants() {
    }

    static Unsendable of(AcademicYear year) {
        return new Unsendable(
                List.of(new Role.Root("attendance", Literals.ATTENDANCE_SUMMARY),
                        new Role.One("student", "attendance", "student"),
                        new Role.One("school", "attendance", "school")),
                Condition.equal(YEAR, year.toString()), Set.of(UNEXCUSED),
                List.of(RolePath.of("student.localStudentId"), RolePath.of("school.code")), Truants::judge);
    }

    /** What counts is the student's year, whatever number of schools it was spent at. */
    private static Unsendable.Judge judge(Slots slots) {
        int unexcused = slots.slot(UNEXCUSED);
        return rows -> {
            BigDecimal all = rows.stream().map(row -> days(row, unexcused)).reduce(BigDecimal.ZERO, BigDecimal::add);
            Map<Row, LeftOutReason> truant = new IdentityHashMap<>();
            if (all.compareTo(DAYS) >= 0) {
                LeftOutReason reason = truant(all);
                rows.stream().filter(row -> days(row, unexcused).signum() > 0).forEach(row -> truant.put(row, reason));
            }
            return truant;
        };
    }

    private static BigDecimal days(Row row, int unexcused) {
        return row.value(unexcused) instanceof BigDecimal days ? days : BigDecimal.ZERO;
    }

    private static LeftOutReason truant(BigDecimal days) {
        return new LeftOutReason("TRUANT",
                "The student counts as truant, with " + days.stripTrailingZeros().toPlainString()
                        + " days of unexcused absence in the academic year; the layout has no field to say so.",
                "");
    }
}
