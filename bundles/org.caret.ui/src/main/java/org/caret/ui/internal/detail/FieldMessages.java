package org.caret.ui.internal.detail;

import java.util.List;

import org.caret.ui.internal.edit.FieldProblem;

/** Is told what is wrong with the field that has the focus. */
@FunctionalInterface
interface FieldMessages {

    /** @param problems empty where nothing is wrong, or where no field has the focus */
    void show(List<FieldProblem> problems);
}
