package org.caret.exports.ui.internal.submission;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.spec.AcademicYear;
import org.caret.spec.Submission;
import org.caret.spec.Submissions;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which submission, and where it goes; shows which files it needs. */
public final class SubmissionPage extends WizardPage {

    private static final int PLAN_ROWS = 12;

    private final SubmissionBundles bundles;
    private final Submissions submissions;
    private final List<AcademicYear> years;
    private final Path parent;
    private List<Submission> offered = List.of();
    private Combo year;
    private Combo submission;
    private FileTable plan;
    private Text folder;
    private String suggested = "";

    /**
     * @param years those with submissions, the newest first; at least one
     * @param parent where a folder is suggested
     */
    public SubmissionPage(SubmissionBundles bundles, Submissions submissions, List<AcademicYear> years, Path parent) {
        super("submission", Messages.SubmissionPage_title, null);
        this.bundles = bundles;
        this.submissions = submissions;
        this.years = years;
        this.parent = parent;
        setDescription(Messages.SubmissionPage_description);
    }

    @Override
    public void createControl(Composite owner) {
        Composite area = new Composite(owner, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        year = combo(area, Messages.SubmissionPage_year, years.stream().map(AcademicYear::toString).toList());
        submission = combo(area, Messages.SubmissionPage_submission, List.of());
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.SubmissionPage_plan);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        plan = new FileTable(area, FileTable.Columns.PLAN, PLAN_ROWS);
        createFolder(area);
        year.select(0);
        showYear();
        year.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showYear()));
        submission.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showSubmission()));
        folder.addModifyListener(event -> check());
        setControl(area);
    }

    private static Combo combo(Composite area, String name, List<String> items) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        Accessibility.name(combo, name.replace("&", "").replace(":", ""));
        if (!items.isEmpty()) {
            combo.select(0);
        }
        return combo;
    }

    private void createFolder(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.SubmissionPage_folder);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        folder = new Text(line, SWT.BORDER);
        Accessibility.name(folder, Messages.SubmissionPage_folder.replace("&", "").replace(":", ""));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(Messages.SubmissionPage_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.SubmissionPage_browseTitle);
        dialog.setFilterPath(parent.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            suggest(Path.of(chosen));
        }
    }

    private AcademicYear chosenYear() {
        return years.get(year.getSelectionIndex());
    }

    private Submission chosen() {
        return offered.get(submission.getSelectionIndex());
    }

    private void showYear() {
        offered = submissions.of(chosenYear());
        submission.setItems(offered.stream().map(Submission::label).toArray(String[]::new));
        submission.select(0);
        submission.getParent().layout(true, true);
        showSubmission();
    }

    private void showSubmission() {
        if (folder.getText().equals(suggested)) {
            suggest(parent);
        }
        try {
            plan.show(bundles.plan(BundleRequest.of(chosen().id(), chosenYear(), parent)).files());
        } catch (ExportException e) {
            plan.show(List.<BundledFile>of());
            setErrorMessage(e.getMessage());
            return;
        }
        check();
    }

    private void suggest(Path where) {
        suggested = where.resolve(chosen().id() + '-' + chosenYear()).toString();
        folder.setText(suggested);
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        try {
            Path path = Path.of(folder.getText().strip());
            if (folder.getText().isBlank() || path.toAbsolutePath().getParent() == null) {
                return Optional.of(Messages.SubmissionPage_noFolder);
            }
            if (!Files.isDirectory(path.toAbsolutePath().getParent())) {
                return Optional.of(NLS.bind(Messages.SubmissionPage_noParent, path.toAbsolutePath().getParent()));
            }
            Path there = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            if (!Files.isWritable(there)) {
                return Optional.of(NLS.bind(Messages.SubmissionPage_readOnly, there));
            }
            boolean free = !Files.exists(path) || Files.isDirectory(path) && isEmpty(path);
            return free ? Optional.empty() : Optional.of(NLS.bind(Messages.SubmissionPage_notEmpty, path));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.SubmissionPage_noParent, e.getInput()));
        }
    }

    private static boolean isEmpty(Path path) {
        String[] names = path.toFile().list();
        return names != null && names.length == 0;
    }

    /** What is asked for, with everything that is not asked here as it mostly is. */
    public BundleRequest request() {
        return BundleRequest.of(chosen().id(), chosenYear(),
                Path.of(folder.getText().strip()).toAbsolutePath().normalize());
    }
}
