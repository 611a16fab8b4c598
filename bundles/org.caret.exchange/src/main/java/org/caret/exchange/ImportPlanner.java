package org.caret.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.ImportPlan.FieldTarget;
import org.caret.exchange.ImportPlan.KeyPart;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.ImportPlan.RoleTarget;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Works out an {@link ImportPlan} from roles, natural keys of the model, and the fields of one layout. */
final class ImportPlanner {

    private static final String DISTRICT = "District";

    private final List<RoleSource> roles;
    private final Map<String, EClass> classes;
    private final BoundLayout layout;
    private final Map<String, Manner> manners = new HashMap<>();

    ImportPlanner(List<RoleSource> roles, Map<String, EClass> classes, BoundLayout layout) {
        this.roles = roles;
        this.classes = classes;
        this.layout = layout;
    }

    ImportPlan plan() {
        for (RoleSource role : roles) {
            manners.put(role.name(), manner(role));
        }
        Map<String, RoleTarget> targets = new HashMap<>();
        List<RoleTarget> ordered = new ArrayList<>();
        for (RoleSource role : roles) {
            targets.put(role.name(), target(role));
        }
        for (RoleSource role : roles) {
            addAfterItsKey(role.name(), targets, ordered);
        }
        return new ImportPlan(ordered);
    }

    /** Roles are found with their keys, so the ones a key refers to go first. Keys cannot refer in circles. */
    private static void addAfterItsKey(String role, Map<String, RoleTarget> targets, List<RoleTarget> ordered) {
        RoleTarget target = targets.get(role);
        if (target == null || ordered.contains(target)) {
            return;
        }
        for (KeyPart part : target.key()) {
            if (part instanceof KeyPart.RoleObject object) {
                addAfterItsKey(object.role(), targets, ordered);
            }
        }
        target.links().forEach(link -> addAfterItsKey(link.role(), targets, ordered));
        ordered.add(target);
    }

    private Manner manner(RoleSource source) {
        if (!(source instanceof RoleSource.Plain plain)) {
            return mannerOfDated(source);
        }
        return switch (plain.role()) {
        case Role.Root root -> Manner.IDENTIFIED;
        case Role.InEffect dated -> mannerOfDated(source);
        case Role.One one -> mannerFrom(one.from());
        case Role.Each each -> mannerFrom(each.from());
        case Role.First first -> Manner.LOOKED_UP;
        };
    }

    private Manner mannerOfDated(RoleSource role) {
        return isDatedRecord(role) && !fields(role).isEmpty() ? Manner.DATED : Manner.LOOKED_UP;
    }

    private static boolean isDated(RoleSource source) {
        return !(source instanceof RoleSource.Plain plain) || plain.role() instanceof Role.InEffect;
    }

    private Manner mannerFrom(String from) {
        return manners.get(from) == Manner.LOOKED_UP ? Manner.LOOKED_UP : Manner.IDENTIFIED;
    }

    /** Only what has an exclusive end can be continued by a record that starts on a day; an enrollment cannot. */
    private boolean isDatedRecord(RoleSource role) {
        return classOf(role.name()).getEStructuralFeature("end") != null;
    }

    private boolean stores(RoleSource role) {
        return fields(role).stream().anyMatch(field -> field.binding().direction() == Direction.STORE);
    }

    private RoleTarget target(RoleSource role) {
        EClass type = classOf(role.name());
        Manner manner = manner(role);
        if (manner == Manner.LOOKED_UP && stores(role)) {
            throw new IllegalArgumentException("role " + role.name()
                    + " is only looked up: its fields can be matched, not stored");
        }
        Optional<Integer> day = isDated(role) ? day(role) : Optional.empty();
        List<KeyPart> key = manner == Manner.LOOKED_UP ? List.of() : key(role, type, day);
        return new RoleTarget(role, type, manner, key, manner == Manner.IDENTIFIED ? links(role, type) : List.of(),
                fields(role), day);
    }

