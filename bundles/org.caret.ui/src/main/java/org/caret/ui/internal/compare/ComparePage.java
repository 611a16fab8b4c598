package org.caret.ui.internal.compare;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.caret.compare.CompareRequest.Scope;
import org.caret.compare.ComparedRecord;
import org.caret.compare.ComparisonSummary;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldChoice;
import org.caret.exports.ui.spi.ToolBars;
import org.caret.ui.internal.Actions;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.caret.ui.internal.lists.WrappingBars;
import org.caret.ui.internal.problems.RowFilter;
import org.caret.ui.internal.problems.RowsBar;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** What a comparison shows: buttons, the list of differences, and the selected record side by side. */
final class ComparePage {

    private static final int[] WEIGHTS = { 60, 40 };

    private final CompareEditor editor;
    private final Choices choices;
    private final Composite area;
    private final Label message;
    private final RowsBar bar;
    private final SashForm sash;
    private final SideBySide sides;
    private final IAction take;
    private final IAction keep;
    private final IAction save;
    private final IAction table;
    private final IAction baseline;
    private List<String> headings = List.of();
    private TextRowsTable list;
    private @Nullable Job filtering;

    ComparePage(Composite parent, CompareEditor editor, Choices choices) {
        this.editor = editor;
        this.choices = choices;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        take = Actions.of(Messages.CompareEditor_take, () -> editor.take(selected()));
        keep = Actions.of(Messages.CompareEditor_keep, () -> editor.keep(selected()));
        save = Actions.of(Messages.CompareEditor_write,
                () -> editor.getSite().getPage().saveEditor(editor, false));
        table = Actions.of(Messages.CompareEditor_table,
                () -> editor.rows().ifPresent(rows -> new TableExport(editor.getSite().getShell(), rows).ask()));
        baseline = Actions.of(Messages.CompareEditor_baseline, editor::keepAsBaseline);
        createButtons();
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(message);
        bar = new RowsBar(area, KindLabels.kinds(), this::filter);
        // Nearly all records are the same, and nobody looks for those first.
        bar.hide(KindLabels.kind(DifferenceKind.SAME));
        sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = list(List.of());
        sides = new SideBySide(sash, choices);
        sash.setWeights(WEIGHTS);
        menu();
        sides.control().addListener(SWT.Selection, event -> enable());
        sides.control().addListener(SWT.DefaultSelection, event -> toggle());
        enable();
    }

    private void createButtons() {
        Composite bars = WrappingBars.in(area);
        ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Actions.button(buttons, Icons.IMPORT, Messages.CompareEditor_takeTip, take);
        Actions.button(buttons, Icons.UNDO, Messages.CompareEditor_keepTip, keep);
        Actions.button(buttons, Icons.SAVE, Messages.CompareEditor_writeTip, save);
        ToolBars.follow(buttons.createControl(bars));
        ToolBarManager others = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Actions.button(others, Icons.FILE, Messages.CompareEditor_tableTip, table);
        Actions.button(others, Icons.VERIFY, Messages.CompareEditor_baselineTip, baseline);
        Actions.button(others, Icons.REFRESH, Messages.CompareEditor_againTip,
                Actions.of(Messages.CompareEditor_again, editor::compare));
        Actions.button(others, Icons.DISTRICT, Messages.CompareEditor_wholeTip, whole());
        ToolBars.follow(others.createControl(bars));
    }

