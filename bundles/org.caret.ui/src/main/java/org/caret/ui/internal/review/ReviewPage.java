package org.caret.ui.internal.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ToolBars;
import org.caret.exports.ui.spi.VirtualTables;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.ui.internal.Actions;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.caret.ui.internal.lists.WrappingBars;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What a review shows: buttons, the list of cases, and the choices of the selected one. */
final class ReviewPage {

    private static final int[] WEIGHTS = { 62, 38 };

    private final Decisions decisions;
    private final Consumer<ReviewCase> looked;
    private final Consumer<Map<String, @Nullable String>> decider;
    private final Composite area;
    private final Label message;
    private final Table cases;
    private final Table options;
    private final IAction proposals;
    private final IAction back;
    private final IAction write;
    private List<ReviewCase> shown = List.of();

    /**
     * @param looked is told which case somebody looks at
     * @param decider takes decisions; null takes one back
     */
    ReviewPage(Composite parent, Decisions decisions, Consumer<ReviewCase> looked,
            Consumer<Map<String, @Nullable String>> decider, Runnable writer, Runnable again) {
        this.decisions = decisions;
        this.looked = looked;
        this.decider = decider;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        proposals = Actions.of(Messages.ReviewPage_proposals, this::takeProposals);
        back = Actions.of(Messages.ReviewPage_back, this::takeBack);
        write = Actions.of(Messages.ReviewPage_write, writer);
        Composite bars = WrappingBars.in(area);
        ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Actions.button(buttons, Icons.POSTED, Messages.ReviewPage_proposalsTip, proposals);
        Actions.button(buttons, Icons.UNDO, Messages.ReviewPage_backTip, back);
        Actions.button(buttons, Icons.SAVE, Messages.ReviewPage_writeTip, write);
        ToolBars.follow(buttons.createControl(bars));
        ToolBarManager others = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Actions.button(others, Icons.REFRESH, Messages.ReviewPage_againTip,
                Actions.of(Messages.ReviewPage_again, again));
        ToolBars.follow(others.createControl(bars));
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(message);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        cases = table(sash, SWT.VIRTUAL | SWT.MULTI, Messages.ReviewPage_cases,
                List.of(TextColumn.words(Messages.ReviewPage_state, 16),
                        TextColumn.words(Messages.ReviewPage_person, 36),
                        TextColumn.words(Messages.ReviewPage_decision, 28),
                        TextColumn.words(Messages.ReviewPage_student, 12),
                        TextColumn.words(Messages.ReviewPage_school, 12),
                        TextColumn.words(Messages.ReviewPage_situation, 90)));
        options = table(sash, SWT.SINGLE, Messages.ReviewPage_options,
                List.of(TextColumn.words(Messages.ReviewPage_option, 40),
                        TextColumn.numbers(Messages.ReviewPage_score, 7),
                        TextColumn.words(Messages.ReviewPage_details, 120)));
        sash.setWeights(WEIGHTS);
        VirtualTables.onData(cases, this::fill);
        cases.addListener(SWT.Selection, event -> showOptions());
        cases.addListener(SWT.DefaultSelection, event -> goToOptions());
        options.addListener(SWT.DefaultSelection, event -> decide());
        enable();
    }

    private static Table table(Composite parent, int style, String name, List<TextColumn> columns) {
        Table table = new Table(parent, style | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TextRowsTable.addColumns(table, columns);
        Accessibility.name(table, name);
        return table;
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        cases.setFocus();
    }

    void say(String text) {
        message.setText(text);
        area.layout();
    }

    /** Shows a review with what is to be decided first; nothing for null. */
    void show(@Nullable Review review) {
        shown = review == null ? List.of()
                : review.cases().stream().sorted((one, other) -> one.state().compareTo(other.state())).toList();
        VirtualTables.refill(cases, shown.size());
        options.removeAll();
        if (review != null) {
            say(NLS.bind(Messages.ReviewPage_summary,
                    new Object[] { sentence(review.kind().label()), review.rowsRead(), review.count(State.OPEN),
                            review.count(State.SETTLED), review.count(State.UNKNOWN), review.count(State.BLOCKED) }));
        }
        if (!shown.isEmpty()) {
            cases.setSelection(0);
            showOptions();
        }
        enable();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < shown.size()) {
            ReviewCase one = shown.get(event.index);
            item.setText(new String[] { state(one), one.person(), decision(one), one.localStudentId(), one.school(),
                    one.situation() });
            item.setImage(icon(one).image());
        }
    }

