package org.caret.exchange.internal.recordtypes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.GivenValue;
import org.caret.exchange.RoleSource;
import org.caret.exchange.internal.recordtypes.BindingsFile.RoleLine;
import org.caret.spec.AcademicYear;
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
 * {@code from.collection at role.date}, {@code from.collection at $day}, {@code from.collection between $day and $day},
 * {@code each from.collection} and {@code each from.collection between $day and $day}.
 */
final class RoleResolver {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ROOT = Pattern.compile("root (\\w+)");
    private static final Pattern EACH = Pattern
            .compile("each (\\w+)\\.(\\w+)(?: between \\$(\\w+) and \\$(\\w+))?");
    private static final Pattern REACHED = Pattern.compile("(\\w+)\\.(\\w+)(?: at ([^\\s$]\\S*))?");
    private static final Pattern ON_RUN_DAY = Pattern.compile("(\\w+)\\.(\\w+) at \\$(\\w+)");
    private static final Pattern BETWEEN = Pattern.compile("(\\w+)\\.(\\w+) between \\$(\\w+) and \\$(\\w+)");
    private static final Pattern GIVEN = Pattern.compile("(\\w+) (\\S+)");
    private static final Set<String> DAYS_OF_THE_YEAR = Set.of("censusDay", "firstDay", "lastDay");
    private static final AcademicYear ANY_YEAR = new AcademicYear(2024);
    /** Stands in the import column for a role that an import does not look at. */
    private static final String NOT_IMPORTED = "-";

    private final EPackage model;
    private final Problems problems;
    private final ResolvedRoles resolved = new ResolvedRoles();

    RoleResolver(EPackage model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    /** A role and the class of the object that plays it. */
    private record Reached(RoleSource source, EClass type) {

        static Reached of(Role role, EClass type) {
            return new Reached(new RoleSource.Plain(role), type);
        }
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
        Reached reached = reach(line.name(), line.source());
        String[] imported = line.importSource().split(" with ", -1);
        RoleSource found = imported(line.name(), imported[0], reached);
        resolved.add(reached.source(), reached.type(), found);
        if (found instanceof RoleSource.InEffectDuringRun dated) {
            give(line.name(), reached.type(), "start", '$' + dated.first());
        }
        for (int i = 1; i < imported.length; i++) {
            Matcher value = GIVEN.matcher(imported[i]);
            if (!value.matches()) {
                throw new UnresolvedException("\"with " + imported[i] + "\" is not of the form with attribute value");
            }
            give(line.name(), reached.type(), value.group(1), value.group(2));
        }
    }

    private void give(String role, EClass type, String name, String text) throws UnresolvedException {
        if (!(type.getEStructuralFeature(name) instanceof EAttribute attribute)) {
            throw new UnresolvedException(type.getName() + " has no attribute \"" + name + '"');
        }
        GivenValue value = new GivenValue(new RolePath(role, name), attribute, text);
        try {
            value.value(ANY_YEAR);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnresolvedException('"' + text + "\" is no value of " + type.getName() + '.' + name, e);
        }
        resolved.give(value);
    }

    /** How an import finds the object; null where it does not look at it. */
    private @Nullable RoleSource imported(String name, String source, Reached reached) throws UnresolvedException {
        if (source.isEmpty()) {
            return reached.source() instanceof RoleSource.Plain plain && findable(plain) ? plain : null;
        }
        if (source.equals(NOT_IMPORTED)) {
            return null;
        }
        Reached found = reach(name, source);
        if (found.type() != reached.type() || !findable(found.source())) {
            throw new UnresolvedException('"' + source + "\" is no way for an import to find " + name
                    + ": it reaches an object of the same class from a role that an import looks at, on a day of the "
                    + "record or of its academic year");
        }
        return found.source();
    }

    private boolean findable(RoleSource source) {
        boolean reachable = source.from().isEmpty() || resolved.imports(source.from());
        return reachable && switch (source) {
        case RoleSource.Plain plain -> true;
        case RoleSource.EachDuringRun each -> false;
        case RoleSource.InEffectDuringRun dated ->
            dated.first().equals(dated.last()) && DAYS_OF_THE_YEAR.contains(dated.first());
        };
    }

    private Reached reach(String name, String source) throws UnresolvedException {
        Matcher root = ROOT.matcher(source);
        if (root.matches()) {
            return root(name, root.group(1));
        }
        if (resolved.isEmpty()) {
            throw new UnresolvedException("the first role must be the root: root Class");
        }
        Matcher each = EACH.matcher(source);
        if (each.matches()) {
            return each(name, each);
        }
        Matcher day = ON_RUN_DAY.matcher(source);
        if (day.matches()) {
            return duringRun(name, day, day.group(3), day.group(3));
        }
        Matcher span = BETWEEN.matcher(source);
        if (span.matches()) {
            return duringRun(name, span, span.group(3), span.group(4));
        }
        Matcher reached = REACHED.matcher(source);
        if (!reached.matches()) {
            throw new UnresolvedException("\"" + source + "\" is no way to reach a role: root Class, "
                    + "from.reference, from.collection at role.date, from.collection at $day, "
                    + "from.collection between $day and $day, each from.collection, or each from.collection between "
                    + "$day and $day");
        }
        return reached(name, reached.group(1), reached.group(2), reached.group(3));
    }

    private Reached each(String name, Matcher source) throws UnresolvedException {
        EReference children = reference(source.group(1), source.group(2));
        requireChildren(children, "each");
        EClass type = children.getEReferenceType();
        if (source.group(3) == null) {
            return Reached.of(new Role.Each(name, source.group(1), source.group(2)), type);
        }
        requireDated(type);
        return new Reached(new RoleSource.EachDuringRun(name, source.group(1), source.group(2), source.group(3),
                source.group(4), type), type);
    }

    private Reached root(String name, String className) throws UnresolvedException {
        if (!resolved.isEmpty()) {
            throw new UnresolvedException("a second root; a record type has one");
        }
        if (!(model.getEClassifier(className) instanceof EClass type)) {
            throw new UnresolvedException("the model has no class " + className);
        }
        if (type.isAbstract()) {
            throw new UnresolvedException("class " + className + " is abstract and can play no role");
        }
        return Reached.of(new Role.Root(name, type), type);
    }

    private Reached duringRun(String name, Matcher source, String first, String last) throws UnresolvedException {
        EReference children = reference(source.group(1), source.group(2));
        requireChildren(children, first.equals(last) ? "at" : "between");
        requireDated(children.getEReferenceType());
        return new Reached(
                new RoleSource.InEffectDuringRun(name, source.group(1), source.group(2), first, last),
                children.getEReferenceType());
    }

    private Reached reached(String name, String from, String referenceName, @Nullable String day)
            throws UnresolvedException {
        EReference reference = reference(from, referenceName);
        EClass type = reference.getEReferenceType();
        if (day == null) {
            if (reference.isMany()) {
                throw new UnresolvedException(from + '.' + referenceName + " holds many: say which one (at role.date) "
                        + "or that each one makes a row (each " + from + '.' + referenceName + ')');
            }
            return Reached.of(new Role.One(name, from, referenceName), type);
        }
        requireChildren(reference, "at");
        requireDated(type);
        RolePath path = ResolvedRoles.path(day);
        if (!isDate(resolved.attribute(path))) {
            throw new UnresolvedException(day + " is no date");
        }
        return Reached.of(new Role.InEffect(name, from, referenceName, path, null), type);
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
