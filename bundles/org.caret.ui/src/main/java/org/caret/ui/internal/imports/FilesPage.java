package org.caret.ui.internal.imports;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Readiness;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** Which files and folders, what they turn out to be, and what they do not say themselves. */
final class FilesPage extends WizardPage {

    private final ImportChoice choice;
    private final ImportOrigin origin;
    private final Inspections inspections;
    private SourceTable table;
    private Button addFiles;
    private Button remove;
    private SettingsArea settings;

    FilesPage(ImportChoice choice, ImportOrigin origin) {
        super("files", origin.title(), null);
        this.choice = choice;
        this.origin = origin;
        this.inspections = new Inspections(choice);
        setDescription(origin.explanation());
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Fields.area(parent, 2);
        table = new SourceTable(area, choice);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table.control());
        createButtons(area);
        FileArrivals.at(table.control(), choice::add);
        settings = new SettingsArea(area, choice);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(settings.control());
        choice.listen(this::refresh);
        setControl(area);
    }

    private void createButtons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        addFiles = button(buttons, Messages.FilesPage_addFiles, this::chooseFiles);
        button(buttons, Messages.FilesPage_addFolder, this::chooseFolder);
        remove = button(buttons, Messages.FilesPage_remove, this::remove);
        remove.setEnabled(false);
        table.onSelection(() -> {
            remove.setEnabled(!table.selected().isEmpty());
            say();
        });
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void remove() {
        // The button has nothing to remove afterwards, and must not leave the focus to Cancel.
        table.control().setFocus();
        table.selected().forEach(choice::remove);
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Messages.FilesPage_chooseFiles);
        dialog.setFilterExtensions(origin.filters());
        dialog.setFilterNames(new String[] { Messages.FilesPage_usualFiles, Messages.FilesPage_allFiles });
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                choice.add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.FilesPage_chooseFolder);
        dialog.setMessage(Messages.FilesPage_chooseFolderText);
        String folder = dialog.open();
        if (folder != null) {
            choice.add(Path.of(folder));
        }
    }

    /** The next step: an empty table hides that it has the focus, and what it is good for. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && choice.sources().isEmpty()) {
            addFiles.setFocus();
        }
    }

    /** The wizard may be closed before the last source is known. */
    private void refresh() {
        if (getControl().isDisposed()) {
            return;
        }
        inspections.begin();
        settings.refresh();
        table.refresh();
    }

    /** What is wrong with the selected source, else with the first one, else with the settings; the table has no room for it. */
    private String problem() {
        List<Path> selected = table.selected();
        return choice.inspections().stream().filter(one -> one.readiness() == Readiness.REFUSED)
                .min(Comparator.comparing(one -> !selected.contains(one.source())))
                .map(one -> NLS.bind(Messages.FilesPage_refused, name(one), one.problem())).orElse(settings.problem());
    }

    private void say() {
        String problem = problem();
        boolean mapping = choice.inspections().stream().anyMatch(one -> one.readiness() == Readiness.NEEDS_MAPPING);
        setErrorMessage(problem.isEmpty() ? null : problem);
        setMessage(mapping ? Messages.FilesPage_needsMapping : null, IMessageProvider.WARNING);
        setPageComplete(problem.isEmpty() && choice.ready());
    }

    private static String name(SourceInspection inspection) {
        return String.valueOf(inspection.source().getFileName());
    }
}
