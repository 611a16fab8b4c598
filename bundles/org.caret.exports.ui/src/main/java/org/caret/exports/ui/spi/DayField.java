package org.caret.exports.ui.spi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A day that can be typed ({@code 2025-10-01} or {@code 10/1/2025}), stepped through with the arrow keys, or picked from a
 * calendar, with the day in words beside it. Goes into a cell of a grid layout.
 */
public final class DayField {

    private static final int MARK_SPACE = 10;
    private static final int CELLS = 3;
    private static final int GAP = 6;
    private static final int CHARACTERS = 12;
    /** The longest day must fit. */
    private static final LocalDate WIDEST = LocalDate.of(2022, 9, 28);

    private final Composite area;
    private final Text field;
    private final Label words;
    private final FieldMark mark;
    private Optional<Consumer<String>> listener = Optional.empty();

    /**
     * @param name what the day is, for people who hear the field instead of seeing it
     * @param help a sentence shown as tool tip
     */
    public DayField(Composite parent, String name, String help) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(CELLS + 1).spacing(GAP, 0).extendedMargins(MARK_SPACE, 0, 0, 0)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        field = new Text(area, SWT.BORDER);
        field.setToolTipText(help);
        Accessibility.name(field, name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER)
                .hint(Texts.width(field, CHARACTERS), SWT.DEFAULT).applyTo(field);
        Button calendar = new Button(area, SWT.ARROW | SWT.DOWN);
        calendar.setToolTipText(Messages.DayField_calendar);
        Accessibility.name(calendar, Messages.DayField_calendar + ' ' + name);
        calendar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openCalendar()));
        words = new Label(area, SWT.NONE);
        words.setText(inWords(WIDEST));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER)
                .hint(words.computeSize(SWT.DEFAULT, SWT.DEFAULT)).indent(GAP, 0).applyTo(words);
        words.setText("");
        mark = new FieldMark(field);
        field.addListener(SWT.KeyDown, this::step);
        // As after Tab, whoever types replaces the day, also where a page has put the focus here.
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        field.addModifyListener(event -> changed());
    }

    /** Where further controls go, to the right of the words; has one more column. */
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

    /** The day; empty where something else was typed. */
    public Optional<LocalDate> day() {
        return Days.of(field.getText());
    }

    /** The day written ISO, or what was typed where that is no day. */
    public String value() {
        return day().map(LocalDate::toString).orElseGet(() -> field.getText().strip());
    }

    /** Shows another value as {@link #value} gives it; nobody is told. */
    public void setValue(String value) {
        if (!value.equals(value())) {
            Optional<Consumer<String>> told = listener;
            listener = Optional.empty();
            field.setText(value);
            listener = told;
        }
    }

    /** Tells of every value that a person chooses, in the form of {@link #value}. */
    public void onChange(Consumer<String> told) {
        listener = Optional.of(told);
    }

    private void changed() {
        words.setText(day().map(DayField::inWords).orElse(""));
        listener.ifPresent(told -> told.accept(value()));
    }

    private static String inWords(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    }

    private void step(Event event) {
        boolean vertical = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP;
        if (vertical && event.stateMask == SWT.ALT) {
            openCalendar();
        } else if (vertical) {
            day().ifPresent(day -> choose(day.plusDays(event.keyCode == SWT.ARROW_UP ? 1 : -1)));
            event.doit = false;
        }
    }

    private void choose(LocalDate day) {
        field.setText(day.toString());
        field.selectAll();
    }

    private void openCalendar() {
        new CalendarPopup(field, this::choose).open(day());
    }
}