    private static String state(ReviewCase one) {
        return switch (one.state()) {
        case OPEN -> Messages.ReviewPage_open;
        case SETTLED -> Messages.ReviewPage_settled;
        case UNKNOWN -> Messages.ReviewPage_unknown;
        case BLOCKED -> Messages.ReviewPage_blocked;
        };
    }

    private static Icons icon(ReviewCase one) {
        return switch (one.state()) {
        case OPEN -> Icons.WARNING;
        case SETTLED -> Icons.POSTED;
        case UNKNOWN -> Icons.NOTICE;
        case BLOCKED -> Icons.FATAL;
        };
    }

    private String decision(ReviewCase one) {
        return decisions.option(one.id()).flatMap(one::option).map(Option::text).orElse("");
    }

    private List<ReviewCase> selected() {
        return Arrays.stream(cases.getSelectionIndices()).filter(index -> index < shown.size()).mapToObj(shown::get)
                .toList();
    }

    /** The choices that all selected cases have; those of the one where one is selected. */
    private void showOptions() {
        options.removeAll();
        List<ReviewCase> chosen = selected();
        if (!chosen.isEmpty()) {
            ReviewCase first = chosen.get(0);
            for (Option option : first.options()) {
                if (chosen.stream().allMatch(one -> one.option(option.id()).isPresent())) {
                    add(first, option);
                }
            }
            options.getColumn(0).pack();
            looked.accept(first);
        }
        enable();
    }

    /** With a choice selected, so that Enter decides. */
    private void goToOptions() {
        options.setFocus();
        if (options.getSelectionIndex() < 0 && options.getItemCount() > 0) {
            options.setSelection(0);
        }
    }

    private void add(ReviewCase first, Option option) {
        TableItem item = new TableItem(options, SWT.NONE);
        item.setData(option.id());
        boolean proposed = first.proposal().filter(option.id()::equals).isPresent();
        item.setText(new String[] {
                proposed ? NLS.bind(Messages.ReviewPage_proposed, option.text()) : option.text(),
                option.score().map(score -> score + " %").orElse(""), option.details() });
        if (decisions.option(first.id()).filter(option.id()::equals).isPresent()) {
            item.setImage(Icons.POSTED.image());
        }
    }

    private void decide() {
        TableItem[] chosen = options.getSelection();
        if (chosen.length == 1) {
            Map<String, @Nullable String> decided = new LinkedHashMap<>();
            selected().forEach(one -> decided.put(one.id(), (String) chosen[0].getData()));
            decider.accept(decided);
        }
    }

    private void takeProposals() {
        Map<String, @Nullable String> decided = new LinkedHashMap<>();
        for (ReviewCase one : shown) {
            Optional<String> proposal = one.proposal();
            if (proposal.isPresent() && decisions.option(one.id()).isEmpty()) {
                decided.put(one.id(), proposal.get());
            }
        }
        decider.accept(decided);
    }

    private void takeBack() {
        Map<String, @Nullable String> decided = new LinkedHashMap<>();
        selected().forEach(one -> decided.put(one.id(), null));
        decider.accept(decided);
    }

    /** Shows what is decided now. */
    void refresh() {
        if (!area.isDisposed()) {
            cases.clearAll();
            int selection = options.getSelectionIndex();
            showOptions();
            options.setSelection(selection);
        }
    }

    private void enable() {
        proposals.setEnabled(shown.stream().anyMatch(one -> one.proposal().isPresent()
                && decisions.option(one.id()).isEmpty()));
        back.setEnabled(selected().stream().anyMatch(one -> decisions.option(one.id()).isPresent()));
        write.setEnabled(!decisions.isEmpty());
    }
}
