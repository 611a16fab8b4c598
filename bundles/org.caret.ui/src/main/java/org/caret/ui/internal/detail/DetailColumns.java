package org.caret.ui.internal.detail;

import java.util.List;

import org.caret.ui.internal.lists.TextColumn;

/** The columns of the detail's lists. */
final class DetailColumns {

    private DetailColumns() {
    }

    static List<TextColumn> information() {
        return List.of(TextColumn.words(Messages.DetailColumns_from, 12),
                TextColumn.words(Messages.DetailColumns_to, 12), TextColumn.words(Messages.DetailColumns_name, 30));
    }

    static List<TextColumn> enrollments() {
        return List.of(TextColumn.words(Messages.DetailColumns_from, 12),
                TextColumn.words(Messages.DetailColumns_to, 12), TextColumn.words(Messages.DetailColumns_school, 26),
                TextColumn.words(Messages.DetailColumns_grade, 7), TextColumn.words(Messages.DetailColumns_year, 11),
                TextColumn.words(Messages.DetailColumns_exitReason, 12));
    }

    static List<TextColumn> programs() {
        return List.of(TextColumn.words(Messages.DetailColumns_from, 12),
                TextColumn.words(Messages.DetailColumns_to, 12), TextColumn.words(Messages.DetailColumns_program, 36),
                TextColumn.words(Messages.DetailColumns_membership, 18),
                TextColumn.words(Messages.DetailColumns_school, 26));
    }

    static List<TextColumn> language() {
        return List.of(TextColumn.words(Messages.DetailColumns_from, 12),
                TextColumn.words(Messages.DetailColumns_to, 12), TextColumn.words(Messages.DetailColumns_status, 30),
                TextColumn.words(Messages.DetailColumns_language, 24));
    }

    static List<TextColumn> schedule() {
        return List.of(TextColumn.words(Messages.DetailColumns_year, 11),
                TextColumn.words(Messages.DetailColumns_term, 7), TextColumn.words(Messages.DetailColumns_course, 32),
                TextColumn.words(Messages.DetailColumns_marks, 22),
                TextColumn.words(Messages.DetailColumns_section, 12),
                TextColumn.words(Messages.DetailColumns_from, 12), TextColumn.words(Messages.DetailColumns_to, 12),
                TextColumn.words(Messages.DetailColumns_teacher, 24),
                TextColumn.words(Messages.DetailColumns_school, 26));
    }

    static List<TextColumn> exports() {
        return List.of(TextColumn.words(Messages.DetailColumns_when, 18),
                TextColumn.words(Messages.DetailColumns_type, 26), TextColumn.words(Messages.DetailColumns_year, 11),
                TextColumn.words(Messages.DetailColumns_state, 11), TextColumn.words(Messages.DetailColumns_file, 26),
                TextColumn.words(Messages.DetailColumns_key, 36));
    }
}
