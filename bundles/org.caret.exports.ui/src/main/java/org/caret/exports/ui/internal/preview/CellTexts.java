package org.caret.exports.ui.internal.preview;

import java.util.Optional;

import org.caret.spec.CodeSets;
import org.caret.spec.FieldSpec;
import org.eclipse.osgi.util.NLS;

/** What the cells of a preview mean: the names of codes, and which field is which. */
final class CellTexts {

    private final Preview preview;
    private final CodeSets codes;

    CellTexts(Preview preview, CodeSets codes) {
        this.preview = preview;
        this.codes = codes;
    }

    String heading(int column) {
        return preview.fields().get(column).name();
    }

    String value(int column, int row) {
        String[] fields = preview.records().get(row);
        return column < fields.length ? fields[column] : "";
    }

    /** The name of the code in a cell; empty where it holds none, or one that is not known. */
    Optional<String> codeName(int column, int row) {
        String value = value(column, row);
        return value.isEmpty() ? Optional.empty()
                : preview.fields().get(column).codeSet().flatMap(set -> codes.codeSet(set, preview.year()))
                        .map(set -> set.codes().get(value));
    }

    /** {@code 10 – Primary}, or the value alone. */
    String explained(int column, int row) {
        return codeName(column, row).map(name -> NLS.bind(Messages.CellTexts_code, value(column, row), name))
                .orElseGet(() -> value(column, row));
    }

    /** Which field a column holds: {@code 1.20 Enrollment Status – 10 – Primary}. */
    String sentence(int column, int row) {
        String text = explained(column, row);
        return NLS.bind(Messages.CellTexts_sentence, title(column), text.isEmpty() ? Messages.CellTexts_blank : text);
    }

    /** The state's number and name of a field. */
    String title(int column) {
        FieldSpec field = preview.fields().get(column);
        return (field.element() + ' ' + field.name()).strip();
    }
}
