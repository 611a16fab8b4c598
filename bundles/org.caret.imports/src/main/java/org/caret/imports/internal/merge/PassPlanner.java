package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * Divides plans into parts by the object of the district that each target lives under, and orders the passes so that an
 * object is made before a row refers to it. Schools need no pass: they are few, and made where they are first named.
 */
final class PassPlanner {

    private final Map<EClass, List<Part>> parts = new LinkedHashMap<>();

    /** The passes for plans, in the order in which they must run. */
    static List<Pass> passes(List<Plan> plans) {
        PassPlanner planner = new PassPlanner();
        for (int number = 0; number < plans.size(); number++) {
            planner.divide(plans.get(number), number);
        }
        List<EClass> order = new ArrayList<>();
        planner.parts.keySet().forEach(anchor -> planner.order(anchor, order));
        return order.stream().map(anchor -> new Pass(anchor, planner.parts.get(anchor))).toList();
    }

    private void divide(Plan plan, int number) {
        Map<String, List<Target>> byAnchor = new LinkedHashMap<>();
        for (Target target : plan.targets()) {
            byAnchor.computeIfAbsent(anchor(plan, target), role -> new ArrayList<>()).add(target);
        }
        byAnchor.forEach((role, targets) -> {
            Target.Identified anchor = (Target.Identified) plan.target(role);
            if (needsPass(plan, anchor, targets)) {
                List<Part> siblings = parts.computeIfAbsent(anchor.type(), type -> new ArrayList<>());
                siblings.add(Part.of(plan, number, siblings.size(), anchor, withReferences(plan, targets)));
            }
        });
    }

    /** The role of the object of the district that a target lives under, or is looked up from. */
    private static String anchor(Plan plan, Target target) {
        return switch (target) {
        case Target.Dated dated -> anchor(plan, plan.target(dated.from()));
        case Target.LookedUp lookedUp -> anchor(plan, plan.target(lookedUp.from()));
        case Target.Rejected rejected -> anchor(plan, plan.target(rejected.from()));
        case Target.Identified identified -> {
            String container = containerRole(identified);
            yield container.isEmpty() ? identified.role() : anchor(plan, plan.target(container));
        }
        };
    }

    private static String containerRole(Target.Identified target) {
        for (KeyPart part : target.key()) {
            if (part instanceof KeyPart.RoleObject object && part.isContainer()) {
                return object.role();
            }
        }
        return "";
    }

    /** An object that is only referred to, and that may not be made, is found in an index instead. */
    private static boolean needsPass(Plan plan, Target.Identified anchor, List<Target> targets) {
        boolean holdsRoot = targets.stream().anyMatch(target -> target.role().equals(plan.root()));
        if (anchor.type() == ModelPackage.Literals.SCHOOL) {
            return false;
        }
        boolean onlyReferred = targets.size() == 1 && anchor.absence() != Target.Absence.CREATE
                && anchor.fields().isEmpty();
        return holdsRoot || !onlyReferred;
    }

    /** The targets of a part with the anchors of other parts that their keys and links refer to, in the order of the plan. */
    private static List<Target> withReferences(Plan plan, List<Target> targets) {
        List<String> needed = new ArrayList<>();
        for (Target target : targets) {
            needed.add(target.role());
            if (target instanceof Target.Identified identified) {
                identified.key().stream().filter(KeyPart.RoleObject.class::isInstance)
                        .forEach(part -> needed.add(((KeyPart.RoleObject) part).role()));
                identified.links().forEach(link -> needed.add(link.role()));
            }
        }
        return plan.targets().stream().filter(target -> needed.contains(target.role())).toList();
    }

    /** Puts the classes that a class refers to before it. */
    private void order(EClass anchor, List<EClass> order) {
        if (order.contains(anchor)) {
            return;
        }
        for (Part part : parts.getOrDefault(anchor, List.of())) {
            for (Target target : part.targets()) {
                EClass other = target.type();
                if (other != anchor && parts.containsKey(other)) {
                    order(other, order);
                }
            }
        }
        order.add(anchor);
    }
}
