package org.caret.store.internal.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.PathNotAskedForException;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.internal.query.PlannedRole.Validity;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A query that fits the model: every role with its class, every path with its attribute. Immutable. */
public final class QueryPlan {

    /** Name of the attribute that is the surrogate key. */
    static final String ID = "id";

    private final RowQuery query;
    private final List<PlannedRole> roles = new ArrayList<>();
    private final Map<String, PlannedRole> byName = new HashMap<>();
    private final Map<RolePath, PlannedPath> paths = new LinkedHashMap<>();
    private final Set<RolePath> readable = new LinkedHashSet<>();

    private QueryPlan(RowQuery query) {
        this.query = query;
    }

    /**
     * Checks a query against the model.
     *
     * @throws IllegalArgumentException naming the role or path that does not fit, and why
     */
    public static QueryPlan of(RowQuery query) {
        QueryPlan plan = new QueryPlan(query);
        query.roles().forEach(plan::addRole);
        query.paths().stream().sorted().forEach(plan::addReadable);
        query.order().forEach(plan::addReadable);
        Conditions.paths(query.filter()).forEach(plan::addReadable);
        Conditions.paths(query.scope()).forEach(plan::addPath);
        plan.check(query.scope());
        plan.check(query.filter());
        return plan;
    }

    public RowQuery query() {
        return query;
    }

    /** In the order of the query, the root first. */
    public List<PlannedRole> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** @throws IllegalArgumentException if the query has no such role */
    public PlannedRole role(String name) {
        PlannedRole role = byName.get(name);
        if (role == null) {
            throw new IllegalArgumentException("the query has no role " + name);
        }
        return role;
    }

    /** Every path the query needs, whether a row may be read at it or not. */
    public Collection<PlannedPath> paths() {
        return Collections.unmodifiableCollection(paths.values());
    }

    /** A path the query needs. */
    public PlannedPath path(RolePath path) {
        PlannedPath planned = paths.get(path);
        if (planned == null) {
            throw new PathNotAskedForException(path);
        }
        return planned;
    }

    /** The paths a row may be read at. */
    public Set<RolePath> readable() {
        return Collections.unmodifiableSet(readable);
    }

    private void addRole(Role role) {
        PlannedRole planned = switch (role) {
        case Role.Root root -> {
            if (!roles.isEmpty()) {
                throw new IllegalArgumentException("a query has one root, but " + root.name() + " is a second one");
            }
            yield new PlannedRole(0, root, root.type(), -1, null, null);
        }
        case Role.One one -> plan(one, one.from(), single(one), null);
        case Role.Each each -> plan(each, each.from(), children(each, each.from(), each.reference()), null);
        case Role.InEffect inEffect -> {
            EReference reference = children(inEffect, inEffect.from(), inEffect.reference());
            yield plan(inEffect, inEffect.from(), reference, validity(inEffect, several(reference)));
        }
        case Role.First first -> plan(first, first.from(), children(first, first.from(), first.reference()), null);
        };
        if (planned.type().isAbstract()) {
            throw new IllegalArgumentException(
                    "role " + role.name() + ": " + planned.type().getName() + " is an abstract class");
        }
        if (byName.putIfAbsent(role.name(), planned) != null) {
            throw new IllegalArgumentException("two roles are named " + role.name());
        }
        roles.add(planned);
        if (role instanceof Role.Each each) {
            checkAmong(each, each.among());
        } else if (role instanceof Role.First first) {
            check(first);
        }
    }

    private void checkAmong(Role role, Condition among) {
        for (RolePath path : Conditions.paths(among)) {
            if (!path.role().equals(role.name())) {
                throw new IllegalArgumentException("role " + role.name() + ": its condition looks at " + path);
            }
            addPath(path);
        }
        check(among);
    }

    private void check(Role.First role) {
        checkAmong(role, role.among());
        if (addPath(new RolePath(role.name(), role.by())).kind() != ValueKind.DATE) {
            throw new IllegalArgumentException("role " + role.name() + ": " + role.by() + " is no day");
        }
    }

    private PlannedRole plan(Role role, String from, EReference reference, @Nullable Validity validity) {
        EClass type = role instanceof Role.One ? reference.getEReferenceType() : several(reference);
        return new PlannedRole(roles.size(), role, type, role(from).index(), reference, validity);
    }

    /** The class of the objects that a way to several leads to: children, or those that point back. */
    private static EClass several(EReference reference) {
        return reference.isContainment() ? reference.getEReferenceType() : reference.getEContainingClass();
    }

