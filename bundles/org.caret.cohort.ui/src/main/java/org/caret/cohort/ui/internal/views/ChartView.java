package org.caret.cohort.ui.internal.views;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.ui.internal.Services;
import org.caret.cohort.ui.internal.chart.ChartFiles;
import org.caret.cohort.ui.internal.chart.SvgFiles;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.ChartTable.Kind;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ToolBars;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;

/** The charts of an agency, and the table behind the one that is shown. */
public final class ChartView extends ViewPart implements OutcomeModel.Listener {

    private static final int CHART_SHARE = 72;
    private static final int COPY_WIDTH = 1000;
    private static final int COPY_HEIGHT = 560;
    private static final String HTML = "html";

    private final Map<Kind, ToolItem> kinds = new EnumMap<>(Kind.class);
    private OutcomeModel model;
    private List<Action> actions = List.of();
    private ChartCanvas canvas;
    private Table table;
    private Kind shown = Kind.TREND;

    @Override
    public void createPartControl(Composite parent) {
        model = Services.get(OutcomeModel.class);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        Accessibility.name(bar, Messages.ChartView_kinds);
        ToolBars.follow(bar);
        for (Kind kind : Kind.values()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(' ' + text(kind) + ' ');
            item.setSelection(kind == shown);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    shown = kind;
                    changed(model.data());
                }
            });
            kinds.put(kind, item);
        }
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new ChartCanvas(sash);
        table = new Table(sash, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Accessibility.name(table, Messages.ChartView_table);
        sash.setWeights(CHART_SHARE, 100 - CHART_SHARE);
        var tools = getViewSite().getActionBars().getToolBarManager();
        actions = List.of(Images.action(Messages.ChartView_copy, "copy", this::copy),
                Images.action(Messages.ChartView_save, "save", this::save),
                Images.action(Messages.ChartView_report, "report", this::report));
        actions.forEach(tools::add);
        getViewSite().getActionBars().updateActionBars();
        ModelPart.follow(model, area, this);
    }

    private static String text(Kind kind) {
        return switch (kind) {
        case TREND -> Messages.ChartView_trend;
        case COMPOSITION -> Messages.ChartView_composition;
        case GAPS -> Messages.ChartView_gaps;
        case COMPARISON -> Messages.ChartView_comparison;
        };
    }

    private Optional<ChartTable> chart() {
        return model.data().charts().stream().filter(one -> one.kind() == shown).findFirst();
    }

    @Override
    public void changed(OutcomeData data) {
        kinds.forEach((kind, item) -> item
                .setEnabled(data.charts().stream().anyMatch(chart -> chart.kind() == kind)));
        Optional<ChartTable> chart = chart();
        actions.forEach(action -> action.setEnabled(chart.isPresent()));
        setContentDescription(chart.isPresent() ? "" : data.note().isEmpty() ? Messages.ChartView_none : data.note());
        canvas.show(chart.orElse(null));
        Accessibility.name(canvas.control(), chart.map(one -> one.title() + ". " + Messages.ChartView_tableBelow)
                .orElse(Messages.ChartView_none));
        fill(chart);
    }

    private void fill(Optional<ChartTable> chart) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        chart.ifPresent(this::fill);
        table.setRedraw(true);
    }

    private void fill(ChartTable chart) {
        Accessibility.name(table, chart.title() + " (" + chart.unit() + ')');
        new TableColumn(table, SWT.LEFT).setText(sentence(chart.unit()));
        chart.columns().forEach(heading -> new TableColumn(table, SWT.RIGHT).setText(heading));
        for (ChartTable.Line line : chart.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, line.name());
            for (int column = 0; column < line.cells().size(); column++) {
                item.setText(column + 1, text(line.cells().get(column)));
            }
        }
        // The last one takes what is left of the width, and the numbers shall stay beside their names.
        new TableColumn(table, SWT.LEFT);
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String text(Cell cell) {
        return cell == Cell.SUPPRESSED ? Messages.ChartView_hidden : cell.toString();
    }

    /** As a picture, and as text for whoever pastes into a table. */
    private void copy() {
        chart().ifPresent(chart -> {
            String about = (chart.title() + ' ' + chart.caution()).strip() + '\n';
            String text = about + Stream.concat(Stream.of(chart.unit() + '\t' + String.join("\t", chart.columns())),
                    chart.lines().stream().map(line -> line.name() + '\t'
                            + line.cells().stream().map(Cell::toString).collect(Collectors.joining("\t"))))
                    .collect(Collectors.joining("\n"));
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] { ChartCanvas.data(chart, COPY_WIDTH, COPY_HEIGHT), text },
                    new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }

    private void save() {
        chart().ifPresent(chart -> SaveDialog
                .ask(table.getShell(), SaveDialog.name(chart.kind().name(), model.data()), "png", "svg", "xlsx")
                .ifPresent(target -> SaveDialog.save(target, out -> {
                    String name = target.toString().toLowerCase(Locale.ROOT);
                    if (name.endsWith("svg")) {
                        SvgFiles.write(chart, out);
                    } else if (name.endsWith("xlsx")) {
                        ChartFiles.xlsx(chart, out);
                    } else {
                        ChartFiles.png(chart, out);
                    }
                })));
    }

    private void report() {
        OutcomeData data = model.data();
        if (!data.charts().isEmpty()) {
            SaveDialog.ask(table.getShell(), SaveDialog.name("report", data), HTML).ifPresent(target -> {
                var display = table.getDisplay();
                SaveDialog.save(target, new ReportPage(data)::write).addJobChangeListener(
                        IJobChangeListener.onDone(event -> {
                            if (event.getResult().isOK()) {
                                display.asyncExec(() -> Program.launch(target.toString()));
                            }
                        }));
            });
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
