package org.caret.ui.internal.detail;

import java.util.List;
import java.util.stream.Collectors;

import org.caret.ui.internal.edit.FieldProblem;
import org.caret.ui.internal.edit.FieldProblem.Weight;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The sign beside a field that something is wrong with it; the pointer over it shows what. */
final class FieldMark {

    private final ControlDecoration decoration;

    FieldMark(Control control) {
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        decoration.setMarginWidth(1);
        decoration.hide();
    }

    void show(List<FieldProblem> problems) {
        if (problems.isEmpty()) {
            decoration.hide();
            decoration.setDescriptionText(null);
        } else {
            decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(id(problems.get(0).weight()))
                    .getImage());
            decoration.setDescriptionText(
                    problems.stream().map(FieldProblem::message).collect(Collectors.joining("\n")));
            decoration.show();
        }
    }

    private static String id(Weight weight) {
        return switch (weight) {
        case WRONG -> FieldDecorationRegistry.DEC_ERROR;
        case DOUBTFUL -> FieldDecorationRegistry.DEC_WARNING;
        case NOTICE -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    }
}
