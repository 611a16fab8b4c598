package org.caret.cohort.student;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.ExitRule;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.Treatment;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Applies the rules to one student. The student belongs to the class that the first grade seen in high school points to,
 * whatever grades follow; counts at the last school of the four years; and has the outcome of a completion, of the fall after
 * the fourth year, or of the last exit, in this order. Stateless after construction and safe for several threads.
 */
public final class StudentJudge {

    private static final String SHORT_TERM = "30";
    private static final String PRIMARY = "10";

    /** The one that ends later is the later one; of two that end together the one that began later, then the primary one. */
    private static final Comparator<Stay> BY_END = Comparator.comparing(Stay::lastDay).thenComparing(Stay::start)
            .thenComparing(stay -> stay.status().equals(PRIMARY)).thenComparing(Stay::id);
    private static final Comparator<Stay> BY_START = Comparator.comparing(Stay::start).thenComparing(Stay::id);

    private final CohortRules rules;
    private final int cohortYear;
    private final Coverage coverage;
    private final Set<String> statuses;
    private final int shortTermDays;
    private final AcademicYear lastYear;
    private final LocalDate outcomeEnd;
    private final LocalDate fallDay;
    private final LocalDate censusDay;

    /** @param cohortYear the class, by the year in which it graduates on time */
    public StudentJudge(CohortRules rules, int cohortYear, Coverage coverage) {
        this.rules = rules;
        this.cohortYear = cohortYear;
        this.coverage = coverage;
        statuses = rules.statuses();
        shortTermDays = rules.shortTermDays();
        lastYear = new AcademicYear(cohortYear - 1);
        outcomeEnd = rules.outcomeLastDay().atYear(cohortYear);
        fallDay = rules.stillEnrolledDay().atYear(cohortYear);
        censusDay = new AcademicYear(cohortYear).censusDay();
    }

    /** The class that a student belongs to, by all enrollments that are known; empty without one in grades 9 to 12. */
    public Optional<Integer> cohortYear(List<Stay> stays) {
        Stay first = firstSeen(stays.stream().filter(this::counts).toList());
        return first == null ? Optional.empty() : first.onTimeClass();
    }

    /** @param stays all enrollments that are known, in any order */
    public Judgement judge(List<Stay> stays) {
        List<Stay> used = new ArrayList<>(stays.size());
        for (Stay stay : stays) {
            if (counts(stay)) {
                used.add(stay);
            }
        }
        Stay first = firstSeen(used);
        if (first == null) {
            return Judgement.elsewhere(0, Reason.NO_HIGH_SCHOOL, null);
        }
        int own = first.onTimeClass().orElse(0);
        if (own != cohortYear) {
            return Judgement.elsewhere(own, Reason.OTHER_CLASS, first);
        }
        Stay last = last(used, stay -> !stay.start().isAfter(fallDay));
        Stay home = last(used, stay -> !stay.start().isAfter(lastYear.lastDay()));
        return new Case(used, last == null ? first : last, home == null ? first : home).judge();
    }

    /** Whether the enrollment is one of those that the state looks at. */
    private boolean counts(Stay stay) {
        return statuses.contains(stay.status())
                && (!stay.status().equals(SHORT_TERM) || stay.days() > shortTermDays)
                && rule(stay).treatment() != Treatment.IGNORED;
    }

    private ExitRule rule(Stay stay) {
        return rules.exit(stay.exitReason(), stay.completion(), stay.year());
    }

    private static @Nullable Stay firstSeen(List<Stay> used) {
        Stay first = null;
        for (Stay stay : used) {
            if (stay.onTimeClass().isPresent() && (first == null || BY_START.compare(stay, first) < 0)) {
                first = stay;
            }
        }
        return first;
    }

    private static @Nullable Stay last(List<Stay> used, Predicate<Stay> wanted) {
        Stay last = null;
        for (Stay stay : used) {
            if (wanted.test(stay) && (last == null || BY_END.compare(stay, last) > 0)) {
                last = stay;
            }
        }
        return last;
    }

    /** A student of the class. */
    private final class Case {

        private final List<Stay> used;
        private final Stay last;
        private final Stay home;

        Case(List<Stay> used, Stay last, Stay home) {
            this.used = used;
            this.last = last;
            this.home = home;
        }

        Judgement judge() {
            Stay completed = completion();
            if (completed != null) {
                return counted(rule(completed), Reason.COMPLETED, completed, completed);
            }
            Stay inFall = last(used, stay -> !stay.start().isAfter(fallDay) && enrolledInFall(stay));
            if (inFall != null) {
                return stillEnrolled(Reason.ENROLLED_IN_FALL, inFall);
            }
            Stay inFallDone = last(used, stay -> rule(stay).completes() && exitsInFall(stay));
            return inFallDone != null ? stillEnrolled(Reason.COMPLETED_IN_FALL, inFallDone) : byLastExit();
        }