    private EReference single(Role.One role) {
        EReference reference = reference(role, role.from(), role.reference());
        if (reference.isMany() || reference.isContainment()) {
            throw new IllegalArgumentException("role " + role.name() + ": " + role.reference()
                    + " does not point to one other object; use Each or InEffect for children");
        }
        return reference;
    }

    private EReference children(Role role, String from, String name) {
        if (name.indexOf('.') >= 0) {
            return pointing(role, from, name);
        }
        EReference reference = reference(role, from, name);
        if (!reference.isMany() || !reference.isContainment() || reference.getEOpposite() == null) {
            throw new IllegalArgumentException(
                    "role " + role.name() + ": " + name + " does not hold children; use One for a single object");
        }
        return reference;
    }

    private EReference pointing(Role role, String from, String name) {
        PlannedRole source = source(role, from);
        int dot = name.indexOf('.');
        if (ModelPackage.eINSTANCE.getEClassifier(name.substring(0, dot)) instanceof EClass type
                && type.getEStructuralFeature(name.substring(dot + 1)) instanceof EReference reference
                && !reference.isMany() && reference.getEReferenceType().isSuperTypeOf(source.type())) {
            return reference;
        }
        throw new IllegalArgumentException(
                "role " + role.name() + ": " + name + " does not point to one " + source.type().getName());
    }

    private PlannedRole source(Role role, String from) {
        PlannedRole source = byName.get(from);
        if (source == null) {
            throw new IllegalArgumentException("role " + role.name() + ": no role " + from + " is named before it");
        }
        return source;
    }

    private EReference reference(Role role, String from, String name) {
        PlannedRole source = source(role, from);
        EStructuralFeature feature = source.type().getEStructuralFeature(name);
        if (feature instanceof EReference reference) {
            return reference;
        }
        throw new IllegalArgumentException(
                "role " + role.name() + ": " + source.type().getName() + " has no reference " + name);
    }

    private Validity validity(Role.InEffect role, EClass type) {
        RolePath day = role.day();
        if (day != null && addPath(day).kind() != ValueKind.DATE) {
            throw new IllegalArgumentException("role " + role.name() + ": " + day + " is no day");
        }
        boolean dated = ModelPackage.Literals.DATED_RECORD.isSuperTypeOf(type);
        return new Validity(day(role, type, "start"), day(role, type, dated ? "end" : "exitDate"), !dated);
    }

    private static EAttribute day(Role role, EClass type, String name) {
        if (type.getEStructuralFeature(name) instanceof EAttribute attribute
                && ValueKind.of(attribute) == ValueKind.DATE) {
            return attribute;
        }
        throw new IllegalArgumentException("role " + role.name() + ": " + type.getName() + " has no day " + name);
    }

    private void addReadable(RolePath path) {
        addPath(path);
        readable.add(path);
    }

    private PlannedPath addPath(RolePath path) {
        PlannedPath known = paths.get(path);
        if (known != null) {
            return known;
        }
        PlannedRole role = byName.get(path.role());
        if (role == null) {
            throw new IllegalArgumentException("path " + path + ": the query has no role " + path.role());
        }
        if (!(role.type().getEStructuralFeature(path.attribute()) instanceof EAttribute attribute)) {
            throw new IllegalArgumentException(
                    "path " + path + ": " + role.type().getName() + " has no attribute " + path.attribute());
        }
        PlannedPath planned = new PlannedPath(path, role.index(), attribute, ValueKind.of(attribute));
        paths.put(path, planned);
        return planned;
    }

    private void check(Condition condition) {
        switch (condition) {
        case Condition.Compare compare -> check(compare);
        case Condition.Matches matches -> check(matches.path(), matches.text());
        case Condition.In in -> in.values().forEach(value -> check(in.path(), value));
        case Condition.Missing missing -> {
            // Any path can be missing.
        }
        case Condition.And and -> and.parts().forEach(this::check);
        case Condition.Or or -> or.parts().forEach(this::check);
        case Condition.Not not -> check(not.part());
        }
    }

    private void check(Condition.Compare compare) {
        check(compare.path(), compare.value());
        ValueKind kind = path(compare.path()).kind();
        boolean fits = switch (compare.operator()) {
        case EQUAL -> true;
        case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> kind != ValueKind.BOOLEAN;
        case STARTS_WITH -> kind == ValueKind.TEXT;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "path " + compare.path() + ": " + compare.operator() + " does not apply to its values");
        }
    }

    private void check(RolePath path, Object value) {
        ValueKind kind = path(path).kind();
        if (!kind.javaType().isInstance(value)) {
            throw new IllegalArgumentException("path " + path + " holds values of " + kind.javaType().getSimpleName()
                    + ", not of " + value.getClass().getSimpleName());
        }
    }
}
