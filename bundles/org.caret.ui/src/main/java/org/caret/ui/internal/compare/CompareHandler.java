package org.caret.ui.internal.compare;

import org.caret.ui.CaretParts;
import org.caret.ui.internal.OpenFileHandler;

/** Asks for an ODS extract, or takes the one that a parameter names, and compares it. */
public final class CompareHandler extends OpenFileHandler {

    public CompareHandler() {
        super(Messages.CompareHandler_choose, CompareInput::new, CaretParts.COMPARE);
    }
}
