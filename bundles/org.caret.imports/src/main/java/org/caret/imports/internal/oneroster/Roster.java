package org.caret.imports.internal.oneroster;

import java.time.LocalDate;

import org.caret.spec.AcademicYear;

/**
 * The small tables of a set, which stay in memory.
 *
 * @param year academic year of everything in the set
 * @param firstDay first day of the school year
 */
record Roster(RosterSchools schools, RosterSessions sessions, RosterClasses classes, AcademicYear year,
        LocalDate firstDay) {
}
