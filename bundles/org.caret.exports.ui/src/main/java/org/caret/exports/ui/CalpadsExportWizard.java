package org.caret.exports.ui;

import java.time.LocalDate;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ui.internal.draft.AvailableTypes;
import org.caret.exports.ui.internal.draft.Choices;
import org.caret.exports.ui.internal.draft.District;
import org.caret.exports.ui.internal.draft.DraftCheck;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.internal.options.OptionEditors;
import org.caret.exports.ui.internal.pages.CommonPage;
import org.caret.exports.ui.internal.pages.OptionsPage;
import org.caret.exports.ui.internal.preview.PreviewPage;
import org.caret.exports.ui.internal.result.ResultDialog;
import org.caret.spec.AcademicYear;
import org.caret.store.StoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/**
 * Exports a file: asks what is to be exported, shows a preview, runs the export and opens a dialog with what came of it.
 * Knows no export type; each may bring an editor for its options ({@link org.caret.exports.ui.spi.OptionEditor}).
 */
public class CalpadsExportWizard extends Wizard {

    private final ExportDesk desk;
    private final ExportDraft draft;
    private final DraftCheck check;
    private final AvailableTypes available;

    /** Opens on what was read for it; to be called in the thread of the windows. */
    public CalpadsExportWizard(Groundwork groundwork) {
        desk = groundwork.desk;
        available = groundwork.available;
        draft = new ExportDraft(desk, groundwork.district, Choices.ofWorkbench(), available.all());
        check = new DraftCheck(draft, available, desk.types());
        setWindowTitle(Messages.CalpadsExportWizard_title);
        setNeedsProgressMonitor(true);
    }

    /** What has to be read before a wizard can be opened, this one or that of submissions. */
    public static final class Groundwork {

        private final ExportDesk desk;
        private final District district;
        private final AvailableTypes available;

        private Groundwork(ExportDesk desk, District district, AvailableTypes available) {
            this.desk = desk;
            this.district = district;
            this.available = available;
        }

        /**
         * Reads the schools, so it is to be called outside of the thread of the windows.
         *
         * @throws StoreException where the store cannot be read
         * @throws ExportException {@link Reason#BROKEN_TYPE} where no export type is installed
         */
        public static Groundwork read(ExportDesk desk) throws StoreException, ExportException {
            LocalDate today = LocalDate.now(desk.clock());
            // Up to next year, which districts prepare in spring.
            AvailableTypes available = new AvailableTypes(desk.exports(), desk.types(),
                    desk.specifications().layouts(), new AcademicYear(AcademicYear.of(today).firstYear() + 1));
            if (available.all().isEmpty()) {
                throw new ExportException(Reason.BROKEN_TYPE, Messages.CalpadsExportWizard_noType,
                        String.join("\n", desk.types().problems()));
            }
            return new Groundwork(desk, District.read(desk.store(), today), available);
        }

        ExportDesk desk() {
            return desk;
        }

        District district() {
            return district;
        }
    }

    @Override
    public void addPages() {
        addPage(new CommonPage(draft, check, available));
        addPage(new OptionsPage(draft, check, OptionEditors.ofInstallation()));
        addPage(new PreviewPage(desk, draft));
    }

    @Override
    public boolean canFinish() {
        return check.all().isEmpty();
    }

    @Override
    public boolean performFinish() {
        try {
            Optional<ExportRequest> request = new Confirmation(getShell(), desk.exports()).ask(draft);
            if (request.isEmpty()) {
                return false;
            }
            ExportResult result = WizardRun.in(getContainer(),
                    monitor -> desk.exports().run(desk.store(), request.get(), monitor));
            draft.remember();
            finished(request.get(), result);
            return true;
        } catch (ExportException e) {
            PageMessage.error(getContainer(), (e.getMessage() + ' ' + e.remedy()).strip());
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            PageMessage.information(getContainer(), Messages.CalpadsExportWizard_cancelled);
        }
        return false;
    }

    private void finished(ExportRequest request, ExportResult result) {
        Shell window = (Shell) getShell().getParent();
        if (result.runId().isPresent()) {
            desk.changed().run();
        }
        // The wizard is still open; its window would be the dialog's parent and take it along when it closes.
        getShell().getDisplay().asyncExec(() -> new ResultDialog(window, desk, request, result).open());
    }
}
