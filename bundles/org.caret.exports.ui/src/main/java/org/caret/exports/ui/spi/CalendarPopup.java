package org.caret.exports.ui.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar below a field. The arrow keys go from day to day, page up and down from month to month; a click or Enter chooses
 * a day; Escape and a click elsewhere leave the field as it is.
 */
final class CalendarPopup {

    private final Control field;
    private final Consumer<LocalDate> chosen;
    private final Shell shell;
    /** Has the focus, because the toolkit's calendar swallows every key. */
    private final Canvas keys;
    private final DateTime calendar;
    /** Month that was shown last: going to another month selects a day that nobody has clicked. */
    private int month;

    CalendarPopup(Control field, Consumer<LocalDate> chosen) {
        this.field = field;
        this.chosen = chosen;
        shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        keys = new Canvas(shell, SWT.NONE);
        GridDataFactory.fillDefaults().hint(1, 1).applyTo(keys);
        Accessibility.name(keys, Messages.DayField_calendar);
        calendar = new DateTime(shell, SWT.CALENDAR);
        Accessibility.name(calendar, Messages.DayField_calendar);
        calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        keys.addListener(SWT.KeyDown, this::press);
        calendar.addListener(SWT.MouseUp, event -> {
            if (calendar.getMonth() == month) {
                choose();
                return;
            }
            month = calendar.getMonth();
            keys.forceFocus();
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::dispose));
    }

    void open(Optional<LocalDate> shown) {
        shown.ifPresent(this::show);
        shell.pack();
        Point corner = field.toDisplay(0, field.getSize().y);
        shell.setLocation(corner);
        shell.open();
        keys.forceFocus();
    }

    private void show(LocalDate day) {
        // Through the first, which every month has: the day of one month may be none of the other.
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, 1);
        calendar.setDay(day.getDayOfMonth());
        month = calendar.getMonth();
    }

    private LocalDate shown() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private void press(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> show(shown().minusDays(1));
        case SWT.ARROW_RIGHT -> show(shown().plusDays(1));
        case SWT.ARROW_UP -> show(shown().minusWeeks(1));
        case SWT.ARROW_DOWN -> show(shown().plusWeeks(1));
        case SWT.PAGE_UP -> show(shown().minusMonths(1));
        case SWT.PAGE_DOWN -> show(shown().plusMonths(1));
        case SWT.CR, SWT.KEYPAD_CR -> choose();
        case SWT.ESC -> close();
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    private void choose() {
        chosen.accept(shown());
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
