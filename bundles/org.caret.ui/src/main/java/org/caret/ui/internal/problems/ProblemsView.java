package org.caret.ui.internal.problems;

import java.util.List;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.RunDetails;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/** What the checks of a run said about its records. */
public final class ProblemsView extends RunRowsView {

    private static final int RECORD = 2;
    private static final List<RowsBar.Kind> KINDS = List.of(
            new RowsBar.Kind(Messages.ProblemsView_fatal, Icons.FATAL),
            new RowsBar.Kind(Messages.ProblemsView_warning, Icons.WARNING),
            new RowsBar.Kind(Messages.ProblemsView_notice, Icons.NOTICE));

    @Override
    String name() {
        return Messages.ProblemsView_table;
    }

    @Override
    List<TextColumn> columns() {
        return List.of(TextColumn.words(Messages.ProblemsView_severity, 12),
                TextColumn.words(Messages.ProblemsView_rule, 22),
                TextColumn.words(Messages.ProblemsView_record, 56),
                TextColumn.words(Messages.ProblemsView_field, 34),
                TextColumn.words(Messages.ProblemsView_value, 12),
                TextColumn.words(Messages.ProblemsView_message, 80),
                TextColumn.words(Messages.ProblemsView_remedy, 64));
    }

    @Override
    int recordColumn() {
        return RECORD;
    }

    @Override
    String emptyText() {
        return Messages.ProblemsView_empty;
    }

    @Override
    Stream<String[]> rows(RunDetails details) throws ExportException {
        return details.findings().map(ProblemsView::texts);
    }

    private static String[] texts(Finding finding) {
        return new String[] { KINDS.get(finding.severity().ordinal()).text(), finding.rule(), finding.record(),
                finding.field(), finding.value(), finding.message(), finding.remedy() };
    }

    @Override
    @Nullable
    Image icon(String[] row) {
        for (Severity severity : Severity.values()) {
            RowsBar.Kind kind = KINDS.get(severity.ordinal());
            if (kind.text().equals(row[0])) {
                return kind.icon().image();
            }
        }
        return null;
    }

    @Override
    List<RowsBar.Kind> kinds() {
        return KINDS;
    }
}