        /** A diploma before any other completion, then the latest; where completions do not stand, the last exit only. */
        private @Nullable Stay completion() {
            Predicate<Stay> inTime = stay -> {
                LocalDate exit = stay.exit();
                return exit != null && !exit.isAfter(outcomeEnd) && rule(stay).completes();
            };
            if (!rules.completionStands()) {
                return inTime.test(last) ? last : null;
            }
            Stay graduated = last(used, stay -> inTime.test(stay)
                    && rule(stay).outcome().filter(Outcome::graduated).isPresent());
            return graduated != null ? graduated : last(used, inTime);
        }

        /** An enrollment of an earlier year without an exit was forgotten; nobody is enrolled by it. */
        private boolean enrolledInFall(Stay stay) {
            LocalDate exit = stay.exit();
            return exit == null ? stay.year().compareTo(lastYear) >= 0 : exit.isAfter(fallDay);
        }

        private boolean exitsInFall(Stay stay) {
            LocalDate exit = stay.exit();
            return exit != null && exit.isAfter(outcomeEnd) && !exit.isAfter(fallDay);
        }

        private Judgement byLastExit() {
            ExitRule rule = rule(last);
            if (last.exit() == null) {
                return undecided(Standing.NO_OUTCOME, Reason.NEVER_ENDED, rule);
            }
            return switch (rule.treatment()) {
            case OUTCOME -> exitsInFall(last) && rule.outcome().orElseThrow() == Outcome.OTHER_TRANSFER
                    ? stillEnrolled(Reason.LEFT_IN_FALL, last)
                    : counted(rule, Reason.LAST_EXIT, last, home);
            case REMOVED -> exitsInFall(last) ? stillEnrolled(Reason.LEFT_IN_FALL, last)
                    : undecided(Standing.REMOVED, Reason.LAST_EXIT, rule);
            case TRANSFER -> transfer(rule);
            case FOLLOW_OR_DROPOUT -> dropout(Reason.NOT_BACK, rule);
            case FOLLOW -> undecided(Standing.NO_OUTCOME, Reason.NO_NEXT_ENROLLMENT, rule);
            case UNKNOWN, IGNORED -> undecided(Standing.NO_OUTCOME, Reason.NO_RULE, rule);
            };
        }

        /** A transfer has time until census day to be found; in the data of one district nobody else can be. */
        private Judgement transfer(ExitRule rule) {
            Stay found = last(used, stay -> stay.start().isAfter(fallDay) && !stay.start().isAfter(censusDay));
            if (found != null) {
                return stillEnrolled(Reason.FOUND_BY_CENSUS, found);
            }
            return coverage == Coverage.STATE ? dropout(Reason.LOST_TRANSFER, rule)
                    : undecided(Standing.TRANSFERRED, Reason.NOT_FOLLOWED, rule);
        }

        private Judgement counted(ExitRule rule, Reason reason, Stay decided, Stay school) {
            Outcome outcome = rule.outcome().orElseThrow();
            return new Judgement(Standing.COUNTED, cohortYear, Optional.of(outcome), reason, decided, school,
                    rule.code(), rule.certainty(), outcome.graduated() ? decided.honors() : Honors.NONE);
        }

        private Judgement dropout(Reason reason, ExitRule rule) {
            return new Judgement(Standing.COUNTED, cohortYear, Optional.of(Outcome.DROPOUT), reason, last, home,
                    rule.code(), rule.certainty(), Honors.NONE);
        }

        private Judgement stillEnrolled(Reason reason, Stay decided) {
            Certainty certainty = rules.setting("still-enrolled-day").certainty();
            return new Judgement(Standing.COUNTED, cohortYear, Optional.of(Outcome.STILL_ENROLLED), reason, decided,
                    home,
                    "", reason == Reason.LEFT_IN_FALL || reason == Reason.FOUND_BY_CENSUS
                            ? Certainty.INFERRED.and(certainty)
                            : certainty,
                    Honors.NONE);
        }

        private Judgement undecided(Standing standing, Reason reason, ExitRule rule) {
            return new Judgement(standing, cohortYear, Optional.empty(), reason, last, home,
                    last.exitReason().isEmpty() ? "" : rule.code(),
                    standing == Standing.NO_OUTCOME ? Certainty.UNKNOWN : rule.certainty(), Honors.NONE);
        }
    }
}