    private Action whole() {
        return new Action(Messages.CompareEditor_whole, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                editor.setScope(isChecked() ? Scope.WHOLE_LEA : Scope.SCHOOLS_OF_EXTRACT);
            }
        };
    }

    /** A list with columns for the key of the record type. */
    private TextRowsTable list(List<String> key) {
        List<TextColumn> columns = new ArrayList<>(List.of(TextColumn.words(Messages.ComparePage_kind, 22),
                TextColumn.words(Messages.ComparePage_choice, 14)));
        key.forEach(name -> columns.add(TextColumn.words(name, 22)));
        columns.add(TextColumn.words(Messages.ComparePage_subject, 14));
        columns.addAll(List.of(TextColumn.words(Messages.ComparePage_field, 36),
                TextColumn.words(Messages.ComparePage_here, 24), TextColumn.words(Messages.ComparePage_state, 24),
                TextColumn.words(Messages.ComparePage_note, 80)));
        TextRowsTable made = new TextRowsTable(sash, Messages.ComparePage_name, columns, KindLabels::image, this::dress,
                SWT.MULTI);
        made.control().addListener(SWT.Selection, event -> select());
        made.onOpen(row -> toggle());
        return made;
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.add(take);
        menu.add(keep);
        list.control().setMenu(menu.createContextMenu(list.control()));
        sides.control().setMenu(menu.createContextMenu(sides.control()));
    }

    /** Fills in what is chosen now. */
    private String[] dress(String[] row) {
        String[] dressed = row.clone();
        dressed[ComparedRows.CHOICE] = ComparedRows.choice(row)
                .map(choice -> choices.taken(choice) ? Messages.CompareEditor_take : Messages.CompareEditor_keep)
                .orElse("");
        return dressed;
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        list.control().setFocus();
    }

    void say(String text) {
        if (!area.isDisposed()) {
            message.setText(text);
            area.layout();
        }
    }

    /** Shows the rows of a comparison; nothing for null. */
    void show(@Nullable ComparedRows rows) {
        if (area.isDisposed()) {
            return;
        }
        List<String> next = rows == null ? headings : rows.comparison().layout().key();
        if (!next.equals(headings)) {
            headings = next;
            TextRowsTable before = list;
            list = list(next);
            list.control().moveAbove(before.control());
            boolean focused = before.control().isFocusControl();
            before.control().dispose();
            if (focused) {
                list.control().setFocus();
            }
            sash.setWeights(WEIGHTS);
            menu();
            sash.layout();
        }
        list.clear();
        sides.clear();
        bar.counts(rows == null ? Map.of() : rows.counts());
        if (rows != null) {
            say(sentence(rows.comparison().summary()));
        }
        filter();
        enable();
    }

    private static String sentence(ComparisonSummary summary) {
        String numbers = NLS.bind(Messages.ComparePage_summary, new Object[] { summary.recordType(), summary.year(),
                NumberFormat.getIntegerInstance().format(summary.stateRecords()),
                NumberFormat.getIntegerInstance().format(summary.localRecords()), summary.exportType() });
        long others = summary.otherSchools().values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text = new StringBuilder(numbers);
        if (others > 0) {
            text.append(' ').append(NLS.bind(Messages.ComparePage_otherSchools, others, summary.otherSchools().size()));
        }
        if (summary.otherYears() > 0) {
            text.append(' ').append(NLS.bind(Messages.ComparePage_otherYears, summary.otherYears()));
        }
        long forms = summary.otherFormsByField().values().stream().mapToLong(Long::longValue).sum();
        if (forms > 0) {
            text.append(' ')
                    .append(NLS.bind(Messages.ComparePage_otherForms, NumberFormat.getIntegerInstance().format(forms)));
        }
        return text.toString();
    }

    private void filter() {
        Job before = filtering;
        if (before != null) {
            before.cancel();
        }
        Optional<ComparedRows> rows = editor.rows();
        if (rows.isEmpty()) {
            bar.message("");
            return;
        }
        ComparedRows from = rows.get();
        RowFilter filter = bar.filter();
        Display display = area.getDisplay();
        ICoreRunnable work = monitor -> {
            int[] numbers = matching(from, filter, monitor);
            display.asyncExec(() -> {
                if (!area.isDisposed() && editor.rows().filter(from::equals).isPresent() && !monitor.isCanceled()) {
                    list.show(from.rows(), numbers);
                    bar.shown(numbers.length, from.rows().size(), TextRowsTable.MOST_SHOWN);
                }
            });
        };
        Job job = Job.createSystem(Messages.ComparePage_filtering, work);
        filtering = job;
        job.schedule();
    }

    private static int[] matching(ComparedRows from, RowFilter filter, IProgressMonitor monitor) throws CoreException {
        try {
            return filter.passesAll() ? IntStream.range(0, from.rows().size()).toArray()
                    : from.rows().matching(filter::passes, monitor::isCanceled);
        } catch (@SuppressWarnings("unused") CancellationException | ClosedChannelException e) {
            // Another comparison is shown by now.
            throw new CoreException(Status.CANCEL_STATUS);
        } catch (IOException e) {
            throw Failures.of(Messages.CompareEditor_temporary, e);
        }
    }

    /** Shows both sides of the record of the row that was selected last. */
    private void select() {
        enable();
        Optional<String[]> row = list.selected();
        Optional<ComparedRows> rows = editor.rows();
        if (row.isEmpty() || rows.isEmpty()) {
            sides.clear();
            return;
        }
        long number = ComparedRows.record(row.get());
        Display display = area.getDisplay();
        ICoreRunnable work = monitor -> {
            Optional<ComparedRecord> record = editor.record(number);
            display.asyncExec(() -> {
                if (!area.isDisposed() && editor.rows().equals(rows)) {
                    record.ifPresent(one -> sides.show(rows.get().comparison().layout(), one));
                }
            });
        };
        Job.createSystem(Messages.ComparePage_filtering, work).schedule();
    }

    /** What can be chosen among the selected rows, or the selected fields where these were selected. */
    private List<FieldChoice> selected() {
        if (sides.control().isFocusControl() && !sides.selected().isEmpty()) {
            return sides.selected();
        }
        return editor.rows().map(rows -> Arrays.stream(list.selectedNumbers()).mapToObj(rows::choice)
                .flatMap(Optional::stream).toList()).orElse(List.of());
    }

    /** The other choice for what is selected. */
    private void toggle() {
        List<FieldChoice> fields = selected();
        if (fields.stream().allMatch(choices::taken)) {
            editor.keep(fields);
        } else {
            editor.take(fields);
        }
    }

    /** Shows what is chosen now. */
    void refresh() {
        if (!area.isDisposed()) {
            list.refresh();
            sides.refresh();
            enable();
        }
    }

    private void enable() {
        boolean some = !selected().isEmpty();
        take.setEnabled(some);
        keep.setEnabled(some);
        save.setEnabled(!choices.isEmpty());
        table.setEnabled(editor.rows().isPresent());
        baseline.setEnabled(editor.rows().isPresent());
    }
}
