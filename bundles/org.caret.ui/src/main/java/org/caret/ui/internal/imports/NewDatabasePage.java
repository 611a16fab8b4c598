package org.caret.ui.internal.imports;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.spec.Specifications;
import org.caret.store.NewDatabase;
import org.caret.ui.internal.ProposalList;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.imports.DistrictLookup.Match;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which district the new database is for, and where it is kept. */
final class NewDatabasePage extends WizardPage {

    private static final int PROPOSAL_DELAY_MS = 200;

    private final ImportChoice choice;
    private final DistrictLookup districts = new DistrictLookup(Services.get(Specifications.class).schools());
    private Text code;
    private Label name;
    private FileField folder;
    /** The folder that was proposed last: somebody who has named another one keeps it. */
    private String proposed = "";

    NewDatabasePage(ImportChoice choice) {
        super("newDatabase", Messages.NewDatabasePage_title, null);
        this.choice = choice;
        setDescription(Messages.NewDatabasePage_text);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Fields.area(parent, 3);
        code = Fields.named(area, Messages.NewDatabasePage_code, () -> new Text(area, SWT.BORDER));
        code.setMessage(Messages.NewDatabasePage_codeHint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(code);
        proposeDistricts();
        Fields.label(area, "");
        name = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        folder = FileField.folder(area, Messages.NewDatabasePage_folder);
        Fields.note(area, 3, Messages.NewDatabasePage_folderNote);
        ModifyListener changed = event -> check();
        code.addModifyListener(event -> proposeFolder());
        code.addModifyListener(changed);
        folder.onChange(this::check);
        setControl(area);
    }

    private void proposeDistricts() {
        ProposalList proposals = new ProposalList(code,
                (text, position) -> districts.like(text).stream()
                        .map(match -> new ContentProposal(match.code(), match.name() + "  " + match.code(), null))
                        .toArray(IContentProposal[]::new),
                null, null, PROPOSAL_DELAY_MS);
        // Whoever goes on from the name of just one district means that one.
        proposals.onLeaving(field -> {
            List<Match> found = districts.like(field.getText());
            if (found.size() == 1) {
                field.setText(found.get(0).code());
            }
        });
    }

    private void proposeFolder() {
        if (folder.text().equals(proposed)) {
            String text = code.getText().strip();
            String district = match().map(found -> found.name().replaceAll("[^\\p{Alnum} .-]", " ").strip())
                    .orElse(DistrictLookup.isCode(text) ? text : "");
            proposed = district.isEmpty() ? ""
                    : Path.of(System.getProperty("user.home"), "Caret", district).toString();
            folder.setText(proposed);
        }
    }

    private Optional<Match> match() {
        String text = code.getText().strip();
        return DistrictLookup.isCode(text) ? districts.find(text) : Optional.empty();
    }

    private void check() {
        String text = code.getText().strip();
        Optional<Match> found = match();
        name.setText(found.map(district -> NLS.bind(Messages.NewDatabasePage_found, district.name(),
                district.schools())).orElse(""));
        String problem = DistrictLookup.isCode(text) ? folderProblem(folder.text()) : codeProblem(text);
        setErrorMessage(problem.isEmpty() || text.isEmpty() || folder.text().isEmpty() ? null : problem);
        setMessage(DistrictLookup.isCode(text) && found.isEmpty() ? Messages.NewDatabasePage_unknown : null,
                IMessageProvider.WARNING);
        choice.setDistrict(problem.isEmpty() ? Optional.of(text) : Optional.empty());
        setPageComplete(problem.isEmpty());
    }

    private String codeProblem(String text) {
        // Whoever types a name is on the way to choosing one.
        return text.isEmpty() || !districts.like(text).isEmpty() ? Messages.NewDatabasePage_chooseDistrict
                : Messages.NewDatabasePage_badCode;
    }

    private static String folderProblem(String text) {
        try {
            Path path = Path.of(text);
            if (text.isBlank() || !path.isAbsolute()) {
                return Messages.NewDatabasePage_wholeFolder;
            }
            return NewDatabase.at(path).wasEmpty() ? "" : Messages.NewDatabasePage_notEmpty;
        } catch (InvalidPathException | IOException e) {
            return NLS.bind(Messages.NewDatabasePage_badFolder, e.getMessage());
        }
    }

    /** What was entered; null while it is not complete. */
    @Nullable
    NewDistrict district() {
        return isPageComplete() ? new NewDistrict(Path.of(folder.text()), code.getText().strip()) : null;
    }
}
