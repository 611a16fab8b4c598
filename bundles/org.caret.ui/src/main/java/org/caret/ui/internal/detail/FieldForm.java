package org.caret.ui.internal.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.model.Record;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The fields of a record under one another, in groups. Made once, and bound to one record after the other. */
final class FieldForm {

    private static final int LABEL_WIDTH = 140;

    private final ScrolledComposite area;
    private final Composite form;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldForm(Composite parent, List<FieldGroup> groups, Edits edits, FieldMessages messages) {
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setExpandHorizontal(true);
        area.setExpandVertical(true);
        area.setShowFocusedControl(true);
        form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(6, 3).applyTo(form);
        for (FieldGroup group : groups) {
            Label title = new Label(form, SWT.NONE);
            title.setText(group.title());
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().span(3, 1).indent(0, rows.isEmpty() ? 0 : 8).applyTo(title);
            group.fields().forEach(field -> rows.add(row(form, field, edits, messages)));
        }
        area.setContent(form);
        area.addListener(SWT.Resize, event -> fit());
    }

    /** Names of codes may need several lines. */
    private void fit() {
        area.setMinHeight(form.computeSize(area.getClientArea().width, SWT.DEFAULT).y);
        form.layout();
    }

    private static FieldRow row(Composite form, EAttribute attribute, Edits edits, FieldMessages messages) {
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return new FlagRow(form, attribute, edits);
        }
        Label label = new Label(form, SWT.WRAP);
        label.setText(FieldLabels.of(attribute));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        return new TextRow(form, attribute, edits, messages);
    }

    Control control() {
        return area;
    }

    void bind(@Nullable Record owner, boolean editable) {
        rows.forEach(row -> row.bind(owner, editable));
        fit();
    }

    void changed(FieldKey field) {
        rows.forEach(row -> row.changed(field));
        fit();
    }

    /** Puts the focus into a field; false where it is not shown. */
    boolean reveal(FieldKey field) {
        Optional<FieldRow> row = rows.stream().filter(one -> one.shows(field)).findFirst();
        row.ifPresent(FieldRow::setFocus);
        return row.isPresent();
    }
}
