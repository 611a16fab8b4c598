package org.caret.exchange;

import java.util.Optional;
import java.util.Set;

import org.caret.spec.AcademicYear;

/**
 * How the state lets the records of a file be divided over several files, for one layout. Source: FILE-RULES, "Split File" and
 * "Transaction types and processing methods".
 *
 * @param school name of the field with the school by which the state's splitter divides; empty where it does not apply, as for
 *        types of the whole LEA and of students with disabilities
 * @param exit name of the field that ends a record; present where deletes, exits and adds are sent as files of their own
 * @param apart the state's rule that an exit and a new record of one student must not share a file; empty where there is none
 * @param movable key fields that a replacing record may change, because the state finds the record by the other ones
 * @param movableUntil last academic year in which it does
 */
public record FileDivision(Optional<String> school, Optional<String> exit, Optional<String> apart, Set<String> movable,
        Optional<AcademicYear> movableUntil) {

    /** A file that is always sent whole. */
    public static final FileDivision NONE = new FileDivision(Optional.empty(), Optional.empty(), Optional.empty(),
            Set.of(), Optional.empty());

    public FileDivision {
        movable = Set.copyOf(movable);
    }

    /** Whether a replacing record may change a key field in an academic year. */
    public boolean movable(String keyField, AcademicYear year) {
        return movable.contains(keyField)
                && movableUntil.filter(last -> year.firstYear() <= last.firstYear()).isPresent();
    }
}
