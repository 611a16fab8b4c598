package org.caret.cohort.ui.internal.views;

import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.eclipse.swt.widgets.Control;

/** Ties what a control shows to the model for as long as the control lives. */
final class ModelPart {

    private ModelPart() {
    }

    /** Tells the listener what there is now, and of every later reading until the control is disposed. */
    static void follow(OutcomeModel model, Control control, OutcomeModel.Listener listener) {
        model.add(listener);
        control.addDisposeListener(event -> model.remove(listener));
        listener.changed(model.data());
    }
}
