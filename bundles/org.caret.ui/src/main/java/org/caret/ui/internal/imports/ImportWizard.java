package org.caret.ui.internal.imports;

import org.caret.imports.ImportRequest.Mode;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/**
 * Brings files into the open database, or into a new one where none is open: choose, look, try, import, see what became
 * of it. The database is touched by Finish alone.
 */
public final class ImportWizard extends Wizard implements IImportWizard, IExecutableExtension {

    private final ImportChoice choice = new ImportChoice();
    private ImportOrigin origin = ImportOrigin.ANY;
    private @Nullable NewDatabasePage newDatabase;
    private TrialPage trial;
    private ResultPage result;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.ImportWizard_title);
        setDefaultPageImageDescriptor(Icons.IMPORT_BANNER.descriptor());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, @Nullable Object data) {
        origin = ImportOrigin.of(data);
    }

    @Override
    public void addPages() {
        if (Services.get(DatabaseSession.class).store().isEmpty()) {
            NewDatabasePage page = new NewDatabasePage(choice);
            newDatabase = page;
            addPage(page);
        }
        addPage(new FilesPage(choice, origin));
        addPage(new PreviewPage(choice));
        trial = new TrialPage(choice, this::trial);
        addPage(trial);
        result = new ResultPage();
        addPage(result);
    }

    private ImportOutcome trial() {
        return new ImportRun(choice.request(Mode.TRIAL), district()).in(getContainer());
    }

    private @Nullable NewDistrict district() {
        NewDatabasePage page = newDatabase;
        return page == null ? null : page.district();
    }

    @Override
    public boolean canFinish() {
        NewDatabasePage page = newDatabase;
        return result.shown() || choice.ready() && !trial.inVain() && (page == null || page.isPageComplete());
    }

    @Override
    public @Nullable IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        return next == result ? null : next;
    }

    /** The first time imports and shows what became of it, the second time closes. */
    @Override
    public boolean performFinish() {
        if (result.shown()) {
            return true;
        }
        ImportOutcome outcome = new ImportRun(choice.request(Mode.WRITE), district()).in(getContainer());
        switch (outcome) {
        case ImportOutcome.Done done -> {
            result.show(done.result());
            getContainer().showPage(result);
        }
        case ImportOutcome.Cancelled cancelled -> say(Messages.ImportWizard_cancelled, IMessageProvider.WARNING);
        case ImportOutcome.Failed failed -> say(failed.message(), IMessageProvider.ERROR);
        }
        return false;
    }

    private void say(String message, int type) {
        if (getContainer().getCurrentPage() instanceof WizardPage page) {
            page.setMessage(message, type);
        }
    }
}
