package org.caret.export.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.Period;
import org.caret.exports.select.Ways;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each offense of a student. */
final class DisciplineDecider implements Decider {

    static final RolePath OFFENSE = RolePath.of("offense.offense");

    static final LeftOutReason NO_OFFENSE = new LeftOutReason("NO_OFFENSE",
            "No offense of the student in the incident is on file, and the layout has no record without one.",
            "Enter the offense if there was one.");
    static final LeftOutReason NOT_REPORTED = new LeftOutReason("NOT_REPORTED",
            "Students without disabilities are only reported for firearms and other weapons, or when they were suspended or "
                    + "expelled for a full day or more.",
            "");
    static final Remark FURTHER_ACTIONS = Remark.warning("FURTHER_ACTIONS",
            "The student got several actions for the incident; the layout holds one, so only the gravest was sent.",
            "");

    private static final RolePath WORST = RolePath.of("incident.mostSevereOffense");
    private static final RolePath ANY_OFFENSE = RolePath.of("otherOffense.offense");
    private static final RolePath DISABILITY = RolePath.of("disability.status");
    private static final RolePath PROGRAM = RolePath.of("program.program");
    private static final String PROGRAM_ROLE = "program";
    /** Special education, as a program until 2018-19. */
    private static final String SPECIAL_EDUCATION = "144";
    private static final String PARTICIPATING = "1";
    /** Reported whatever was done about them. Sources name different ones of these, so it is all that any names. */
    private static final Set<String> WEAPONS = Set.of("100", "101", "102", "103", "104", "105");

    private final IncidentRows incidents;
    private final MeasureRows measures;
    private final DatedRows programs;
    private final int offense;
    private final int worst;
    private final int anyOffense;
    private final int disability;
    private final int program;

    DisciplineDecider(Slots slots, LocalDate today) {
        incidents = new IncidentRows(slots, today);
        measures = new MeasureRows(slots);
        programs = new DatedRows(slots, PROGRAM_ROLE);
        offense = slots.slot(OFFENSE);
        worst = slots.slot(WORST);
        anyOffense = slots.slot(ANY_OFFENSE);
        disability = slots.slot(DISABILITY);
        program = slots.slot(PROGRAM);
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(DatedRows.paths(PROGRAM_ROLE));
        paths.addAll(Set.of(OFFENSE, WORST, ANY_OFFENSE, DISABILITY, PROGRAM));
        return paths;
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        for (Ways ways : Ways.of(group, DisciplineDecider::record, incidents::enrolledThen)) {
            Row gravest = ways.rows().stream()
                    .filter(row -> row == ways.speaker() || incidents.enrolledThen(row))
                    .min(measures.gravestFirst()).orElse(ways.speaker());
            Ways sent = new Ways(ways.rows(), gravest);
            sent.decide(decisions, obstacle(sent), amendments(sent));
        }
    }

    /** An offense, or what a student without one did in an incident. */
    private static long record(Row row) {
        long id = row.id("offense");
        return id == 0 ? -row.id(IncidentRows.PARTICIPANT) : id;
    }

    private @Nullable LeftOutReason obstacle(Ways ways) {
        Row row = ways.speaker();
        LeftOutReason reason = incidents.obstacle(row);
        if (reason != null) {
            return reason;
        }
        String code = row.text(offense);
        if (code == null || code.isBlank()) {
            return NO_OFFENSE;
        }
        return WEAPONS.contains(code) || measures.removedForADay(row) || disabled(ways) ? null : NOT_REPORTED;
    }

    /** Whether the student took part in special education on the day, by status or as a program. */
    private boolean disabled(Ways ways) {
        LocalDate day = incidents.date(ways.speaker());
        return PARTICIPATING.equals(ways.speaker().text(disability))
                || day != null && ways.any(row -> SPECIAL_EDUCATION.equals(row.text(program))
                        && programs.holdsIn(row, new Period(day, day)));
    }

    private Amendment[] amendments(Ways ways) {
        List<Amendment> amendments = new ArrayList<>();
        String said = ways.speaker().text(worst);
        if (said == null || said.isBlank()) {
            worstOf(ways).ifPresent(code -> amendments.add(Amendment.computed(WORST, code)));
        }
        if (ways.rows().stream().mapToLong(row -> row.id("measure")).distinct().count() > 1) {
            amendments.add(Amendment.remarking(FURTHER_ACTIONS));
        }
        return amendments.toArray(Amendment[]::new);
    }

    /** The worst offense across all students of the incident. */
    private Optional<String> worstOf(Ways ways) {
        return ways.rows().stream().map(row -> row.text(anyOffense)).filter(Objects::nonNull)
                .filter(code -> !code.isBlank()).min(OffenseSeverity.WORST_FIRST);
    }
}
