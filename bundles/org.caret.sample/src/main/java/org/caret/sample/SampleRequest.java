package org.caret.sample;

import java.time.LocalDate;

import org.caret.spec.AcademicYear;

/**
 * What a sample district shall be like. Equal requests make equal districts.
 *
 * @param students how many students there are on file, at least 1; about four in five are enrolled now
 * @param seed chooses among the districts of this size
 * @param asOf the day on which the district's office is looked at: nothing later has happened. The academic year it
 *        lies in is the current one; three more years of history come before it
 * @param content how much is made
 */
public record SampleRequest(int students, long seed, LocalDate asOf, Content content) {

    /** Academic years with enrollments, the current one included. */
    public static final int YEARS = 4;

    /** How much is made; each holds those before it, but {@link #EVERYTHING} has fewer sections for a student. */
    public enum Content {
        /** Schools, students, their information and their enrollments: what enrollment and information files need. */
        ENROLLMENT,
        /** All that, and memberships in programs. */
        PROGRAMS,
        /** All that, and staff, courses and rosters: seven sections a year for every student, this year and last. */
        SCHEDULES,
        /** All that, and staff, courses, rosters, marks, programs, language, attendance, incidents and so on. */
        EVERYTHING
    }

    public SampleRequest {
        if (students < 1) {
            throw new IllegalArgumentException("a district has at least one student, not " + students);
        }
    }

    /** A district with everything. */
    public static SampleRequest of(int students, long seed, LocalDate asOf) {
        return new SampleRequest(students, seed, asOf, Content.EVERYTHING);
    }

    public AcademicYear currentYear() {
        return AcademicYear.of(asOf);
    }
}
