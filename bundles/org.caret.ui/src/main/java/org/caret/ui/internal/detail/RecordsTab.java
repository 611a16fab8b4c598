package org.caret.ui.internal.detail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.caret.model.Record;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.edit.FieldKey;
import org.caret.ui.internal.lists.TextColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The records of one kind that a student has over time, and the fields of the one that is selected. */
final class RecordsTab<T extends Record> {

    private static final int VISIBLE_RECORDS = 4;

    private final Composite area;
    private final EClass type;
    private final Function<T, String[]> texts;
    private final ListTab list;
    private final FieldForm form;
    private List<T> records = List.of();
    private boolean editable;

    /**
     * @param name what screen readers call the list
     * @param texts of a record in the list
     */
    RecordsTab(Composite parent, EClass type, String name, List<TextColumn> columns, Function<T, String[]> texts,
            FieldFormFactory forms) {
        this.type = type;
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        list = new ListTab(area, name, columns);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT,
                        list.table().getHeaderHeight() + VISIBLE_RECORDS * list.table().getItemHeight() + 24)
                .applyTo(list.control());
        form = forms.create(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        list.table().addListener(SWT.Selection, event -> bindSelected());
    }

    /** Makes the form of the records' fields. */
    @FunctionalInterface
    interface FieldFormFactory {
        FieldForm create(Composite parent);
    }

    Control control() {
        return area;
    }

    /** Class of the records. */
    EClass type() {
        return type;
    }

    /**
     * Shows records, the one on top that matters most.
     *
     * @param selection whose record is selected here where it is one of these
     * @param preferred id of the record to select otherwise; the one that was selected, or the first, where there is none
     *        of it
     */
    void show(List<T> next, RecordSelection selection, long preferred, boolean canEdit) {
        long before = selectedId();
        long wanted = selection.type() == type ? selection.id() : preferred;
        records = next;
        editable = canEdit;
        list.show(records.stream().map(texts).toList());
        if (!select(wanted) && !select(before) && !records.isEmpty()) {
            select(records.get(0).getId());
        }
        bindSelected();
    }

    private long selectedId() {
        int index = list.table().getSelectionIndex();
        return index < 0 || index >= records.size() ? 0 : records.get(index).getId();
    }

    private boolean select(long id) {
        int index = IntStream.range(0, records.size()).filter(i -> records.get(i).getId() == id).findFirst().orElse(-1);
        if (index >= 0) {
            list.table().setSelection(index);
        }
        return index >= 0;
    }

    private void bindSelected() {
        int index = list.table().getSelectionIndex();
        if (index >= 0) {
            form.bind(records.get(index), editable);
        } else if (records.isEmpty()) {
            form.bind(null, editable);
        }
    }

    void changed(FieldKey field) {
        form.changed(field);
    }

    /** Shows a field; false where it is not one of these records'. */
    boolean reveal(FieldKey field) {
        if (field.type() != type || !select(field.id())) {
            return false;
        }
        bindSelected();
        return form.reveal(field);
    }

    void setFocus() {
        list.table().setFocus();
    }
}
