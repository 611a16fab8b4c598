package org.caret.imports.internal.mapped;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caret.imports.internal.codes.CodeTranslator;
import org.caret.spec.CodeSet;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the cells of one mapped column as values of its attribute. Compiled once per file. */
final class CellReader {

    /** Returned for a text that is no value of the attribute. */
    static final Object UNREADABLE = new Object();

    private static final Set<String> TRUE = Set.of("y", "yes", "true", "1");
    private static final Set<String> FALSE = Set.of("n", "no", "false", "0");

    private final MappedColumn column;
    private final Class<?> javaType;
    private final DateTimeFormatter dates;
    private final String codeSetName;
    private final CodeTranslator translator;
    private final @Nullable CodeSet codeSet;

    /**
     * @param codeSet the codes of the attribute's set in the year of the file; empty where none are known
     */
    CellReader(MappedColumn column, CodeTranslator translator, Optional<CodeSet> codeSet) {
        this.column = column;
        this.javaType = column.attribute().getEAttributeType().getInstanceClass();
        // uuuu, because yyyy needs an era to be strict, and strict is what keeps February 30 out.
        this.dates = DateTimeFormatter.ofPattern(column.dateFormat().replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        this.translator = translator;
        this.codeSetName = codeSetName(column);
        this.codeSet = codeSet.orElse(null);
    }

    /** Name of the code set of a column's attribute; empty for free values. */
    static String codeSetName(MappedColumn column) {
        EAnnotation annotation = column.attribute().getEAnnotation(ModelFacts.ANNOTATION);
        String name = annotation == null ? null : annotation.getDetails().get("codeSet");
        return name == null ? "" : name;
    }

    /** The value of a text that is not blank; {@link #UNREADABLE} where it is none. */
    Object read(String text, LocalDate day) {
        String translated = column.codes().getOrDefault(text, text);
        if (!codeSetName.isEmpty()) {
            translated = translator.translate(codeSetName, translated, day);
        }
        if (javaType == LocalDate.class) {
            return date(translated);
        }
        if (javaType == boolean.class || javaType == Boolean.class) {
            String lower = translated.toLowerCase(Locale.ROOT);
            return TRUE.contains(lower) ? Boolean.TRUE : FALSE.contains(lower) ? Boolean.FALSE : UNREADABLE;
        }
        try {
            if (javaType == Integer.class || javaType == int.class) {
                return Integer.valueOf(translated);
            }
            return javaType == BigDecimal.class ? new BigDecimal(translated) : translated;
        } catch (NumberFormatException e) {
            return UNREADABLE;
        }
    }

    /** Whether a text value may be a code: anything may where no codes are known. */
    boolean isKnownCode(Object value) {
        CodeSet codes = codeSet;
        return codes == null || !(value instanceof String text) || codes.codes().containsKey(text);
    }

    /** Whether a code that is not known is certainly none. */
    boolean codesComplete() {
        CodeSet codes = codeSet;
        return codes != null && codes.complete();
    }

    private Object date(String text) {
        try {
            if (!column.dateFormat().isEmpty()) {
                return LocalDate.parse(text, dates);
            }
            return text.length() == 8 ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }
}
