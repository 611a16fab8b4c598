package org.caret.exchange;

import java.time.LocalDate;

import org.caret.spec.AcademicYear;

/** The days of a run that roles can be dated by. */
@FunctionalInterface
public interface RunDays {

    /** Name of the day on which "currently enrolled" is judged. */
    String AS_OF = "asOf";

    /**
     * A day by its name.
     *
     * @param name as bindings write it, without the dollar sign: {@code censusDay}, {@code firstDay} or {@code lastDay}
     *        of the academic year, {@code asOf}, or the id of an option of the export type that holds a date
     * @throws IllegalArgumentException if the run has no such day
     */
    LocalDate day(String name);

    /** The days that every run of an academic year has. */
    static RunDays of(AcademicYear year) {
        return name -> switch (name) {
        case "censusDay" -> year.censusDay();
        case "firstDay" -> year.firstDay();
        case "lastDay" -> year.lastDay();
        default -> throw new IllegalArgumentException("the run has no day $" + name);
        };
    }
}
