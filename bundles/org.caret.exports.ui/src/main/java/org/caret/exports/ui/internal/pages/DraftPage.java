package org.caret.exports.ui.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.caret.exports.ui.internal.draft.Problem;
import org.caret.exports.ui.spi.FieldMark;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Control;

/** A page that says at its fields, and at its head, what is wrong with what it asks for. */
abstract class DraftPage extends WizardPage {

    private final Supplier<List<Problem>> check;
    private final Map<String, FieldMark> marks = new HashMap<>();

    /** @param check finds what is wrong on this page */
    DraftPage(String name, String title, String description, Supplier<List<Problem>> check) {
        super(name, title, null);
        this.check = check;
        setDescription(description);
    }

    /** Says problems of a field at a control, which needs some space before it. */
    final void mark(String field, Control control) {
        marks.put(field, new FieldMark(control));
    }

    final void mark(String field, FieldMark mark) {
        marks.put(field, mark);
    }

    @Override
    public boolean isPageComplete() {
        return check.get().isEmpty();
    }

    /** To be called after every change of the draft. */
    final void refresh() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        showValues();
        List<Problem> problems = check.get();
        marks.values().forEach(FieldMark::clear);
        for (Problem problem : problems) {
            FieldMark mark = marks.get(problem.field());
            if (mark != null) {
                mark.error(problem.text());
            }
        }
        showProblems(problems);
        setErrorMessage(problems.isEmpty() ? null : problems.get(0).text());
        String hint = hint();
        setMessage(hint.isEmpty() ? null : hint, hint.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        if (getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    /** Brings the controls in line with the draft, where a change of one thing has changed another. */
    abstract void showValues();

    /** For pages with more places for problems than their marks. */
    void showProblems(@SuppressWarnings("unused") List<Problem> problems) {
        // The marks show them.
    }

    /** What should be looked at though nothing is wrong; empty where there is nothing. */
    String hint() {
        return "";
    }
}
