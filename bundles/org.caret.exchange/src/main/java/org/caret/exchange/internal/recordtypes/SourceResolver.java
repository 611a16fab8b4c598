package org.caret.exchange.internal.recordtypes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.ComputedValues;
import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Resolves where a field's value comes from: {@code 'text'}, {@code $lea}, {@code $year},
 * {@code $year to role.attribute}, {@code computed:name}, {@code role.attribute} or {@code role.attribute as last day}.
 */
final class SourceResolver {

    private static final Pattern CONSTANT = Pattern.compile("'([^']*)'");
    private static final String COMPUTED = "computed:";
    private static final String TO = " to ";
    private static final String AS_LAST_DAY = " as last day";

    private final ResolvedRoles roles;
    private final RecordTypeDeclaration declaration;
    private @Nullable ComputedValues computedValues;

    SourceResolver(ResolvedRoles roles, RecordTypeDeclaration declaration) {
        this.roles = roles;
        this.declaration = declaration;
    }

    Source resolve(String text) throws UnresolvedException {
        Matcher constant = CONSTANT.matcher(text);
        if (constant.matches()) {
            return new Source.Constant(constant.group(1));
        }
        if (text.startsWith("$")) {
            return run(text);
        }
        if (text.startsWith(COMPUTED)) {
            return computed(text.substring(COMPUTED.length()));
        }
        return text.endsWith(AS_LAST_DAY)
                ? lastDay(ResolvedRoles.path(text.substring(0, text.length() - AS_LAST_DAY.length())))
                : plain(ResolvedRoles.path(text));
    }

    private Source run(String text) throws UnresolvedException {
        int to = text.indexOf(TO);
        if (to < 0) {
            return new Source.Run(runValue(text), Optional.empty());
        }
        return new Source.Run(runValue(text.substring(0, to)),
                Optional.of(plain(ResolvedRoles.path(text.substring(to + TO.length())))));
    }

    private static RunValue runValue(String text) throws UnresolvedException {
        for (RunValue value : RunValue.values()) {
            if (value.notation().equals(text)) {
                return value;
            }
        }
        throw new UnresolvedException("\"" + text + "\" is no value of the run: $lea or $year");
    }

    private Source.Path plain(RolePath path) throws UnresolvedException {
        return new Source.Path(path, roles.attribute(path), Conversion.NONE);
    }

    private Source lastDay(RolePath path) throws UnresolvedException {
        EAttribute attribute = roles.attribute(path);
        boolean exclusiveEnd = attribute.getEAttributeType().getInstanceClass() == LocalDate.class
                && attribute.getDefaultValue() != null;
        if (!exclusiveEnd) {
            throw new UnresolvedException(path + " is not the end of a dated record; only that is written as last day");
        }
        return new Source.Path(path, attribute, Conversion.LAST_DAY);
    }

    private Source computed(String name) throws UnresolvedException {
        ComputedValues values = computedValues();
        if (!values.names().contains(name)) {
            throw new UnresolvedException("no computed value \"" + name + "\"; there are " + values.names());
        }
        for (RolePath path : values.paths(name)) {
            roles.attribute(path);
        }
        return new Source.Computed(name, values);
    }

    private ComputedValues computedValues() throws UnresolvedException {
        ComputedValues values = computedValues;
        if (values == null) {
            String className = declaration.attributes().get(RecordTypeDeclaration.COMPUTED_VALUES);
            if (className == null) {
                throw new UnresolvedException("a computed value, but plugin.xml names no class in "
                        + RecordTypeDeclaration.COMPUTED_VALUES);
            }
            try {
                values = declaration.resources().computedValues(className);
            } catch (IOException e) {
                throw new UnresolvedException(String.valueOf(e.getMessage()), e);
            }
            computedValues = values;
        }
        return values;
    }
}
