package org.caret.exchange.internal.recordtypes;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.FieldSpec;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Says whether a field can hold what its source yields, and take the way in that its direction says. */
final class TypeCheck {

    private TypeCheck() {
    }

    static void check(FieldSpec field, Direction direction, Source source) throws UnresolvedException {
        switch (source) {
        case Source.Path path -> attribute(field, path);
        case Source.Constant constant -> {
            refuse(direction == Direction.STORE, "a constant cannot be stored: match or ignore");
            refuse(constant.text().isEmpty() && direction != Direction.IGNORE, "a declared blank is ignored");
            refuse(field.filler() && !constant.text().isEmpty(), "a filler stays blank: ''");
        }
        case Source.Run run -> {
            refuse(direction == Direction.STORE && run.kept().isEmpty(),
                    "to store a value of the run, say where: " + run.notation() + " to role.attribute");
            if (run.kept().isPresent()) {
                attribute(field, run.kept().get());
            }
        }
        case Source.Computed computed -> refuse(direction != Direction.IGNORE,
                "a computed value has no way in: ignore");
        }
    }

    private static void attribute(FieldSpec field, Source.Path path) throws UnresolvedException {
        refuse(field.filler(), "a filler stays blank: ''");
        EAttribute attribute = path.attribute();
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        boolean fits = switch (field.type()) {
        case DATE -> type == LocalDate.class;
        case NUMBER -> type == Integer.class || type == int.class || type == BigDecimal.class;
        case TEXT -> type == String.class
                || (type == Boolean.class || type == boolean.class) && field.format().equals("Y/N");
        };
        refuse(!fits, "type mismatch: field \"" + field.name() + "\" is " + describe(field) + ", " + path.path()
                + " is " + describe(type));
        int room = ModelFacts.maxLength(attribute).orElse(Integer.MAX_VALUE);
        if (field.maxLength().orElse(0) > room) {
            throw new UnresolvedException("field \"" + field.name() + "\" may have " + field.maxLength().getAsInt()
                    + " characters, " + path.path() + " holds " + room);
        }
        String codes = EcoreUtil.getAnnotation(attribute, ModelFacts.ANNOTATION, "codeSet");
        if (codes != null && field.codeSet().isPresent() && !codes.equals(field.codeSet().get())) {
            throw new UnresolvedException("field \"" + field.name() + "\" takes codes of " + field.codeSet().get()
                    + ", " + path.path() + " holds codes of " + codes);
        }
    }

    private static String describe(FieldSpec field) {
        return switch (field.type()) {
        case DATE -> "a date";
        case NUMBER -> "a number";
        case TEXT -> field.format().isEmpty() ? "text" : "text (" + field.format() + ')';
        };
    }

    private static String describe(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        return type == LocalDate.class ? "a date" : type.getSimpleName();
    }

    private static void refuse(boolean wrong, String message) throws UnresolvedException {
        if (wrong) {
            throw new UnresolvedException(message);
        }
    }
}
