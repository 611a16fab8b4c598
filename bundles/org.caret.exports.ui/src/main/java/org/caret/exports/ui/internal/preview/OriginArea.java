package org.caret.exports.ui.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.trace.Explainer;
import org.caret.exports.trace.Explanation;
import org.caret.exports.trace.Explanation.Fact;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Composite;

/** Says where the value of a cell comes from; can be scrolled, selected and copied from, and read by a screen reader. */
final class OriginArea {

    private static final int MARGIN = 4;

    private final Preview preview;
    private final Explainer explainer;
    private final StyledText area;

    OriginArea(Composite parent, Preview preview, Explainer explainer) {
        this.preview = preview;
        this.explainer = explainer;
        area = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.addTraverseListener(leaving());
        Accessibility.name(area, Messages.OriginArea_name);
        area.setText(NLS.bind(Messages.OriginArea_hint, Integer.toString(preview.records().size())));
    }

    /** Tab goes on to the next control, because the text is only read. */
    private static TraverseListener leaving() {
        return (TraverseEvent event) -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        };
    }

    /** Shows what is known of a cell. */
    void show(int column, int row) {
        Optional<RecordTrace> trace = preview.traces().get(row);
        if (trace.isEmpty()) {
            area.setText(Messages.OriginArea_unknown);
            return;
        }
        RecordTrace record = trace.get();
        Explanation explanation = explainer.explain(record.values().get(column));
        List<Fact> facts = new ArrayList<>(explanation.facts());
        facts.addAll(explainer.explain(record));
        StringBuilder text = new StringBuilder(
                NLS.bind(Messages.OriginArea_title, explanation.title(), record.name()));
        List<StyleRange> bold = new ArrayList<>();
        bold.add(bold(0, text.length()));
        for (Fact fact : facts) {
            text.append('\n');
            bold.add(bold(text.length(), fact.label().length() + 1));
            text.append(NLS.bind(Messages.OriginArea_fact, fact.label(), fact.text()));
        }
        area.setText(text.toString());
        area.setStyleRanges(bold.toArray(StyleRange[]::new));
    }

    private static StyleRange bold(int start, int length) {
        return new StyleRange(start, length, null, null, SWT.BOLD);
    }
}
