package org.caret.exports.ui.internal.options;

import java.util.LinkedHashMap;
import java.util.Map;

import org.caret.exports.ExportType.Option;
import org.caret.exports.ui.internal.pages.Fields;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.DayField;
import org.caret.exports.ui.spi.FieldMark;
import org.caret.exports.ui.spi.OptionContext;
import org.caret.exports.ui.spi.OptionEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field for each declared option, in their order. */
public final class GenericOptionEditor implements OptionEditor {

    private static final int MARK_SPACE = 10;
    private static final int TEXT_WIDTH = 240;

    private final Map<String, FieldMark> marks = new LinkedHashMap<>();

    @Override
    public void create(Composite parent, OptionContext context) {
        for (Option option : context.type().options()) {
            marks.put(option.id(), switch (option.kind()) {
            case DATE -> day(parent, option, context);
            case FLAG -> flag(parent, option, context);
            case TEXT -> text(parent, option, context);
            case CHOICE -> choice(parent, option, context);
            });
        }
    }

    private static void label(Composite parent, Option option) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Mnemonics.escaped(option.label()) + ':');
        label.setToolTipText(option.help());
    }

    private static FieldMark day(Composite parent, Option option, OptionContext context) {
        label(parent, option);
        DayField field = new DayField(parent, option.label(), option.help());
        field.setValue(context.value(option.id()));
        field.onChange(day -> context.change(option.id(), day));
        return field.mark();
    }

    private static FieldMark flag(Composite parent, Option option, OptionContext context) {
        Button box = Fields.check(parent, Mnemonics.escaped(option.label()), option.help());
        box.setSelection(Boolean.parseBoolean(context.value(option.id())));
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> context.change(option.id(), Boolean.toString(box.getSelection()))));
        return new FieldMark(box);
    }

    private static FieldMark text(Composite parent, Option option, OptionContext context) {
        label(parent, option);
        Text field = new Text(parent, SWT.BORDER);
        field.setText(context.value(option.id()));
        field.addModifyListener(event -> context.change(option.id(), field.getText()));
        return placed(field, option);
    }

    private static FieldMark choice(Composite parent, Option option, OptionContext context) {
        label(parent, option);
        Combo field = new Combo(parent, SWT.READ_ONLY);
        field.setItems(option.choices().toArray(String[]::new));
        field.select(option.choices().indexOf(context.value(option.id())));
        field.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> context.change(option.id(), field.getText())));
        return placed(field, option);
    }

    private static FieldMark placed(Control field, Option option) {
        field.setToolTipText(option.help());
        Accessibility.name(field, option.label());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT)
                .indent(MARK_SPACE, 0).applyTo(field);
        return new FieldMark(field);
    }

    @Override
    public void show(Map<String, String> problems) {
        marks.forEach((option, mark) -> {
            String text = problems.get(option);
            if (text == null) {
                mark.clear();
            } else {
                mark.error(text);
            }
        });
    }
}
