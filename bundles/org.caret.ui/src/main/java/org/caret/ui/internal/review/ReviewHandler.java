package org.caret.ui.internal.review;

import org.caret.ui.CaretParts;
import org.caret.ui.internal.OpenFileHandler;

/** Asks for a file of the state, or takes the one that a parameter names, and shows what there is to decide. */
public final class ReviewHandler extends OpenFileHandler {

    public ReviewHandler() {
        super(Messages.ReviewHandler_choose, ReviewInput::new, CaretParts.REVIEW);
    }
}
