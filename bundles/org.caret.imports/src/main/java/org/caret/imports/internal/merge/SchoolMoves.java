package org.caret.imports.internal.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding.Place;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets stored records follow their school from its placeholder to its code. A record that the school has already under its
 * code, because another source has brought it meanwhile, stays where it is, becomes a finding and, where it is an
 * enrollment, is flagged as not reported: the store would refuse a second one with the same key, and an import deletes
 * nothing. The school has it already where the key of the model is the same, or the key by which the source itself finds the
 * record: an enrollment by its academic year.
 */
final class SchoolMoves {

    /** Why an enrollment is not reported, around the code of the school. */
    private static final String REASON = "School %s has it already; this one was kept under a placeholder";

    private final Map<Long, Long> moved;
    private final Pass pass;
    private final MergeContext context;
    private final Map<EClass, List<EReference>> schools = new HashMap<>();
    private final Map<EClass, Set<List<EStructuralFeature>>> keys = new HashMap<>();

    /** @param moved ids of schools by the ids of those they take the place of */
    SchoolMoves(Map<Long, Long> moved, Pass pass, MergeContext context) {
        this.moved = moved;
        this.pass = pass;
        this.context = context;
    }

    /** An object whose school gives its records up, and the objects of its class beside it. */
    private record Move(Entity entity, EReference school, long from, long to, List<Entity> siblings) {
    }

    /** Moves the stored objects of a group, before the rows about them are applied. */
    void apply(Group group) {
        Entity anchor = group.anchor();
        if (anchor != null && !moved.isEmpty()) {
            apply(List.of(anchor), anchor);
        }
    }

    private void apply(List<Entity> siblings, Entity anchor) {
        Map<Entity, Long> origins = new HashMap<>();
        for (Entity entity : siblings) {
            for (EReference school : schools(entity.type())) {
                if (entity.get(school) instanceof Long from && moved.get(from) instanceof Long to) {
                    apply(new Move(entity, school, from, to, siblings), origins, anchor);
                }
            }
            entity.allChildren().forEach(children -> apply(children, anchor));
        }
    }

    /** @param origins schools that objects beside it have been moved from */
    private void apply(Move move, Map<Entity, Long> origins, Entity anchor) {
        Entity held = held(move, origins);
        if (held == null) {
            move.entity.set(move.school, move.to);
            origins.put(move.entity, move.from);
        } else {
            stay(move, anchor, held);
        }
    }

    /** The same record at the school's code; null where there is none. Records from one school are never the same. */
    private @Nullable Entity held(Move move, Map<Entity, Long> origins) {
        for (Entity other : move.siblings) {
            boolean there = other != move.entity && Objects.equals(other.get(move.school), move.to)
                    && !Objects.equals(origins.get(other), move.from);
            if (there && keys(move).stream().anyMatch(key -> same(key, other, move.entity))) {
                return other;
            }
        }
        return null;
    }

    private static boolean same(List<EStructuralFeature> key, Entity one, Entity other) {
        return key.stream().allMatch(feature -> Objects.equals(one.get(feature), other.get(feature)));
    }

    /** What is a key together with the school and the container; empty where a school may have any number of records. */
    private Set<List<EStructuralFeature>> keys(Move move) {
        return keys.computeIfAbsent(move.entity.type(), type -> {
            Set<List<EStructuralFeature>> result = new LinkedHashSet<>();
            add(ModelFacts.key(type), move.school, result);
            for (Part part : pass.parts()) {
                for (Target target : part.targets()) {
                    if (target instanceof Target.Identified identified && identified.type() == type) {
                        add(identified.key().stream().map(KeyPart::feature).toList(), move.school, result);
                    }
                }
            }
            return result;
        });
    }

    private static void add(List<? extends EStructuralFeature> key, EReference school,
            Set<List<EStructuralFeature>> result) {
        if (key.contains(school)) {
            result.add(key.stream().filter(feature -> feature != school)
                    .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                    .collect(Collectors.toUnmodifiableList()));
        }
    }

    private List<EReference> schools(EClass type) {
        return schools.computeIfAbsent(type,
                none -> type.getEAllReferences().stream().filter(reference -> !reference.isMany()
                        && !reference.isContainer() && reference.getEReferenceType() == Literals.SCHOOL).toList());
    }

    /** An enrollment that is flagged already has been reported by the import that did it. */
    private void stay(Move move, Entity anchor, Entity held) {
        Entity entity = move.entity;
        boolean flags = entity.type() == Literals.ENROLLMENT;
        if (flags && Boolean.TRUE.equals(entity.get(Literals.ENROLLMENT__NOT_REPORTED))) {
            return;
        }
        if (flags) {
            entity.set(Literals.ENROLLMENT__NOT_REPORTED, true);
            entity.set(Literals.ENROLLMENT__NOT_REPORTED_REASON, String.format(REASON, code(move.to)));
        }
        context.log().add(finding(move, anchor, held, flags), new Place(entity.type().getName(), entity.id()));
    }

    private String code(long school) {
        return String.valueOf(context.schools().code(school));
    }

    private Finding finding(Move move, Entity anchor, Entity held, boolean flagged) {
        String placeholder = code(move.from);
        return new Finding(Severity.WARNING, Rules.NOT_MOVED,
                words(anchor) + ", school " + placeholder + ", " + words(move.entity), "School", placeholder,
                "School " + code(move.to) + " has it already: " + words(held)
                        + ". This one stays under the placeholder "
                        + placeholder + (flagged ? " and is flagged as not reported." : ", which no export takes."),
                "Nothing is to be done, unless the one at school " + code(move.to) + " is wrong: correct that one.");
    }

    /** Class and key, without what the object belongs to: {@code enrollment 2018-09-05}. */
    private static String words(Entity entity) {
        String name = entity.type().getName();
        StringBuilder words = new StringBuilder(name.substring(0, 1).toLowerCase(Locale.ROOT)).append(name, 1,
                name.length());
        for (EStructuralFeature feature : ModelFacts.key(entity.type())) {
            if (feature instanceof EAttribute && entity.get(feature) instanceof Object value) {
                words.append(' ').append(value);
            }
        }
        return words.toString();
    }
}
