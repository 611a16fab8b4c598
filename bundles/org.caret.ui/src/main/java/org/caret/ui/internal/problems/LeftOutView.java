package org.caret.ui.internal.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** The rows that are not in the file of a run; a row with several reasons has a line for each. */
public final class LeftOutView extends RunRowsView {

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Action save = new Action(Messages.LeftOutView_save, Icons.SAVE.descriptor()) {
            @Override
            public void run() {
                save();
            }
        };
        save.setToolTipText(Messages.LeftOutView_save);
        getViewSite().getActionBars().getToolBarManager().add(save);
    }

    private void save() {
        shownRun().ifPresent(run -> {
            FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
            dialog.setText(Messages.LeftOutView_saveTitle);
            dialog.setFileName("left-out-" + run.runId() + ".tsv");
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                new LeftOutFile(session(), history()).write(run, Path.of(chosen));
            }
        });
    }

    @Override
    String name() {
        return Messages.LeftOutView_table;
    }

    @Override
    List<TextColumn> columns() {
        return List.of(TextColumn.words(Messages.LeftOutView_record, 62),
                TextColumn.words(Messages.LeftOutView_text, 80), TextColumn.words(Messages.LeftOutView_remedy, 64),
                TextColumn.words(Messages.LeftOutView_reason, 24));
    }

    @Override
    int recordColumn() {
        return 0;
    }

    @Override
    String emptyText() {
        return Messages.LeftOutView_empty;
    }

    @Override
    Stream<String[]> rows(RunDetails details) throws ExportException {
        return details.leftOut().flatMap(LeftOutView::texts);
    }

    static Stream<String[]> texts(LeftOutRow row) {
        return row.reasons().stream()
                .map(reason -> new String[] { row.record(), reason.text(), reason.remedy(), reason.code() });
    }

    @Override
    @Nullable
    Image icon(String[] row) {
        return Icons.LEFTOUT.image();
    }

    @Override
    List<RowsBar.Kind> kinds() {
        return List.of();
    }
}
