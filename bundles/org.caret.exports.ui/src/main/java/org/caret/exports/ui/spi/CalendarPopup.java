package org.caret.exports.ui.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar below a field. A click or Enter chooses a day; Escape and a click elsewhere leave the field as it is. */
final class CalendarPopup {

    private final Control field;
    private final Consumer<LocalDate> chosen;
    private final Shell shell;
    private final DateTime calendar;
    /** Month that was shown last: going to another month selects a day that nobody has clicked. */
    private int month;

    CalendarPopup(Control field, Consumer<LocalDate> chosen) {
        this.field = field;
        this.chosen = chosen;
        shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(new FillLayout());
        calendar = new DateTime(shell, SWT.CALENDAR);
        Accessibility.name(calendar, Messages.DayField_calendar);
        calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        calendar.addListener(SWT.MouseUp, event -> {
            if (calendar.getMonth() == month) {
                choose();
            }
            month = calendar.getMonth();
        });
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::dispose));
    }

    void open(Optional<LocalDate> shown) {
        shown.ifPresent(day -> calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()));
        month = calendar.getMonth();
        shell.pack();
        Point corner = field.toDisplay(0, field.getSize().y);
        shell.setLocation(corner);
        shell.open();
        calendar.setFocus();
    }

    private void choose() {
        chosen.accept(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
        close();
    }

    private void close() {
        dispose();
        field.setFocus();
    }

    private void dispose() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
