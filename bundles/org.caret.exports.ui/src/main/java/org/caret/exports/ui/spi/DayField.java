package org.caret.exports.ui.spi;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/**
 * A day that can be typed or picked from a calendar, with its weekday beside it and room for what else belongs to it. Goes
 * into a cell of a grid layout.
 */
public final class DayField {

    private static final int MARK_SPACE = 10;
    private static final int CELLS = 3;
    private static final int GAP = 10;
    /** The longest name of a weekday must fit. */
    private static final String WIDEST = "Wednesdays";

    private final Composite area;
    private final DateTime field;
    private final Label weekday;
    private final FieldMark mark;

    /**
     * @param name what the day is, for people who hear the field instead of seeing it
     * @param help a sentence shown as tool tip
     */
    public DayField(Composite parent, String name, String help) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(CELLS).spacing(GAP, 0).extendedMargins(MARK_SPACE, 0, 0, 0)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        field = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.setToolTipText(help);
        Accessibility.name(field, name);
        weekday = new Label(area, SWT.NONE);
        weekday.setText(WIDEST);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(weekday.computeSize(SWT.DEFAULT, SWT.DEFAULT))
                .applyTo(weekday);
        mark = new FieldMark(field);
        showWeekday();
    }

    /** Where further controls go, to the right of the weekday; has one more column. */
    public Composite area() {
        return area;
    }

    /** What takes the focus. */
    public Control control() {
        return field;
    }

    public FieldMark mark() {
        return mark;
    }

    public LocalDate day() {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    /** Shows another day; nobody is told. */
    public void setDay(LocalDate day) {
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        showWeekday();
    }

    public void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
        weekday.setEnabled(enabled);
    }

    /** Tells of every day that a person chooses. */
    public void onChange(Consumer<LocalDate> listener) {
        field.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            showWeekday();
            listener.accept(day());
        }));
    }

    private void showWeekday() {
        weekday.setText(day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault()));
    }
}
