package org.caret.exports.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportRequest.Remembrance;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.exports.ui.CalpadsExportWizard.Groundwork;
import org.caret.exports.ui.internal.submission.FilesPage;
import org.caret.exports.ui.internal.submission.SubmissionPage;
import org.caret.exports.ui.internal.submission.SubmissionResultDialog;
import org.caret.spec.AcademicYear;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Writes all files of a submission into one folder, and opens a dialog with what came of it and what is missing. */
public final class SubmissionWizard extends Wizard {

    /** Years before this one; what older ones needed nobody sends any more. */
    private static final int YEARS = 15;

    private final ExportDesk desk;
    private final SubmissionBundles bundles;
    private final FilesPage files;
    private SubmissionPage page;

    /** Opens on what was read for it; the store has to stay open as long as the wizard. */
    public SubmissionWizard(Groundwork groundwork, SubmissionBundles bundles) {
        desk = groundwork.desk();
        files = new FilesPage(groundwork.district(), desk.store().readOnly());
        this.bundles = bundles;
        setWindowTitle(Messages.SubmissionWizard_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new SubmissionPage(bundles, desk.specifications().submissions(), years(),
                Path.of(System.getProperty("user.home")));
        addPage(page);
        addPage(files);
    }

    /** The current year first, because it is meant nearly always. */
    private List<AcademicYear> years() {
        int now = AcademicYear.of(LocalDate.now(desk.clock())).firstYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(back -> new AcademicYear(now - back))
                .filter(year -> !desk.specifications().submissions().of(year).isEmpty()).toList();
    }

    @Override
    public boolean performFinish() {
        BundleRequest request = files.complete(page.request());
        if (request.arrangement().deletes() == Confirmation.CONFIRMED && !means(Messages.Confirmation_recordsTitle,
                Messages.Confirmation_records, Messages.Confirmation_recordsButton)) {
            return false;
        }
        try {
            write(request);
            return true;
        } catch (ExportException e) {
            return e.reason() == Reason.NOT_CONFIRMED ? confirmed(request, e) : say(e);
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            PageMessage.information(getContainer(), Messages.SubmissionWizard_cancelled);
            return false;
        }
    }

    private boolean confirmed(BundleRequest request, ExportException warning) {
        if (!means(Messages.Confirmation_deleteTitle, NLS.bind(Messages.Confirmation_delete, warning.getMessage()),
                Messages.Confirmation_deleteButton)) {
            return false;
        }
        try {
            write(request.confirmed());
            return true;
        } catch (ExportException e) {
            return say(e);
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            PageMessage.information(getContainer(), Messages.SubmissionWizard_cancelled);
            return false;
        }
    }

    private boolean means(String title, String question, String yes) {
        return new MessageDialog(getShell(), title, null, question, MessageDialog.WARNING, 1, yes,
                Messages.Confirmation_back).open() == 0;
    }

    private boolean say(ExportException failure) {
        PageMessage.error(getContainer(), (failure.getMessage() + ' ' + failure.remedy()).strip());
        return false;
    }

    /** @throws InterruptedException after a cancel; nothing was written then */
    private void write(BundleRequest request) throws ExportException, InterruptedException {
        finished(request,
                WizardRun.in(getContainer(), monitor -> bundles.write(desk.store(), request, monitor)));
    }

    private void finished(BundleRequest request, SubmissionBundle bundle) {
        Shell window = (Shell) getShell().getParent();
        if (request.remembrance() == Remembrance.REMEMBERED) {
            desk.changed().run();
        }
        // The wizard is still open; its window would be the dialog's parent and take it along when it closes.
        getShell().getDisplay().asyncExec(() -> new SubmissionResultDialog(window, bundle).open());
    }
}
