package org.caret.exports.ui.internal.submission;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.ui.internal.draft.ChosenSites;
import org.caret.exports.ui.internal.draft.District;
import org.caret.exports.ui.internal.pages.Fields;
import org.caret.exports.ui.internal.pages.Formats;
import org.caret.exports.ui.internal.pages.SiteSection;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for which schools the files of a submission are, in which form, in how many parts, and how much is sent. */
public final class FilesPage extends WizardPage {

    private static final List<Split> SPLITS = List.of(Split.NONE, Split.TRANSACTIONS, Split.SCHOOLS);

    private final ChosenSites sites;
    private final boolean onlyTrials;
    private Combo format;
    private Combo split;
    private Button changes;
    private Button deletes;
    private Button trial;

    /** @param onlyTrials whether the database cannot be written, so that no run can be remembered */
    public FilesPage(District district, boolean onlyTrials) {
        super("files", Messages.FilesPage_title, null);
        this.onlyTrials = onlyTrials;
        sites = new ChosenSites(district, List.of(), this::check);
        setDescription(Messages.FilesPage_description);
    }

    @Override
    public void createControl(Composite owner) {
        Composite area = new Composite(owner, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(Fields.COLUMNS).applyTo(area);
        new SiteSection(area, sites);
        format = combo(area, Messages.FilesPage_format,
                List.of(FileFormat.values()).stream().map(Formats::name).toList());
        split = combo(area, Messages.FilesPage_files, List.of(Messages.FilesPage_one, Messages.FilesPage_transactions,
                Messages.FilesPage_schools));
        changes = Fields.check(area, Messages.FilesPage_changes, Messages.FilesPage_changesHelp);
        deletes = Fields.check(area, Messages.FilesPage_deletes, Messages.FilesPage_deletesHelp);
        trial = Fields.check(area, Messages.FilesPage_trial, Messages.FilesPage_trialHelp);
        trial.setSelection(onlyTrials);
        trial.setEnabled(!onlyTrials);
        SelectionListener checked = SelectionListener.widgetSelectedAdapter(event -> check());
        split.addSelectionListener(checked);
        changes.addSelectionListener(checked);
        setControl(area);
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getControl().setFocus();
        }
    }

    private static Combo combo(Composite area, String name, List<String> items) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        Accessibility.name(combo, Fields.plain(name));
        Fields.place(combo);
        return combo;
    }

    private void check() {
        deletes.setEnabled(split.getSelectionIndex() == SPLITS.indexOf(Split.TRANSACTIONS) || changes.getSelection());
        Optional<String> problem = sites.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** The request with what was chosen here; of what would delete at the state, single records alone are confirmed. */
    public BundleRequest complete(BundleRequest request) {
        Arrangement arrangement = new Arrangement(SPLITS.get(split.getSelectionIndex()),
                changes.getSelection() ? Extent.CHANGES : Extent.ALL,
                deletes.getEnabled() && deletes.getSelection() ? Confirmation.CONFIRMED : Confirmation.NOT_ASKED);
        BundleRequest completed = request.withSites(sites.codes())
                .withFormat(FileFormat.values()[format.getSelectionIndex()]).withArrangement(arrangement);
        return trial.getSelection() ? completed.asTrial() : completed;
    }
}
