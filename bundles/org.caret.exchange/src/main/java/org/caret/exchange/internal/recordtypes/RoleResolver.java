package org.caret.exchange.internal.recordtypes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.internal.recordtypes.BindingsFile.RoleLine;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Resolves the roles of a bindings file against the model: {@code root Class}, {@code from.reference},
 * {@code from.collection at role.date} and {@code each from.collection}.
 */
final class RoleResolver {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ROOT = Pattern.compile("root (\\w+)");
    private static final Pattern EACH = Pattern.compile("each (\\w+)\\.(\\w+)");
    private static final Pattern REACHED = Pattern.compile("(\\w+)\\.(\\w+)(?: at (\\S+))?");

    private final EPackage model;
    private final Problems problems;
    private final ResolvedRoles resolved = new ResolvedRoles();

    RoleResolver(EPackage model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    /** Resolves what can be resolved and reports the rest. */
    ResolvedRoles resolve(String path, List<RoleLine> lines) {
        for (RoleLine line : lines) {
            try {
                add(line);
            } catch (UnresolvedException e) {
                problems.inFile(path, line.line(), e.getMessage());
                if (resolved.isEmpty()) {
                    break;
                }
            }
        }
        return resolved;
    }

    private void add(RoleLine line) throws UnresolvedException {
        if (!NAME.matcher(line.name()).matches()) {
            throw new UnresolvedException("\"" + line.name() + "\" is no name for a role: a small letter, then letters "
                    + "and digits");
        }
        if (resolved.contains(line.name())) {
            throw new UnresolvedException("role \"" + line.name() + "\" is named twice");
        }
        Matcher root = ROOT.matcher(line.source());
        if (root.matches()) {
            addRoot(line.name(), root.group(1));
            return;
        }
        if (resolved.isEmpty()) {
            throw new UnresolvedException("the first role must be the root: root Class");
        }
        Matcher each = EACH.matcher(line.source());
        if (each.matches()) {
            EReference children = reference(each.group(1), each.group(2));
            requireChildren(children, "each");
            resolved.add(new Role.Each(line.name(), each.group(1), each.group(2)), children.getEReferenceType());
            return;
        }
        Matcher reached = REACHED.matcher(line.source());
        if (!reached.matches()) {
            throw new UnresolvedException("\"" + line.source() + "\" is no way to reach a role: root Class, "
                    + "from.reference, from.collection at role.date, or each from.collection");
        }
        addReached(line.name(), reached.group(1), reached.group(2), reached.group(3));
    }

    private void addRoot(String name, String className) throws UnresolvedException {
        if (!resolved.isEmpty()) {
            throw new UnresolvedException("a second root; a record type has one");
        }
        if (!(model.getEClassifier(className) instanceof EClass type)) {
            throw new UnresolvedException("the model has no class " + className);
        }
        if (type.isAbstract()) {
            throw new UnresolvedException("class " + className + " is abstract and can play no role");
        }
        resolved.add(new Role.Root(name, type), type);
    }

    private void addReached(String name, String from, String referenceName, @Nullable String day)
            throws UnresolvedException {
        EReference reference = reference(from, referenceName);
        EClass type = reference.getEReferenceType();
        if (day == null) {
            if (reference.isMany()) {
                throw new UnresolvedException(from + '.' + referenceName + " holds many: say which one (at role.date) "
                        + "or that each one makes a row (each " + from + '.' + referenceName + ')');
            }
            resolved.add(new Role.One(name, from, referenceName), type);
            return;
        }
        requireChildren(reference, "at");
        requireDated(type);
        RolePath path = ResolvedRoles.path(day);
        if (!isDate(resolved.attribute(path))) {
            throw new UnresolvedException(day + " is no date");
        }
        resolved.add(new Role.InEffect(name, from, referenceName, path, null), type);
    }

    private EReference reference(String from, String name) throws UnresolvedException {
        EClass type = resolved.classOf(from);
        if (type == null) {
            throw new UnresolvedException("unknown role \"" + from + "\"; a role is reached from one named before it");
        }
        if (type.getEStructuralFeature(name) instanceof EReference reference) {
            return reference;
        }
        throw new UnresolvedException(type.getName() + " has no reference \"" + name + '"');
    }

    private static void requireChildren(EReference reference, String word) throws UnresolvedException {
        if (!reference.isMany() || !reference.isContainment()) {
            throw new UnresolvedException("\"" + word + "\" needs a containment that holds many; "
                    + reference.getEContainingClass().getName() + '.' + reference.getName() + " is none");
        }
    }

    /** Dated records end before their {@code end}; others that can be picked by a day have an {@code exitDate}. */
    private static void requireDated(EClass type) throws UnresolvedException {
        if (!isDate(type.getEStructuralFeature("start"))
                || !isDate(type.getEStructuralFeature("end")) && !isDate(type.getEStructuralFeature("exitDate"))) {
            throw new UnresolvedException(type.getName() + " cannot be picked by a day: it has no start with an end or "
                    + "exitDate");
        }
    }

    private static boolean isDate(@Nullable EStructuralFeature feature) {
        return feature instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == LocalDate.class;
    }
}
