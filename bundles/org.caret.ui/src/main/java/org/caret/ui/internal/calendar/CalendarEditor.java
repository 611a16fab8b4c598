package org.caret.ui.internal.calendar;

import java.util.List;
import java.util.Set;

import org.caret.exports.ReportingSites;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Store;
import org.caret.ui.internal.SavingEditor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The days on which no school of the district, or one of them, teaches. */
public final class CalendarEditor extends SavingEditor {

    private static final Set<EClass> WRITTEN = Set.of(Literals.CALENDAR_YEAR, Literals.DAY_OFF);

    private final DraftDays draft = new DraftDays(this::daysChanged);
    private CalendarPage page;

    @Override
    public void createPartControl(Composite parent) {
        page = new CalendarPage(parent, draft, this::change, this::add);
        follow(parent);
    }

    /** Shows the days off of one school. */
    void showSchool(String code) {
        page.choose(code);
    }

    @Override
    protected void databaseChanged() {
        arrived(new ReportingSites("", List.of()), List.of());
        page.enable(false);
        read();
    }

    /** While something is changed the days stay as they are; that somebody else changed them is found out when it is saved. */
    @Override
    public void recordsChanged() {
        if (!isDirty()) {
            read();
        }
    }

    private void read() {
        stopReading();
        if (session().store().isEmpty()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        startReading(session().job(Messages.CalendarEditor_reading, (from, monitor) -> {
            ReportingSites sites = ReportingSites.read(from);
            List<DayOffLine> days = StoredDays.read(from);
            display.asyncExec(() -> {
                // Something may have been changed while the days were read.
                if (!page.isDisposed() && !monitor.isCanceled() && isOpen(from) && !isDirty()) {
                    arrived(sites, days);
                    page.enable(!from.readOnly() && !sites.districtCode().isEmpty());
                }
            });
        }));
    }

    private boolean isOpen(Store from) {
        return session().store().filter(from::equals).isPresent();
    }

    private void arrived(ReportingSites sites, List<DayOffLine> days) {
        forgetOperations();
        page.schools(sites);
        draft.read(days);
    }

    private void change(String label, List<DayOffLine> after) {
        execute(new DaysOperation(label, draft, after));
    }

    private void add(AddDaysDialog dialog) {
        if (dialog.open() == Window.OK) {
            change(Messages.CalendarEditor_add, dialog.with(draft.lines()));
            page.reveal(dialog.chosen());
        }
    }

    private void daysChanged() {
        page.refresh();
        updateDirty();
    }

    @Override
    public boolean isDirty() {
        return draft.dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        List<DayOffLine> read = draft.stored();
        List<DayOffLine> wanted = draft.lines();
        write(Messages.CalendarEditor_saving, Messages.CalendarEditor_closed, into -> {
            StoredDays.replace(into, read, wanted);
            return wanted;
        }, monitor).ifPresent(days -> {
            draft.saved(days);
            session().recordsChanged(WRITTEN);
        });
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
