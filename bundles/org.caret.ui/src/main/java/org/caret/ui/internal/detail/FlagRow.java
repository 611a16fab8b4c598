package org.caret.ui.internal.detail;

import org.caret.model.Record;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A field that is ticked. */
final class FlagRow implements FieldRow {

    private final EAttribute attribute;
    private final Edits edits;
    private final Button button;
    private @Nullable FieldKey field;

    FlagRow(Composite parent, EAttribute attribute, Edits edits) {
        this.attribute = attribute;
        this.edits = edits;
        button = new Button(parent, SWT.CHECK);
        button.setText(FieldLabels.of(attribute));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            FieldKey key = field;
            if (key != null) {
                edits.type(key, String.valueOf(button.getSelection()), FieldLabels.of(attribute));
                edits.pause();
            }
        });
    }

    @Override
    public void bind(@Nullable Record owner, boolean editable) {
        field = owner == null ? null : FieldKey.of(owner, attribute);
        button.setEnabled(editable && owner != null);
        show();
    }

    private void show() {
        FieldKey key = field;
        button.setSelection(key != null && Boolean.parseBoolean(edits.draft().text(key)));
    }

    @Override
    public void changed(FieldKey changed) {
        if (changed.equals(field)) {
            show();
        }
    }

    @Override
    public boolean shows(FieldKey key) {
        return key.equals(field);
    }

    @Override
    public void setFocus() {
        button.setFocus();
    }
}