    /** References to objects that the record names, beyond those that identify the object. */
    private List<KeyPart.RoleObject> links(RoleSource role, EClass type) {
        List<KeyPart.RoleObject> links = new ArrayList<>();
        List<EStructuralFeature> key = ModelFacts.key(type);
        for (RoleSource other : roles) {
            if (other instanceof RoleSource.Plain plain && plain.role() instanceof Role.One one
                    && one.from().equals(role.name()) && manners.get(one.name()) == Manner.IDENTIFIED
                    && type.getEStructuralFeature(one.reference()) instanceof EReference reference
                    && !reference.isContainer() && !key.contains(reference)) {
                links.add(new KeyPart.RoleObject(reference, one.name()));
            }
        }
        return links;
    }

    private List<FieldTarget> fields(RoleSource role) {
        List<FieldTarget> fields = new ArrayList<>();
        for (int index = 0; index < layout.fields().size(); index++) {
            FieldBinding binding = layout.fields().get(index);
            Source.Path target = binding.target().orElse(null);
            if (target != null && binding.direction() != Direction.IGNORE
                    && target.path().role().equals(role.name())) {
                fields.add(new FieldTarget(index, target.attribute(), binding));
            }
        }
        return fields;
    }

    private Optional<Integer> day(RoleSource role) {
        RolePath path = role instanceof RoleSource.Plain plain && plain.role() instanceof Role.InEffect dated
                ? dated.day()
                : new RolePath(role.name(), "start");
        return path == null ? Optional.empty()
                : Optional.of(indexOf(path)
                        .orElseThrow(() -> new IllegalArgumentException("role " + role.name() + " needs the day " + path
                                + ", which no field of layout " + layout.layout().name() + " gives")));
    }

    private Optional<Integer> indexOf(RolePath path) {
        for (int index = 0; index < layout.fields().size(); index++) {
            FieldBinding binding = layout.fields().get(index);
            if (binding.direction() != Direction.IGNORE
                    && binding.target().filter(target -> target.path().equals(path)).isPresent()) {
                return Optional.of(index);
            }
        }
        for (int index = 0; index < layout.given().size(); index++) {
            if (layout.given().get(index).path().equals(path)) {
                return Optional.of(layout.fields().size() + index);
            }
        }
        return Optional.empty();
    }

    private List<KeyPart> key(RoleSource role, EClass type, Optional<Integer> day) {
        List<EStructuralFeature> features = ModelFacts.key(type);
        if (features.isEmpty()) {
            throw new IllegalArgumentException("class " + type.getName() + " of role " + role.name()
                    + " has no natural key, so an import cannot find it");
        }
        List<KeyPart> parts = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            KeyPart part = feature instanceof EReference reference ? part(role, reference)
                    : feature instanceof EAttribute attribute ? part(role, attribute, day) : null;
            if (part == null) {
                throw new IllegalArgumentException("role " + role.name() + " is identified by the "
                        + feature.getName() + " of its " + type.getName() + ", which no field of layout "
                        + layout.layout().name() + " gives");
            }
            parts.add(part);
        }
        return parts;
    }

    private @Nullable KeyPart part(RoleSource role, EAttribute attribute, Optional<Integer> day) {
        if (isDated(role) && attribute.getName().equals("start") && day.isPresent()) {
            return new KeyPart.FieldValue(attribute, day.get());
        }
        Optional<Integer> index = indexOf(new RolePath(role.name(), attribute.getName()));
        return index.isPresent() ? new KeyPart.FieldValue(attribute, index.get()) : null;
    }

    private @Nullable KeyPart part(RoleSource role, EReference reference) {
        boolean child = isDated(role) || role instanceof RoleSource.Plain plain && plain.role() instanceof Role.Each;
        String container = child ? owner(role.from(), role.reference(), reference) : null;
        if (container != null) {
            return new KeyPart.RoleObject(reference, container);
        }
        for (RoleSource other : roles) {
            if (other instanceof RoleSource.Plain plain && plain.role() instanceof Role.One one
                    && one.from().equals(role.name()) && one.reference().equals(reference.getName())) {
                return new KeyPart.RoleObject(reference, one.name());
            }
        }
        return reference.getEReferenceType().getName().equals(DISTRICT) ? new KeyPart.TheDistrict(reference) : null;
    }

    /** The role that holds a child, where the reference is the child's way back to it. */
    private @Nullable String owner(String from, String collection, EReference reference) {
        return classOf(from).getEStructuralFeature(collection) instanceof EReference held
                && held.getEOpposite() == reference ? from : null;
    }

    private EClass classOf(String role) {
        EClass type = classes.get(role);
        if (type == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return type;
    }
}
