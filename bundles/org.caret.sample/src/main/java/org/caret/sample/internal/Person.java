package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.sample.SampleRequest;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A student with everything the writers need.
 *
 * @param id the student's id in the store
 * @param stays all enrollments by start, pre-enrollments included
 */
record Person(Case student, long id, boolean female, LocalDate birthDate, List<Stay> stays, SampleRequest request) {

    Stay first() {
        return stays.get(0);
    }

    Stay last() {
        return stays.get(stays.size() - 1);
    }

    /** Fresh chance for one aspect of the student. */
    Dice dice(String aspect) {
        return student.dice(aspect);
    }

    /** Day after the last one in the district; null for a student who is still there. */
    @Nullable
    LocalDate gone() {
        LocalDate last = LocalDate.MIN;
        for (Stay stay : stays) {
            Stay.Exit exit = stay.exit();
            if (exit == null) {
                return null;
            }
            last = exit.day().isAfter(last) ? exit.day() : last;
        }
        return last.plusDays(1);
    }
}
