package org.caret.exchange.internal.recordtypes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exchange.GivenValue;
import org.caret.exchange.RoleSource;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The roles of a record type with their classes, in query order. */
final class ResolvedRoles {

    private final List<RoleSource> sources = new ArrayList<>();
    private final List<RoleSource> imported = new ArrayList<>();
    private final List<GivenValue> given = new ArrayList<>();
    private final Map<String, EClass> classes = new LinkedHashMap<>();

    /** @param forImports how an import finds the object; null where it does not look at it */
    void add(RoleSource source, EClass type, @Nullable RoleSource forImports) {
        sources.add(source);
        classes.put(source.name(), type);
        if (forImports != null) {
            imported.add(forImports);
        }
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    boolean contains(String role) {
        return classes.containsKey(role);
    }

    @Nullable
    EClass classOf(String role) {
        return classes.get(role);
    }

    List<RoleSource> sources() {
        return List.copyOf(sources);
    }

    void give(GivenValue value) {
        given.add(value);
    }

    /** What an import takes for granted. */
    List<GivenValue> given() {
        return List.copyOf(given);
    }

    List<RoleSource> importRoles() {
        return List.copyOf(imported);
    }

    /** Whether an import looks at the object that plays a role. */
    boolean imports(String role) {
        return imported.stream().anyMatch(one -> one.name().equals(role));
    }

    Map<String, EClass> classes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /**
     * The attribute at the end of a path.
     *
     * @throws UnresolvedException if role or attribute do not exist
     */
    EAttribute attribute(RolePath path) throws UnresolvedException {
        EClass type = classes.get(path.role());
        if (type == null) {
            throw new UnresolvedException("unknown role \"" + path.role() + "\"; there are "
                    + String.join(", ", classes.keySet()));
        }
        EStructuralFeature feature = type.getEStructuralFeature(path.attribute());
        if (feature instanceof EAttribute attribute && !attribute.isMany()) {
            return attribute;
        }
        throw new UnresolvedException(type.getName() + " has no "
                + (feature == null ? "attribute \"" : "single attribute \"") + path.attribute() + '"');
    }

    /** Reads {@code role.attribute}. */
    static RolePath path(String text) throws UnresolvedException {
        try {
            return RolePath.of(text);
        } catch (IllegalArgumentException e) {
            throw new UnresolvedException("\"" + text + "\" is not of the form role.attribute", e);
        }
    }
}
