package org.caret.ui.internal.detail;

import org.caret.model.Record;
import org.caret.ui.internal.edit.FieldKey;
import org.eclipse.jdt.annotation.Nullable;

/** One field on the screen. */
interface FieldRow {

    /** Shows the field of a record; of none, it is empty and cannot be edited. */
    void bind(@Nullable Record owner, boolean editable);

    /** A text of the draft has changed. */
    void changed(FieldKey field);

    /** Whether this is where a field is shown. */
    boolean shows(FieldKey field);

    void setFocus();
}
