package org.caret.exchange.internal.recordtypes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The roles of a record type with their classes, in query order. */
final class ResolvedRoles {

    private final List<Role> plan = new ArrayList<>();
    private final Map<String, EClass> classes = new LinkedHashMap<>();

    void add(Role role, EClass type) {
        plan.add(role);
        classes.put(role.name(), type);
    }

    boolean isEmpty() {
        return plan.isEmpty();
    }

    boolean contains(String role) {
        return classes.containsKey(role);
    }

    @Nullable
    EClass classOf(String role) {
        return classes.get(role);
    }

    List<Role> plan() {
        return List.copyOf(plan);
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
