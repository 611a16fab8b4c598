package org.caret.cohort.student;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.GroupRule;
import org.caret.cohort.rules.GroupRule.Source;
import org.caret.cohort.rules.StudentGroup;
import org.caret.spec.AcademicYear;

/**
 * Finds the groups that a student belonged to at any time during the cohort: the four academic years of a class. Stateless
 * after construction and safe for several threads.
 */
public final class GroupFinder {

    private static final int YEARS = 4;

    private final List<GroupRule> direct;
    private final List<GroupRule> derived;
    private final Set<String> english;
    private final LocalDate first;
    private final LocalDate last;

    /** @param cohortYear the class, by the year in which it graduates on time */
    public GroupFinder(CohortRules rules, int cohortYear) {
        direct = rules.groups().stream().filter(rule -> rule.source() != Source.GROUP).toList();
        derived = rules.groups().stream().filter(rule -> rule.source() == Source.GROUP).toList();
        english = rules.englishLanguages();
        first = new AcademicYear(cohortYear - YEARS).firstDay();
        last = new AcademicYear(cohortYear - 1).lastDay();
    }

    /**
     * @param stays every enrollment of the student
     * @param spells records in any order
     * @param guardianEducation highest education of each guardian of whom it is known
     * @return sum of {@link StudentGroup#bit}
     */
    public int groups(List<Stay> stays, List<Spell> spells, Collection<String> guardianEducation) {
        int groups = 0;
        for (GroupRule rule : direct) {
            if ((groups & rule.group().bit()) == 0 && holds(rule, stays, spells, guardianEducation)) {
                groups |= rule.group().bit();
            }
        }
        for (GroupRule rule : derived) {
            if ((groups & StudentGroup.valueOf(rule.value()).bit()) != 0) {
                groups |= rule.group().bit();
            }
        }
        return groups;
    }

    private boolean holds(GroupRule rule, List<Stay> stays, List<Spell> spells, Collection<String> guardianEducation) {
        if (rule.source() == Source.GUARDIAN_EDUCATION) {
            return !guardianEducation.isEmpty() && guardianEducation.stream().allMatch(rule.value()::equals);
        }
        for (Spell spell : spells) {
            if (spell.source() == rule.source() && spell.value().equals(rule.value()) && spell.overlaps(first, last)
                    && fits(spell, stays)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Spell spell, List<Stay> stays) {
        return switch (spell.source()) {
        case STATUS -> !english.contains(spell.language()) && duringAStay(spell, stays);
        case PROGRAM -> spell.school() == 0 || stays.stream()
                .anyMatch(stay -> stay.school() == spell.school() && !stay.start().isAfter(last)
                        && !stay.lastDay().isBefore(first));
        case SPECIAL_EDUCATION, PLAN, GUARDIAN_EDUCATION, GROUP -> true;
        };
    }

    private boolean duringAStay(Spell spell, List<Stay> stays) {
        return stays.stream().anyMatch(stay -> !stay.start().isAfter(last) && !stay.lastDay().isBefore(first)
                && spell.overlaps(max(stay.start(), first), min(stay.lastDay(), last)));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
