package org.caret.spec;

import java.util.List;

/** The submissions that are known. Source: CALPADS Data Guide 11.0, appendix A. Immutable, thread-safe. */
public interface Submissions {

    /** The submissions of a year, in the order of the year; empty for a year of which nothing is known. */
    List<Submission> of(AcademicYear year);
}
