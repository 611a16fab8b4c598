package org.caret.ui.internal.detail;

import java.util.List;

import org.caret.model.Student;
import org.caret.ui.RecordSelection;

/**
 * A student as shown.
 *
 * @param selection what was selected: the student, or one of its records
 * @param student with its dated records, enrollments and programs
 * @param schedule texts of the schedule's lines
 * @param readOnly whether nothing can be changed
 */
record StudentDetail(RecordSelection selection, Student student, List<String[]> schedule, boolean readOnly) {
}
