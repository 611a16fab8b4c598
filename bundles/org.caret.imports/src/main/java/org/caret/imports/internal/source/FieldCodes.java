package org.caret.imports.internal.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.imports.internal.codes.CodeTranslator;

/** Translates the coded fields of a record for which the district has mappings; usually none. */
final class FieldCodes {

    private final CodeTranslator translator;
    private final List<Integer> indexes = new ArrayList<>();
    private final List<String> codeSets = new ArrayList<>();

    FieldCodes(BoundLayout layout, CodeTranslator translator) {
        this.translator = translator;
        for (int i = 0; i < layout.fields().size(); i++) {
            FieldBinding binding = layout.fields().get(i);
            String codeSet = binding.field().codeSet().orElse("");
            if (binding.direction() != FieldBinding.Direction.IGNORE && translator.knows(codeSet)) {
                indexes.add(i);
                codeSets.add(codeSet);
            }
        }
    }

    boolean isEmpty() {
        return indexes.isEmpty();
    }

    /** Replaces local codes in place by the state's codes of a day. */
    void translate(String[] record, LocalDate day) {
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.get(i);
            if (!record[index].isEmpty()) {
                record[index] = translator.translate(codeSets.get(i), record[index].strip(), day);
            }
        }
    }
}
