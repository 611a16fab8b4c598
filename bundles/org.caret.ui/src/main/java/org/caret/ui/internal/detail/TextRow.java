package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.FieldMark;
import org.caret.model.ModelFactory;
import org.caret.model.Record;
import org.caret.store.ModelFacts;
import org.caret.ui.internal.ProposalList;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.caret.ui.internal.edit.FieldProblem;
import org.caret.ui.internal.edit.FieldRules;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field that is typed: free text, a date, or a code with its name and completion. */
final class TextRow implements FieldRow {

    private static final int CODE = 60;
    private static final int SHORT = 96;
    /** A name that is wider has several lines. */
    private static final int NAME = 40;
    private static final char[] TRIGGERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
            .toCharArray();
    private static final int DELAY = 250;
    private static final int POPUP_WIDTH = 360;
    private static final int POPUP_HEIGHT = 180;

    private final EAttribute attribute;
    private final Edits edits;
    private final FieldMessages messages;
    private final Text text;
    private final FieldMark mark;
    private final CodeProposals proposals = new CodeProposals();
    private @Nullable ContentProposalAdapter completion;
    private @Nullable Label name;
    private @Nullable FieldKey field;
    private boolean showing;

    TextRow(Composite parent, EAttribute attribute, Edits edits, FieldMessages messages) {
        this.attribute = attribute;
        this.edits = edits;
        this.messages = messages;
        boolean coded = ModelFacts.codeSet(attribute).isPresent();
        boolean narrow = coded || attribute.getEAttributeType().getInstanceClass() == LocalDate.class
                || ModelFacts.maxLength(attribute).filter(length -> length <= 10).isPresent();
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(text, FieldLabels.of(attribute));
        GridDataFactory.fillDefaults().span(coded ? 1 : 2, 1).grab(!narrow, false)
                .align(narrow ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).hint(coded ? CODE : SHORT, SWT.DEFAULT)
                .indent(10, 0)
                .applyTo(text);
        if (coded) {
            addCompletion(parent);
        }
        mark = new FieldMark(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> messages.show(problems()));
        text.addListener(SWT.FocusOut, event -> {
            edits.pause();
            messages.show(List.of());
        });
    }

    private void addCompletion(Composite parent) {
        Label meaning = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).minSize(NAME, SWT.DEFAULT)
                .applyTo(meaning);
        name = meaning;
        ContentProposalAdapter adapter = new ProposalList(text, proposals, controlSpace(), TRIGGERS, DELAY).adapter();
        adapter.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
        completion = adapter;
    }

    private static KeyStroke controlSpace() {
        try {
            return KeyStroke.getInstance("Ctrl+Space");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void typed() {
        FieldKey key = field;
        if (key != null && !showing) {
            edits.type(key, text.getText(), FieldLabels.of(attribute));
        }
    }

    @Override
    public void bind(@Nullable Record owner, boolean editable) {
        edits.pause();
        FieldRules rules = edits.draft().rules();
        field = owner == null ? null : FieldKey.of(owner, attribute);
        proposals.use(owner == null ? Optional.empty() : rules.codes(owner, attribute),
                rules.year(owner == null ? ModelFactory.eINSTANCE.createStudent() : owner));
        boolean typing = editable && owner != null;
        text.setEditable(typing);
        ContentProposalAdapter adapter = completion;
        if (adapter != null) {
            adapter.setEnabled(typing && proposals.known());
        }
        show();
    }

    @Override
    public void changed(FieldKey changed) {
        if (changed.equals(field)) {
            show();
            if (text.isFocusControl()) {
                messages.show(problems());
            }
        }
    }

    private void show() {
        FieldKey key = field;
        String shown = key == null ? "" : edits.draft().text(key);
        if (!text.getText().equals(shown)) {
            showing = true;
            try {
                text.setText(shown);
                text.setSelection(shown.length());
            } finally {
                showing = false;
            }
        }
        Label meaning = name;
        if (meaning != null) {
            meaning.setText(proposals.name(shown));
        }
        showMark(problems());
    }

    /** The sign of the worst problem, with the sentences of all. */
    private void showMark(List<FieldProblem> problems) {
        if (problems.isEmpty()) {
            mark.clear();
            return;
        }
        String said = problems.stream().map(FieldProblem::message).collect(Collectors.joining("\n"));
        switch (problems.get(0).weight()) {
        case WRONG -> mark.error(said);
        case DOUBTFUL -> mark.warning(said);
        case NOTICE -> mark.notice(said);
        }
    }

    private List<FieldProblem> problems() {
        FieldKey key = field;
        return key == null ? List.of() : edits.draft().problems(key);
    }

    @Override
    public boolean shows(FieldKey key) {
        return key.equals(field);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
