package org.caret.export.career;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Preschools;
import org.caret.exports.select.Ways;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each status of a student. */
record StatusDecider(CompleterRows completers, Preschools preschools) implements Decider {

    static final LeftOutReason ACADEMY_NOT_COMPLETED = new LeftOutReason("NOT_COMPLETED",
            "The student completed no school in the year before, as participation type 10 needs.",
            "Correct the enrollment, or delete the status.");
    static final LeftOutReason NO_ACADEMY = new LeftOutReason("NO_ACADEMY",
            "Participation type 10 needs a membership in a partnership academy (program 113).",
            "Enter the program, or correct the participation type.");
    static final LeftOutReason NOT_COMPLETED = new LeftOutReason("PSTS0480",
            "Participation type 20 needs an enrollment of the year before with a completion status.",
            "Correct the enrollment, or delete the status.");
    static final LeftOutReason NO_PATHWAY = new LeftOutReason("NO_PATHWAY",
            "Participation type 20 needs a completed career pathway.",
            "Enter the pathway, or correct the participation type.");
    static final LeftOutReason NOT_LEFT = new LeftOutReason("PSTS0481",
            "Participation type 30 needs an enrollment that ended in the year before.",
            "Correct the enrollment, or delete the status.");
    static final LeftOutReason NO_PLAN_EXIT = new LeftOutReason("PSTS0479",
            "Participation type 30 needs a special education plan with an exit date.", "Enter the exit date.");
    static final LeftOutReason NOT_ALONE = new LeftOutReason("PSTS0482",
            "Status 950 or 960 goes with no other status of the student.", "Delete one of the statuses.");

    private static final Set<String> ALONE = Set.of("950", "960");
    private static final String ACADEMY = "10";
    private static final String CAREER = "20";
    private static final String SPECIAL_EDUCATION = "30";
    private static final RolePath LOCAL_ID = RolePath.of("student.localSpecialEducationStudentId");
    /** PSTS0477: only participation type 30 holds the identifier, whoever the student is. */
    private static final Amendment WITHOUT_LOCAL_ID = new Amendment(Optional.empty(), Set.of(LOCAL_ID), Map.of());

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Collection<Ways> statuses = Ways.of(group, row -> row.id("status"), completers::left);
        boolean contradictory = statuses.size() > 1
                && statuses.stream().anyMatch(one -> alone(one.speaker()))
                && statuses.stream().map(one -> String.valueOf(completers.status(one.speaker()))).distinct()
                        .count() > 1;
        for (Ways one : statuses) {
            LeftOutReason obstacle = contradictory ? NOT_ALONE : obstacle(one);
            if (SPECIAL_EDUCATION.equals(completers.participation(one.speaker()))) {
                one.decide(decisions, obstacle);
            } else {
                one.decide(decisions, obstacle, WITHOUT_LOCAL_ID);
            }
        }
    }

    private boolean alone(Row row) {
        String code = completers.status(row);
        return code != null && ALONE.contains(code);
    }

    private @Nullable LeftOutReason obstacle(Ways one) {
        LeftOutReason preschool = preschools.obstacle(one.speaker());
        String type = completers.participation(one.speaker());
        if (preschool != null || type == null) {
            return preschool;
        }
        return switch (type) {
        case ACADEMY -> !one.any(completers::completed) ? ACADEMY_NOT_COMPLETED
                : one.any(completers::inPartnershipAcademy) ? null : NO_ACADEMY;
        case CAREER -> !one.any(completers::completed) ? NOT_COMPLETED
                : one.any(completers::pathwayCompleted) ? null : NO_PATHWAY;
        case SPECIAL_EDUCATION -> !one.any(completers::left) ? NOT_LEFT
                : one.any(completers::leftSpecialEducation) ? null : NO_PLAN_EXIT;
        default -> null;
        };
    }
}
