package org.caret.cohort.compute;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Another exit of an enrollment, tried out and never stored.
 *
 * @param enrollmentId surrogate key of the enrollment in the store
 * @param exit last day; null to leave the enrollment open
 * @param exitReason CALPADS exit reason; empty for an open enrollment
 * @param completionStatus CALPADS completion status; empty but for E230
 */
public record ExitChange(String localStudentId, long enrollmentId, @Nullable LocalDate exit, String exitReason,
        String completionStatus) {
}
