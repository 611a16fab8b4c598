package org.caret.ui.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.DayField;
import org.caret.spec.AcademicYear;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one day off, or for all of a span but Saturdays and Sundays, with a reason. */
final class AddDaysDialog extends TitleAreaDialog {

    private static final int REASON_LENGTH = 60;

    private final AcademicYear year;
    private final String school;
    private final String schoolName;
    private DayField first;
    private DayField last;
    private Text reason;
    private List<DayOffLine> chosen = List.of();

    /**
     * @param school seven digits; blank for every school of the district
     * @param schoolName as the page shows it
     */
    AddDaysDialog(Shell parent, AcademicYear year, String school, String schoolName) {
        super(parent);
        this.year = year;
        this.school = school;
        this.schoolName = schoolName;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.AddDaysDialog_window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.AddDaysDialog_title, year, schoolName));
        setMessage(Messages.AddDaysDialog_message);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(6, 8).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        first = day(fields, Messages.AddDaysDialog_first, Messages.AddDaysDialog_firstHelp);
        last = day(fields, Messages.AddDaysDialog_last, Messages.AddDaysDialog_lastHelp);
        label(fields, Messages.AddDaysDialog_reason);
        reason = new Text(fields, SWT.BORDER);
        reason.setTextLimit(REASON_LENGTH);
        reason.setMessage(Messages.AddDaysDialog_reasonExample);
        Accessibility.name(reason, Messages.AddDaysDialog_reason);
        // As far right as the day fields, which keep room for a mark.
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(reason);
        first.onChange(value -> judge());
        last.onChange(value -> judge());
        first.setValue(year.censusDay().toString());
        // What is proposed is typed over.
        if (first.control() instanceof Text text) {
            text.selectAll();
        }
        return area;
    }

    private static DayField day(Composite parent, String name, String help) {
        label(parent, name);
        return new DayField(parent, name.replace("&", ""), help);
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.AddDaysDialog_add, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
    }

    private void judge() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    private Optional<String> problem() {
        Optional<LocalDate> from = first.day();
        Optional<LocalDate> to = last.value().isEmpty() ? from : last.day();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Messages.AddDaysDialog_noDay);
        }
        if (to.get().isBefore(from.get())) {
            return Optional.of(Messages.AddDaysDialog_backwards);
        }
        if (from.get().isBefore(year.firstDay()) || to.get().isAfter(year.lastDay())) {
            return Optional.of(NLS.bind(Messages.AddDaysDialog_outside, year));
        }
        return between(from.get(), to.get()).isEmpty() ? Optional.of(Messages.AddDaysDialog_weekend)
                : Optional.empty();
    }

    private static List<LocalDate> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    @Override
    protected void okPressed() {
        LocalDate from = first.day().orElseThrow();
        chosen = between(from, last.day().orElse(from)).stream()
                .map(day -> new DayOffLine(year.toString(), day, school, reason.getText().strip())).toList();
        super.okPressed();
    }

    List<DayOffLine> chosen() {
        return chosen;
    }

    /** Some days with those that were chosen, which are not added twice: one that is there gets the new reason. */
    List<DayOffLine> with(List<DayOffLine> days) {
        List<DayOffLine> all = new ArrayList<>(chosen);
        days.stream().filter(day -> chosen.stream().noneMatch(day::sameDay)).forEach(all::add);
        return all;
    }
}
