package org.caret.exports.ui.spi;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A sign in front of a field, with a text: that it is wrong, that it should be looked at, or nothing. */
public final class FieldMark {

    private static final int GAP = 3;

    private final ControlDecoration decoration;

    /** There must be about ten pixels of space before the control. */
    public FieldMark(Control control) {
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setMarginWidth(GAP);
        decoration.setShowHover(true);
        clear();
    }

    /** The value is refused. */
    public void error(String text) {
        show(FieldDecorationRegistry.DEC_ERROR, text);
    }

    /** The value may not be what is meant. */
    public void warning(String text) {
        show(FieldDecorationRegistry.DEC_WARNING, text);
    }

    /** Something is worth knowing about the value. */
    public void notice(String text) {
        show(FieldDecorationRegistry.DEC_INFORMATION, text);
    }

    private void show(String sign, String text) {
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(sign).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }

    public void clear() {
        decoration.setDescriptionText("");
        decoration.hide();
    }

    /** What is said; empty where nothing is. */
    public String text() {
        return decoration.getDescriptionText();
    }
}
