package org.caret.ui.internal.runs;

import org.caret.ui.internal.lists.TextColumn;

/** The columns of the history, in their order. */
enum RunColumn {

    CREATED(TextColumn.words(Messages.RunColumn_created, 18)),
    TYPE(TextColumn.words(Messages.RunColumn_type, 31)),
    YEAR(TextColumn.words(Messages.RunColumn_year, 11)),
    SITE(TextColumn.words(Messages.RunColumn_site, 18)),
    STATE(TextColumn.words(Messages.RunColumn_state, 11)),
    WRITTEN(TextColumn.numbers(Messages.RunColumn_written, 10)),
    LEFT_OUT(TextColumn.numbers(Messages.RunColumn_leftOut, 10)),
    FINDINGS(TextColumn.numbers(Messages.RunColumn_findings, 10)),
    USER(TextColumn.words(Messages.RunColumn_user, 14)),
    FILE(TextColumn.words(Messages.RunColumn_file, 36));

    private final TextColumn column;

    RunColumn(TextColumn column) {
        this.column = column;
    }

    TextColumn column() {
        return column;
    }
}
