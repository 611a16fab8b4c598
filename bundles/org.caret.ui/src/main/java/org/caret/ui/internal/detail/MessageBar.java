package org.caret.ui.internal.detail;

import java.util.List;

import org.caret.ui.internal.Icons;
import org.caret.ui.internal.edit.FieldProblem;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in one place what needs to be known now; a message about the view as a whole goes before one about a field. */
final class MessageBar implements FieldMessages {

    private final Composite bar;
    private final Label icon;
    private final Label text;
    private final Button button;
    private Runnable action = () -> {};
    private boolean ofView;

    MessageBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        icon = new Label(bar, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(text);
        button = new Button(bar, SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        include(button, false);
        bar.setVisible(false);
    }

    @Override
    public void show(List<FieldProblem> problems) {
        if (ofView) {
            return;
        }
        if (problems.isEmpty()) {
            set(null, "", "", () -> {});
        } else {
            FieldProblem worst = problems.get(0);
            set(switch (worst.weight()) {
            case WRONG -> Icons.FATAL.image();
            case DOUBTFUL -> Icons.WARNING.image();
            case NOTICE -> Icons.NOTICE.image();
            }, worst.message(), "", () -> {});
        }
    }

    /** Shows a message until {@link #clear}. */
    void show(Icons sign, String message) {
        show(sign, message, "", () -> {});
    }

    /** Shows a message with something that can be done about it. */
    void show(Icons sign, String message, String label, Runnable does) {
        ofView = true;
        set(sign.image(), message, label, does);
    }

    void clear() {
        ofView = false;
        set(null, "", "", () -> {});
    }

    private void set(@Nullable Image sign, String message, String label, Runnable does) {
        if (text.getText().equals(message) && button.getText().equals(label)) {
            return;
        }
        action = does;
        icon.setImage(sign);
        text.setText(message);
        button.setText(label);
        include(button, !label.isEmpty());
        include(bar, !message.isEmpty());
        bar.getParent().layout(true, true);
    }

    private static void include(Control control, boolean shown) {
        GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
        data.exclude = !shown;
        control.setLayoutData(data);
        control.setVisible(shown);
    }
}
