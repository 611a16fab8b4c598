package org.caret.export.senr.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

import org.caret.exports.ExportType.Option;
import org.caret.exports.ui.spi.DayField;
import org.caret.exports.ui.spi.OptionContext;
import org.caret.exports.ui.spi.OptionEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Sets the census date: says which day is the official one, goes back to it, and doubts days without instruction. Below stands
 * whether the certification's counts are checked.
 */
public final class CensusDateEditor implements OptionEditor {

    private static final String CENSUS_DATE = "censusDate";
    private static final String CERTIFICATION = "certification";
    private static final int NOTE_INDENT = 10;
    private static final int NOTE_WIDTH = 420;

    private OptionContext context;
    private LocalDate official;
    private DayField field;
    private Button reset;
    private Label note;

    @Override
    public void create(Composite parent, OptionContext options) {
        context = options;
        official = options.year().censusDay();
        Option option = options.type().option(CENSUS_DATE).orElseThrow();
        new Label(parent, SWT.NONE).setText(option.label() + ':');
        field = new DayField(parent, option.label(), option.help());
        reset = new Button(field.area(), SWT.PUSH);
        reset.setText(NLS.bind(Messages.CensusDateEditor_reset, text(official)));
        new Label(parent, SWT.NONE);
        note = new Label(parent, SWT.WRAP);
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.horizontalIndent = NOTE_INDENT;
        place.widthHint = NOTE_WIDTH;
        // Two lines, so that nothing moves when there is more to say.
        note.setText("\n");
        place.heightHint = note.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        note.setLayoutData(place);
        field.setValue(options.value(CENSUS_DATE));
        field.onChange(day -> context.change(CENSUS_DATE, day));
        reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            field.setValue(official.toString());
            context.change(CENSUS_DATE, official.toString());
            field.control().setFocus();
        }));
        createCounts(parent);
        show(Map.of());
    }

    private void createCounts(Composite parent) {
        Option option = context.type().option(CERTIFICATION).orElseThrow();
        new Label(parent, SWT.NONE);
        Button counts = new Button(parent, SWT.CHECK);
        GridData place = new GridData();
        place.horizontalIndent = NOTE_INDENT;
        counts.setLayoutData(place);
        counts.setText(option.label());
        counts.setToolTipText(option.help());
        counts.setSelection(Boolean.parseBoolean(context.value(CERTIFICATION)));
        counts.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> context.change(CERTIFICATION, String.valueOf(counts.getSelection()))));
    }

    @Override
    public void show(Map<String, String> problems) {
        reset.setEnabled(!field.value().equals(official.toString()));
        String problem = problems.get(CENSUS_DATE);
        String doubt = field.day().map(this::doubt).orElse("");
        if (problem != null) {
            field.mark().error(problem);
            note.setText(problem);
        } else if (!doubt.isEmpty()) {
            field.mark().warning(doubt);
            note.setText(doubt);
        } else {
            field.mark().clear();
            note.setText(Messages.CensusDateEditor_official);
        }
    }

    private String doubt(LocalDate day) {
        if (day.equals(official)) {
            return "";
        }
        String officialDay = NLS.bind(Messages.CensusDateEditor_notOfficial, text(official));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? NLS.bind(Messages.CensusDateEditor_weekend,
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault())) + ' ' + officialDay
                : officialDay;
    }

    private static String text(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }
}
