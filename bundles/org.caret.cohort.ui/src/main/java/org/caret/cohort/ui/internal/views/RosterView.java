package org.caret.cohort.ui.internal.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.compute.RateRange;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.RosterFile;
import org.caret.cohort.compute.WhatIf;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.student.Standing;
import org.caret.cohort.ui.internal.Services;
import org.caret.cohort.ui.internal.chart.ChartFiles;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.cohort.ui.internal.model.OwnClass;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.VirtualTables;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/**
 * The students of the district's own class: what became of each and which record says so; those without a usable outcome first
 * of all. Local identifiers only, no names.
 */
public final class RosterView extends ViewPart implements OutcomeModel.Listener {

    private static final int WIDTH = 110;
    private static final int PADDING = 12;
    private static final int DECIMALS = 1;

    /** Which students are shown. */
    private enum Show {
        ATTENTION, ALL, REMOVED, CHANGED
    }

    private OutcomeModel model;
    private Combo show;
    private Label rate;
    private Action saving;
    private Table table;
    private WhatIfBar whatIf;
    private List<RosterEntry> entries = List.of();

    @Override
    public void createPartControl(Composite parent) {
        model = Services.get(OutcomeModel.class);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).numColumns(2).applyTo(area);
        show = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        show.setItems(Messages.RosterView_attention, Messages.RosterView_all, Messages.RosterView_removed,
                Messages.RosterView_changed);
        show.select(0);
        Accessibility.name(show, Messages.RosterView_show);
        show.addListener(SWT.Selection, event -> changed(model.data()));
        rate = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(rate);
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Accessibility.name(table, Messages.RosterView_name);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        for (String column : RosterFile.COLUMNS) {
            TableColumn added = new TableColumn(table, SWT.LEFT);
            added.setText(heading(column));
            added.pack();
            added.setWidth(Math.max(added.getWidth() + PADDING,
                    column.equals("reason") || column.equals("school") ? 2 * WIDTH : WIDTH));
            added.setMoveable(true);
        }
        VirtualTables.onData(table, event -> model.own().ifPresent(own -> ((TableItem) event.item)
                .setText(RosterFile.cells(entries.get(event.index), places(own)).toArray(String[]::new))));
        whatIf = new WhatIfBar(area, model::tryOut, model::takeBack);
        table.addListener(SWT.Selection, event -> whatIf.select(selected()));
        saving = Images.action(Messages.RosterView_save, "save", this::save);
        getViewSite().getActionBars().getToolBarManager().add(saving);
        getViewSite().getActionBars().updateActionBars();
        ModelPart.follow(model, area, this);
    }

    private static String heading(String column) {
        String words = column.replace('_', ' ').replaceAll("\\bid$", "ID");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static org.caret.cohort.compute.Places places(OwnClass own) {
        return own.cohort().request().places();
    }

    private Optional<RosterEntry> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(entries.get(index));
    }

    @Override
    public void changed(OutcomeData data) {
        Optional<OwnClass> own = model.own();
        List<String> changed = own
                .map(one -> one.whatIf().changes().stream().map(ExitChange::localStudentId).toList()).orElse(List.of());
        Show wanted = Show.values()[Math.max(0, show.getSelectionIndex())];
        String before = selected().map(RosterEntry::localStudentId).orElse("");
        entries = own.map(OwnClass::roster).orElse(List.of()).stream().filter(entry -> switch (wanted) {
        case ATTENTION -> entry.judgement().needsAttention();
        case ALL -> true;
        case REMOVED -> entry.judgement().standing() == Standing.REMOVED;
        case CHANGED -> changed.contains(entry.localStudentId());
        }).toList();
        saving.setEnabled(!entries.isEmpty());
        VirtualTables.refill(table, entries.size());
        for (int i = 0; i < entries.size() && !before.isEmpty(); i++) {
            if (entries.get(i).localStudentId().equals(before)) {
                table.select(i);
            }
        }
        setContentDescription(own.isPresent() ? NLS.bind(Messages.RosterView_count, entries.size(),
                own.get().roster().size()) : Messages.RosterView_publicFiles);
        rate.setText(own.map(RosterView::rates).orElse(""));
        own.ifPresent(one -> whatIf.offer(one.cohort().request().rules(), changed));
        whatIf.select(own.isPresent() ? selected() : Optional.empty());
    }

    /** The district's graduation rate as it is, and as it would be. */
    private static String rates(OwnClass own) {
        String now = rate(WhatIf.of(own.cohort()));
        return own.whatIf().changes().isEmpty() ? NLS.bind(Messages.RosterView_rate, now)
                : NLS.bind(Messages.RosterView_rateWouldBe, new Object[] { now, rate(own.whatIf()),
                        own.whatIf().changes().size() });
    }

    private static String rate(WhatIf whatIf) {
        return whatIf.blocks(java.util.Set.of(Level.DISTRICT)).stream()
                .filter(block -> block.charter() == Block.Share.ALL && block.dass() == Block.Share.ALL).findFirst()
                .map(block -> RateRange.of(block.total(), Measure.GRADUATES, DECIMALS))
                .map(range -> range.low().equals(range.high()) ? range.low() + " %"
                        : NLS.bind(Messages.RosterView_range, range.low(), range.high()))
                .orElse("");
    }

    private void save() {
        List<RosterEntry> shown = entries;
        model.own().ifPresent(own -> SaveDialog
                .ask(table.getShell(), "not-for-publication-" + SaveDialog.name("roster", model.data()), "xlsx")
                .ifPresent(target -> SaveDialog.save(target, out -> ChartFiles.xlsx(RosterFile.COLUMNS, column -> false,
                        shown.stream().map(entry -> RosterFile.cells(entry, places(own)).toArray(String[]::new))
                                .toList(),
                        out))));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
