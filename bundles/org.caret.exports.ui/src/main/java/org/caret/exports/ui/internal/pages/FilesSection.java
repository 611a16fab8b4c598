package org.caret.exports.ui.internal.pages;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** In how many files the records go, whether only what has changed, and whether the state is to delete something. */
final class FilesSection {

    private final ExportDraft draft;
    private final Combo split;
    private final Button changes;
    private final Button deletes;
    private List<Split> offered = List.of();

    FilesSection(Composite parent, ExportDraft draft) {
        this.draft = draft;
        Fields.label(parent, Messages.FilesSection_files);
        split = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessibility.name(split, Fields.plain(Messages.FilesSection_files));
        Fields.place(split);
        changes = Fields.check(parent, Messages.FilesSection_changes, Messages.FilesSection_changesHelp);
        deletes = Fields.check(parent, Messages.FilesSection_deletes, Messages.FilesSection_deletesHelp);
        SelectionListener choose = SelectionListener.widgetSelectedAdapter(event -> choose());
        split.addSelectionListener(choose);
        changes.addSelectionListener(choose);
        deletes.addSelectionListener(choose);
    }

    private void choose() {
        draft.setArrangement(
                new Arrangement(offered.get(split.getSelectionIndex()),
                        changes.getSelection() ? Extent.CHANGES : Extent.ALL,
                        deletes.getSelection() ? Confirmation.CONFIRMED : Confirmation.NOT_ASKED));
    }

    void show() {
        List<Split> wanted = new ArrayList<>(List.of(Split.NONE));
        wanted.addAll(draft.splits().stream().sorted().toList());
        if (!wanted.equals(offered)) {
            offered = wanted;
            split.setItems(wanted.stream().map(FilesSection::label).toArray(String[]::new));
            split.getParent().layout(true, true);
        }
        Arrangement arrangement = draft.arrangement();
        split.select(offered.indexOf(arrangement.split()));
        split.setEnabled(offered.size() > 1);
        changes.setEnabled(!draft.type().computed());
        changes.setSelection(changes.getEnabled() && arrangement.extent() == Extent.CHANGES);
        deletes.setEnabled(deletesPossible(arrangement));
        deletes.setSelection(deletes.getEnabled() && arrangement.deletes() == Confirmation.CONFIRMED);
    }

    private boolean deletesPossible(Arrangement arrangement) {
        return offered.contains(Split.TRANSACTIONS)
                && (arrangement.split() == Split.TRANSACTIONS || arrangement.extent() == Extent.CHANGES);
    }

    private static String label(Split split) {
        return switch (split) {
        case NONE -> Messages.FilesSection_one;
        case TRANSACTIONS -> Messages.FilesSection_transactions;
        case SCHOOLS -> Messages.FilesSection_schools;
        };
    }

    /** What is said about the files while nothing is wrong. */
    String hint() {
        return draft.splitNeeded() ? Messages.FilesSection_needed : "";
    }
}
