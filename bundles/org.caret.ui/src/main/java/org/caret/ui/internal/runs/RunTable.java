package org.caret.ui.internal.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.caret.exports.RememberedRun;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.internal.lists.TextRowsTable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The runs of a database, the newest first; the newest is selected when it comes. */
final class RunTable {

    private final TableViewer viewer;
    private List<RememberedRun> runs = List.of();

    RunTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.RunTable_name);
        TextRowsTable.addColumns(viewer.getTable(),
                Arrays.stream(RunColumn.values()).map(RunColumn::column).toList());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<RememberedRun> next, RunLabels labels) {
        Optional<String> selected = selected().map(RememberedRun::runId);
        boolean newest = !next.isEmpty() && (runs.isEmpty() || !runs.get(0).runId().equals(next.get(0).runId()));
        runs = next;
        viewer.setInput(null);
        viewer.setLabelProvider(new Labels(labels));
        viewer.setInput(next);
        Optional<RememberedRun> wanted = newest ? Optional.of(next.get(0))
                : next.stream().filter(run -> selected.filter(run.runId()::equals).isPresent()).findFirst();
        wanted.ifPresent(run -> viewer.setSelection(new StructuredSelection(run), true));
    }

    Optional<RememberedRun> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof RememberedRun run ? Optional.of(run)
                : Optional.empty();
    }

    private static final class Labels extends LabelProvider implements ITableLabelProvider {

        private final RunLabels labels;

        Labels(RunLabels labels) {
            this.labels = labels;
        }

        @Override
        public String getColumnText(@Nullable Object element, int column) {
            return element instanceof RememberedRun run ? labels.text(run, RunColumn.values()[column]) : "";
        }

        @Override
        public @Nullable Image getColumnImage(@Nullable Object element, int column) {
            return element instanceof RememberedRun run && column == RunColumn.STATE.ordinal()
                    ? RunLabels.icon(run.state()).image()
                    : null;
        }
    }
}
