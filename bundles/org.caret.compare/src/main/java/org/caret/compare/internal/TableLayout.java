package org.caret.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Source;

/** The columns of a table of differences. */
public final class TableLayout {

    static final String DECISION = "Decision";
    static final String KIND = "Kind";
    static final String FIELD = "Field";
    static final String HERE = "Here";
    static final String STATE = "At the State";
    static final String TAKE = "Can Be Taken";
    static final String NOTE = "Note";
    static final String UPDATED = "Last Date Updated";

    private final BoundLayout layout;
    private final int subject;

    public TableLayout(Comparison comparison) {
        this.layout = comparison.layout();
        int found = IntStream.range(0, layout.fields().size())
                .filter(index -> layout.fields().get(index).source() instanceof Source.Path path
                        && path.path().equals(comparison.recordType().subjectPath()))
                .findFirst().orElse(-1);
        this.subject = layout.key().contains(found < 0 ? "" : name(found)) ? -1 : found;
    }

    private String name(int index) {
        return layout.fields().get(index).field().name();
    }

    /** Names of the fields of the key, then of the subject's identifier where that is no part of it. */
    List<String> identifiers() {
        List<String> names = new ArrayList<>(layout.key());
        if (subject >= 0) {
            names.add(name(subject));
        }
        return names;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(DECISION, KIND));
        headings.addAll(identifiers());
        headings.addAll(List.of(FIELD, HERE, STATE, TAKE, NOTE, UPDATED));
        return headings;
    }

    /** Texts for {@link #identifiers}. */
    List<String> identifiers(ComparedRecord record) {
        List<String> texts = new ArrayList<>(record.key());
        if (subject >= 0) {
            texts.add(record.subject());
        }
        return texts;
    }

    /** Names of the key's fields. */
    List<String> key() {
        return layout.key();
    }
}
