package org.caret.cohort.student;

import java.time.LocalDate;

import org.caret.cohort.rules.GroupRule.Source;

/**
 * A record that may make a student a member of a group.
 *
 * @param source what sort of record it is
 * @param value its code: of the program, the status, the type of plan
 * @param language primary language, for a language status; otherwise empty
 * @param school surrogate key of the school, for a program; 0 where there is none
 * @param end first day on which it no longer holds
 */
public record Spell(Source source, String value, String language, long school, LocalDate start, LocalDate end) {

    /** Whether it holds on one of the days, both included. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !start.isAfter(last) && end.isAfter(first);
    }
}
