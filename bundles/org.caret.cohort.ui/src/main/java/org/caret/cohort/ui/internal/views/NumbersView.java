package org.caret.cohort.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.ui.internal.Services;
import org.caret.cohort.ui.internal.chart.ChartFiles;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.cohort.view.Agency;
import org.caret.ui.SortCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The numbers that were asked for. */
public final class NumbersView extends ViewPart implements OutcomeModel.Listener {

    private OutcomeModel model;
    private Composite area;
    private Label heading;
    private List<Action> actions = List.of();
    private NumberTable table;
    private NumberColumns columns;
    private List<PublicRow> rows = List.of();

    @Override
    public void createPartControl(Composite parent) {
        model = Services.get(OutcomeModel.class);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
        heading = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
        var tools = getViewSite().getActionBars().getToolBarManager();
        actions = List.of(Images.action(Messages.NumbersView_copy, "copy", this::copy),
                Images.action(Messages.NumbersView_save, "save", this::save));
        actions.forEach(tools::add);
        getViewSite().getActionBars().updateActionBars();
        SortCommand.offer(getSite(), () -> {
            if (table != null) {
                table.openSortMenu();
            }
        });
        ModelPart.follow(model, area, this);
    }

    @Override
    public void changed(OutcomeData data) {
        actions.forEach(action -> action.setEnabled(!data.rows().isEmpty()));
        boolean mark = data.choice().source() == Source.OWN_TRUE;
        long hidden = data.rows().stream().filter(PublicRow::hidden).count();
        String count = data.rows().isEmpty() ? data.note()
                : NLS.bind(Messages.NumbersView_rows, data.rows().size(), hidden);
        heading.setText(mark ? Messages.NumbersView_notForPublication + ' ' + count : count);
        if (rows != data.rows()) {
            rows = data.rows();
            rebuild();
        }
        area.layout(true, true);
    }

    private void rebuild() {
        if (table != null) {
            table.control().dispose();
            table = null;
        }
        if (!rows.isEmpty()) {
            columns = new NumberColumns(rows.get(0).layout());
            table = new NumberTable(area, columns, rows, row -> model.show(Agency.of(row)));
            GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(table.control());
        }
    }

    /** The columns; true numbers say in the first one that they are. */
    private List<String> headings() {
        List<String> headings = new ArrayList<>(columns.headings());
        if (model.data().choice().source() == Source.OWN_TRUE) {
            headings.set(0, headings.get(0) + " (" + Messages.NumbersView_notForPublication + ')');
        }
        return headings;
    }

    private void copy() {
        if (table == null) {
            return;
        }
        String text = Stream.concat(Stream.of(String.join("\t", headings())),
                table.shown().stream().map(row -> String.join("\t", columns.texts(row))))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void save() {
        NumberColumns of = columns;
        if (table != null) {
            List<PublicRow> shown = table.shown();
            List<String> headings = headings();
            SaveDialog.ask(area.getShell(), SaveDialog.name("outcomes", model.data()), "xlsx").ifPresent(
                    target -> SaveDialog.save(target, out -> ChartFiles.xlsx(headings, of::number,
                            shown.stream().map(of::texts).toList(), out)));
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.control().setFocus();
        }
    }
}
