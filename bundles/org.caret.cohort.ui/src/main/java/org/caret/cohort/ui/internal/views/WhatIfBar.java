package org.caret.cohort.ui.internal.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.ExitRule;
import org.caret.cohort.student.Stay;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.DayField;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Tries out another exit for the selected student. The data stay as they are. */
final class WhatIfBar {

    private static final int COLUMNS = 4;
    private static final int CHOICE = 260;

    private final Label about;
    private final Combo exit;
    private final DayField day;
    private final Button attempt;
    private final Button back;
    private List<ExitRule> rules = List.of();
    private List<String> changed = List.of();
    private Optional<RosterEntry> student = Optional.empty();

    WhatIfBar(Composite parent, Consumer<ExitChange> tried, Consumer<String> takenBack) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(0, 2).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
        about = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(about);
        new Label(bar, SWT.NONE).setText(Messages.WhatIfBar_exit);
        exit = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessibility.name(exit, Messages.WhatIfBar_exit);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(CHOICE, SWT.DEFAULT).applyTo(exit);
        new Label(bar, SWT.NONE).setText(Messages.WhatIfBar_on);
        day = new DayField(bar, Messages.WhatIfBar_day, Messages.WhatIfBar_dayHelp);
        attempt = button(bar, Messages.WhatIfBar_try);
        back = button(bar, Messages.WhatIfBar_back);
        attempt.addListener(SWT.Selection, event -> change().ifPresent(tried));
        back.addListener(SWT.Selection,
                event -> student.map(RosterEntry::localStudentId).ifPresent(takenBack));
        select(Optional.empty());
    }

    private static Button button(Composite bar, String text) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        return button;
    }

    /** The exits that the rules know, and whose are changed. */
    void offer(CohortRules offered, List<String> students) {
        changed = students;
        List<ExitRule> next = offered.exits().values().stream()
                .sorted(java.util.Comparator.comparing(ExitRule::code)).toList();
        if (!next.equals(rules)) {
            rules = next;
            exit.setItems(rules.stream().map(WhatIfBar::text).toArray(String[]::new));
        }
    }

    private static String text(ExitRule rule) {
        String means = switch (rule.treatment()) {
        case OUTCOME -> rule.outcome().orElseThrow().label();
        case REMOVED -> Messages.WhatIfBar_removed;
        case IGNORED -> Messages.WhatIfBar_ignored;
        case FOLLOW -> Messages.WhatIfBar_follow;
        case FOLLOW_OR_DROPOUT -> Messages.WhatIfBar_followOrDropout;
        case TRANSFER -> Messages.WhatIfBar_transfer;
        case UNKNOWN -> Messages.WhatIfBar_unknown;
        };
        return rule.code() + " \u2192 " + means;
    }

    void select(Optional<RosterEntry> entry) {
        student = entry;
        Stay stay = entry.map(WhatIfBar::stay).orElse(null);
        boolean possible = stay != null;
        exit.setEnabled(possible);
        day.control().setEnabled(possible);
        attempt.setEnabled(possible);
        back.setEnabled(entry.isPresent() && changed.contains(entry.get().localStudentId()));
        about.setText(entry.isEmpty() ? Messages.WhatIfBar_none
                : NLS.bind(Messages.WhatIfBar_student, entry.get().localStudentId()));
        exit.deselectAll();
        day.setValue("");
        if (stay != null) {
            for (int i = 0; i < rules.size(); i++) {
                ExitRule rule = rules.get(i);
                if (rule.exitReason().equals(stay.exitReason()) && rule.completionStatus().equals(stay.completion())) {
                    exit.select(i);
                }
            }
            LocalDate last = stay.exit();
            day.setValue(last == null ? stay.year().lastDay().toString() : last.toString());
        }
    }

    /** The enrollment that decided, or the one that counts the student. */
    private static @Nullable Stay stay(RosterEntry entry) {
        Stay decided = entry.judgement().decided();
        return decided == null ? entry.judgement().home() : decided;
    }

    private Optional<ExitChange> change() {
        int index = exit.getSelectionIndex();
        Stay stay = student.map(WhatIfBar::stay).orElse(null);
        if (index < 0 || stay == null || day.day().isEmpty()) {
            return Optional.empty();
        }
        ExitRule rule = rules.get(index);
        return Optional.of(new ExitChange(student.orElseThrow().localStudentId(), stay.id(), day.day().get(),
                rule.exitReason(), rule.completionStatus()));
    }
}
