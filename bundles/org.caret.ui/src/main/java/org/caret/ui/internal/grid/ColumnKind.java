package org.caret.ui.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;

/** How the values of a column are shown and filtered. */
enum ColumnKind {
    TEXT, CODE, DATE, NUMBER, DECIMAL, FLAG;

    /** @throws IllegalArgumentException for an attribute whose values no grid can show */
    static ColumnKind of(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return ModelFacts.codeSet(attribute).isPresent() ? CODE : TEXT;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == Integer.class || type == int.class) {
            return NUMBER;
        } else if (type == BigDecimal.class) {
            return DECIMAL;
        } else if (type == boolean.class) {
            return FLAG;
        }
        throw new IllegalArgumentException("no column for values of " + type);
    }

    /** Whether values are set flush right. */
    boolean numeric() {
        return this == NUMBER || this == DECIMAL;
    }
}
