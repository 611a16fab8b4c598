package org.caret.sample.internal;

import java.util.List;

import org.caret.sample.internal.PlannedSchool.Kind;

/** Says what a student takes in a year. */
@FunctionalInterface
interface Curriculum {

    /** The courses of a grade level at a kind of school; none where the district keeps no rosters. */
    List<Subject> subjects(Kind kind, String gradeLevel);
}
