package org.caret.ui.internal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.caret.exports.ReportingSites;
import org.caret.exports.ReportingSites.Site;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ToolBars;
import org.caret.spec.AcademicYear;
import org.caret.ui.internal.Actions;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.caret.ui.internal.lists.WrappingBars;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The days off of an academic year: those of every school, and of the one that is chosen. */
final class CalendarPage {

    private static final int DAY = 0;

    private final DraftDays draft;
    private final BiConsumer<String, List<DayOffLine>> changer;
    private final Composite area;
    private final Combo years;
    private final Combo sites;
    private final Label census;
    private final Table table;
    private final IAction add;
    private final IAction reason;
    private final IAction remove;
    /** Codes of the schools in the list of sites; the first one is blank and stands for all. */
    private List<String> codes = List.of("");
    private String wanted = "";
    private boolean writable;

    /**
     * @param changer changes the days, with a label for undoing it
     * @param adder opens the dialog that asks for further days
     */
    CalendarPage(Composite parent, DraftDays draft, BiConsumer<String, List<DayOffLine>> changer,
            Consumer<AddDaysDialog> adder) {
        this.draft = draft;
        this.changer = changer;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        add = Actions.of(Messages.CalendarPage_add,
                () -> adder.accept(new AddDaysDialog(area.getShell(), year(), school(), sitesText())));
        reason = Actions.of(Messages.CalendarPage_reason, this::changeReason);
        remove = Actions.of(Messages.CalendarPage_remove, this::remove);
        createButtons();
        Composite choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(8, 4).applyTo(choice);
        years = combo(choice, Messages.CalendarPage_year);
        sites = combo(choice, Messages.CalendarPage_site);
        // Below the year, where there is room for the name of a school.
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).minSize(0, SWT.DEFAULT)
                .applyTo(sites);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        census = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(census);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TextRowsTable.addColumns(table,
                List.of(TextColumn.words(Messages.CalendarPage_day, 34),
                        TextColumn.words(Messages.CalendarPage_school, 36),
                        TextColumn.words(Messages.CalendarPage_why, 50)));
        Accessibility.name(table, Messages.CalendarPage_name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        listen();
        enable(false);
    }

    private void createButtons() {
        ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Actions.button(buttons, Icons.CALENDAR, Messages.CalendarPage_addTip, add);
        Actions.button(buttons, Icons.REVIEW, Messages.CalendarPage_reasonTip, reason);
        Actions.button(buttons, Icons.CLEAR, Messages.CalendarPage_removeTip, remove);
        ToolBars.follow(buttons.createControl(WrappingBars.in(area)));
    }

    private static Combo combo(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        Accessibility.name(combo, label.replace("&", ""));
        return combo;
    }

