package org.caret.cohort.compute;

import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Person;

/**
 * A student of a cohort, counted or removed. Holds identifiers of the district only, no name.
 *
 * @param studentId surrogate key in the store
 * @param school number of the school that counts the student, see {@link Places#get}
 */
public record RosterEntry(String localStudentId, long studentId, int school, Judgement judgement, Person person) {
}
