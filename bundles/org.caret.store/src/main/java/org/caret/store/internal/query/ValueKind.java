package org.caret.store.internal.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;

/** The types of value that an attribute of the model can have. */
public enum ValueKind {
    TEXT(String.class), //
    DATE(LocalDate.class), //
    INTEGER(Integer.class), //
    LONG(Long.class), //
    BOOLEAN(Boolean.class), //
    DECIMAL(BigDecimal.class), //
    INSTANT(Instant.class);

    private static final Map<Class<?>, ValueKind> BY_CLASS = Map.ofEntries(Map.entry(String.class, TEXT),
            Map.entry(LocalDate.class, DATE), Map.entry(Integer.class, INTEGER), Map.entry(int.class, INTEGER),
            Map.entry(Long.class, LONG), Map.entry(long.class, LONG), Map.entry(Boolean.class, BOOLEAN),
            Map.entry(boolean.class, BOOLEAN), Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(Instant.class, INSTANT));

    private final Class<?> javaType;

    ValueKind(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** @throws IllegalArgumentException for an attribute whose type no query can read */
    public static ValueKind of(EAttribute attribute) {
        ValueKind kind = attribute.isMany() ? null : BY_CLASS.get(attribute.getEAttributeType().getInstanceClass());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "a query cannot read " + attribute.getEContainingClass().getName() + '.' + attribute.getName());
        }
        return kind;
    }

    /** The class of its values in Java. */
    public Class<?> javaType() {
        return javaType;
    }
}
