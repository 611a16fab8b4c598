package org.caret.exports.ui.internal.pages;

import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.spi.DayField;
import org.caret.exports.ui.spi.FieldMark;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** What hardly anybody changes: the as-of date and whether the run is remembered. Folded away until it is asked for. */
final class AdvancedSection {

    private final ExportDraft draft;
    private final Button toggle;
    private final Composite content;
    private final DayField asOf;
    private final Button trial;

    AdvancedSection(Composite parent, ExportDraft draft) {
        this.draft = draft;
        toggle = new Button(parent, SWT.PUSH);
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Fields.COLUMNS).applyTo(content);
        GridDataFactory.fillDefaults().span(1, 2).grab(true, false).applyTo(content);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(toggle);
        toggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> unfold(!content.getVisible())));
        Fields.label(content, Messages.AdvancedSection_asOf);
        asOf = new DayField(content, Fields.plain(Messages.AdvancedSection_asOf), Messages.AdvancedSection_asOfHelp);
        asOf.onChange(draft::setAsOf);
        trial = Fields.check(content, Messages.AdvancedSection_trial, Messages.AdvancedSection_trialHelp);
        trial.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> draft.setTrial(trial.getSelection())));
        setVisible(draft.trial());
    }

    private void setVisible(boolean visible) {
        content.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) content.getLayoutData()).exclude = !visible;
        toggle.setText(visible ? Messages.AdvancedSection_fold : Messages.AdvancedSection_unfold);
    }

    private void unfold(boolean visible) {
        setVisible(visible);
        Shell shell = content.getShell();
        Point wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT);
        if (wanted.y > shell.getSize().y) {
            shell.setSize(shell.getSize().x, wanted.y);
        }
        content.getParent().layout(true, true);
        if (visible) {
            asOf.control().setFocus();
        }
    }

    void show() {
        asOf.setValue(draft.asOfText());
        asOf.control().setEnabled(!draft.type().computed());
        trial.setSelection(draft.trial());
        trial.setEnabled(!draft.readOnly());
    }

    FieldMark asOfMark() {
        return asOf.mark();
    }
}
