package org.caret.export.stas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Reads the day counts of a summary and what is wrong with them. Belongs to one run. */
final class DayCounts {

    static final RolePath SCHOOL = RolePath.of("school.code");

    static final Remark EXEMPT = Remark.notice("EXEMPT",
            "The student is exempt from the collection, so the day counts were not sent.", "");
    static final Remark NONPUBLIC = Remark.notice("NONPUBLIC_EXEMPT",
            "Students at nonpublic schools are exempt; the record was sent as exempt.",
            "Mark the student as exempt.");
    static final Remark WHOLE_DAYS = Remark.warning("WHOLE_DAYS",
            "Only whole days count as absence, and a count holds a part of a day.", "Correct the counts.");

    private static final String EXEMPTION_NAME = "dataCollectionExemption";
    private static final RolePath EXEMPTION = path(EXEMPTION_NAME);
    private static final RolePath RECOVERY = path("attendanceRecoveryDays");
    private static final String NONPUBLIC_SCHOOL = "0000001";
    private static final List<RolePath> ABSENCES = Stream.of("daysAbsentOutOfSchoolSuspension",
            "daysAbsentExcusedNonSuspension", "daysAbsentUnexcusedNonSuspension").map(DayCounts::path).toList();
    private static final List<RolePath> COUNTS = Stream.of("expectedAttendanceDays", "daysAttendedInPerson",
            "daysAbsentOutOfSchoolSuspension", "daysInAttendanceInSchoolSuspension", "daysAbsentExcusedNonSuspension",
            "daysAbsentUnexcusedNonSuspension", "incompleteIndependentStudyDays",
            "nonAdaGeneratingIndependentStudyDays", "adaGeneratingIndependentStudyDays", "attendanceRecoveryDays")
            .map(DayCounts::path).toList();

    private final int school;
    private final int exemption;
    private final int recovery;
    private final int[] counts;
    private final int[] absences;

    DayCounts(Slots slots) {
        school = slots.slot(SCHOOL);
        exemption = slots.slot(EXEMPTION);
        recovery = slots.slot(RECOVERY);
        counts = COUNTS.stream().mapToInt(slots::slot).toArray();
        absences = ABSENCES.stream().mapToInt(slots::slot).toArray();
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(COUNTS);
        paths.addAll(Set.of(SCHOOL, EXEMPTION));
        return paths;
    }

    private static RolePath path(String attribute) {
        return new RolePath("attendance", attribute);
    }

    /** Attendance recovery days; 0 where none are recorded. */
    int recovery(Row row) {
        return row.value(recovery) instanceof Integer days ? days : 0;
    }

    /** How the record differs from the summary, and what is to be said of it. */
    List<Amendment> amendments(Row row) {
        List<Amendment> amendments = new ArrayList<>();
        boolean marked = "Y".equals(row.text(exemption));
        boolean nonpublic = NONPUBLIC_SCHOOL.equals(row.text(school));
        if (nonpublic && !marked) {
            amendments.add(Amendment.replacing(NONPUBLIC, EXEMPTION, "Y"));
        }
        if (marked || nonpublic) {
            if (any(row, counts)) {
                amendments.add(Amendment.blanking(EXEMPT, Set.copyOf(COUNTS)));
            }
        } else if (parts(row)) {
            amendments.add(Amendment.remarking(WHOLE_DAYS));
        }
        return amendments;
    }

    private static boolean any(Row row, int[] slots) {
        for (int slot : slots) {
            if (row.value(slot) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(Row row) {
        for (int slot : absences) {
            if (row.value(slot) instanceof BigDecimal days && days.stripTrailingZeros().scale() > 0) {
                return true;
            }
        }
        return false;
    }
}
