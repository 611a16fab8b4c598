package org.caret.export.courses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the teachers in the rows of one section. A section makes a record for each of its teachers. */
final class TeacherRows {

    static final RolePath STAFF = RolePath.of("staff.localStaffId");
    static final RolePath CLASS = RolePath.of("teacher.classId");

    static final LeftOutReason NO_TEACHER = new LeftOutReason("NO_TEACHER", "The section has no teacher.",
            "Enter the teacher; a record needs one.");
    static final LeftOutReason NO_STATUS = new LeftOutReason("NO_EMPLOYMENT_STATUS",
            "The teacher's employment status is blank, so the state does not know the teacher.",
            "Enter the employment status.");

    private static final Remark OTHER_TEACHER_MISSING = Remark.warning("CRSE0130",
            "The section is said to have several teachers, and only one of them is sent.",
            "Enter the other teacher, or clear the multiple teacher code.");
    private static final Remark CODE_MISSING = Remark.warning("MULTIPLE_TEACHER",
            "The section has several teachers and no multiple teacher code.", "Enter the multiple teacher code.");

    private static final RolePath SEID = RolePath.of("staff.seid");
    private static final RolePath STATUS = RolePath.of("staffInfo.employmentStatus");
    private static final RolePath MULTIPLE = RolePath.of("teacher.multipleTeacher");
    private static final String WITHOUT_SEID = "9999999999";

    private final int seid;
    private final int status;
    private final int multiple;

    TeacherRows(Slots slots) {
        seid = slots.slot(SEID);
        status = slots.slot(STATUS);
        multiple = slots.slot(MULTIPLE);
    }

    static Set<RolePath> paths() {
        return Set.of(SEID, STATUS, MULTIPLE);
    }

    /** The rows of each teacher; a section without one has a single entry. */
    Collection<List<Row>> byTeacher(List<Row> group) {
        Map<Long, List<Row>> teachers = new LinkedHashMap<>();
        group.forEach(row -> teachers.computeIfAbsent(row.id("teacher"), id -> new ArrayList<>()).add(row));
        return teachers.values();
    }

    /** Why a teacher makes no record; null where nothing is wrong. Teachers without SEID are known to nobody anyway. */
    @Nullable
    LeftOutReason obstacle(Row row) {
        if (row.id("teacher") == 0) {
            return NO_TEACHER;
        }
        String employment = row.text(status);
        boolean blank = employment == null || employment.isBlank();
        return blank && !unknown(row) ? NO_STATUS : null;
    }

    /** Whether the teacher makes a record of the section: nothing speaks against it, and there is a SEID, which a record needs. */
    boolean sendable(Row row) {
        String known = row.text(seid);
        return obstacle(row) == null && known != null && !known.isBlank();
    }

    /** Whether the teacher is one without SEID, of whom the state knows nothing else. */
    boolean unknown(Row row) {
        return WITHOUT_SEID.equals(row.text(seid));
    }

    /**
     * Includes the records of the teachers who are sent, with a remark where their number and their codes do not agree.
     *
     * @param sent what is to be said of each teacher's record besides
     */
    void include(Map<Row, List<Amendment>> sent, Decisions decisions) {
        sent.forEach((row, remarks) -> {
            List<Amendment> all = new ArrayList<>(remarks);
            boolean shared = row.text(multiple) != null;
            if (shared && sent.size() == 1) {
                all.add(Amendment.remarking(OTHER_TEACHER_MISSING));
            } else if (!shared && sent.size() > 1) {
                all.add(Amendment.remarking(CODE_MISSING));
            }
            decisions.include(row, all.toArray(Amendment[]::new));
        });
    }
}
