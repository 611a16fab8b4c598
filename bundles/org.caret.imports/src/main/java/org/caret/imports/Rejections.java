package org.caret.imports;

/**
 * How the rows of a rejected records extract were matched; the sum of the three is the number of errors the state reports.
 *
 * @param matched rows whose very record the database holds
 * @param subjectOnly rows whose student, staff member, course or incident it holds, but not the record
 * @param notFound rows about nobody the database knows
 */
public record Rejections(long matched, long subjectOnly, long notFound) {
}
