/**
 * The rules of the four-year cohort as data: what becomes of an exit, which days and enrollments count, which records make a
 * student group. The shipped table says of every line how sure it is; a person can correct lines with a table of their own.
 * Nothing here knows a student.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.cohort.rules;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