    private void listen() {
        years.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        sites.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            wanted = school();
            refresh();
        }));
        table.addListener(SWT.Selection, event -> enableActions());
        table.addListener(SWT.DefaultSelection, event -> reason.run());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                remove.run();
            } else if (event.keyCode == SWT.INSERT && add.isEnabled()) {
                add.run();
            }
        });
        MenuManager menu = new MenuManager();
        List.of(add, reason, remove).forEach(menu::add);
        table.setMenu(menu.createContextMenu(table));
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        table.setFocus();
    }

    /** Whether days can be changed. */
    void enable(boolean can) {
        writable = can;
        enableActions();
    }

    private void enableActions() {
        boolean some = writable && table.getSelectionCount() > 0;
        add.setEnabled(writable);
        remove.setEnabled(some);
        reason.setEnabled(some);
    }

    /** The schools there are; the one that was chosen stays so. */
    void schools(ReportingSites schools) {
        List<String> names = new ArrayList<>(List.of(Messages.CalendarPage_all));
        List<String> found = new ArrayList<>(List.of(""));
        schools.schools().stream().sorted(Comparator.comparing(Site::name)).forEach(site -> {
            names.add(site.name() + " (" + site.code() + ')');
            found.add(site.code());
        });
        codes = found;
        sites.setItems(names.toArray(String[]::new));
        choose(wanted);
    }

    /** Shows the days off of a school, or of the district where the code is blank or nobody's. */
    void choose(String school) {
        wanted = school;
        sites.select(Math.max(0, codes.indexOf(school)));
        refresh();
    }

    private String school() {
        return codes.get(Math.max(0, sites.getSelectionIndex()));
    }

    private String sitesText() {
        return sites.getText();
    }

    private AcademicYear year() {
        return AcademicYear.parse(years.getText());
    }

    /** Shows what the draft holds. */
    void refresh() {
        fillYears();
        List<DayOffLine> selected = selected();
        table.removeAll();
        for (DayOffLine line : draft.lines()) {
            if (line.year().equals(years.getText()) && line.concerns(school())) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(line);
                item.setImage(DAY, Icons.CALENDAR.image());
                item.setText(new String[] { CensusSentence.words(line.day()), name(line.school()), line.reason() });
            }
        }
        select(selected);
        census.setText(CensusSentence.of(year(), school(), draft.lines()));
        area.layout();
        enableActions();
    }

    /** Selects days and brings them into sight. */
    void reveal(List<DayOffLine> lines) {
        select(lines);
        table.showSelection();
        enableActions();
    }

    private void select(List<DayOffLine> lines) {
        table.setSelection(IntStream.range(0, table.getItemCount())
                .filter(row -> lines.stream().anyMatch(line(table.getItem(row))::sameDay)).toArray());
    }

    /** The years around today, and all that days are on file for. */
    private void fillYears() {
        AcademicYear now = AcademicYear.of(LocalDate.now(Clock.systemDefaultZone()));
        TreeSet<String> all = new TreeSet<>();
        IntStream.rangeClosed(now.firstYear() - 1, now.firstYear() + 1)
                .forEach(first -> all.add(new AcademicYear(first).toString()));
        draft.lines().forEach(line -> all.add(line.year()));
        draft.stored().forEach(line -> all.add(line.year()));
        List<String> items = List.copyOf(all.descendingSet());
        if (!items.equals(List.of(years.getItems()))) {
            String shown = years.getText().isEmpty() ? now.toString() : years.getText();
            years.setItems(items.toArray(String[]::new));
            years.select(Math.max(0, items.indexOf(shown)));
            area.layout(true, true);
        }
    }

    private String name(String code) {
        int known = codes.indexOf(code);
        return known < 0 ? code : sites.getItem(known);
    }

    private List<DayOffLine> selected() {
        return Arrays.stream(table.getSelection()).map(CalendarPage::line).toList();
    }

    private static DayOffLine line(TableItem item) {
        return (DayOffLine) item.getData();
    }

    private void remove() {
        List<DayOffLine> gone = selected();
        int row = table.getSelectionIndex();
        changer.accept(gone.size() == 1 ? Messages.CalendarPage_removed : Messages.CalendarPage_removedSome,
                draft.lines().stream().filter(line -> !gone.contains(line)).toList());
        // Who removes one after the other goes on with the next one.
        table.setSelection(Math.min(row, table.getItemCount() - 1));
        enableActions();
    }

    private void changeReason() {
        List<DayOffLine> lines = selected();
        if (!reason.isEnabled()) {
            return;
        }
        InputDialog dialog = new InputDialog(area.getShell(), Messages.CalendarPage_reasonTitle,
                lines.size() == 1 ? CensusSentence.words(lines.get(0).day())
                        : NLS.bind(Messages.CalendarPage_reasonOfSome, lines.size()),
                lines.get(0).reason(), null);
        if (dialog.open() == Window.OK) {
            String typed = dialog.getValue().strip();
            changer.accept(Messages.CalendarPage_reasonTitle,
                    draft.lines().stream().map(line -> lines.contains(line) ? line.withReason(typed) : line).toList());
        }
    }
}
