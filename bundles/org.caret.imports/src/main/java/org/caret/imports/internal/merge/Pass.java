package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caret.imports.internal.plan.Target;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * One walk over the objects of a class that the district contains, with all rows about them.
 *
 * @param anchor the class
 * @param parts of plans; their numbers are their places in the list
 */
record Pass(EClass anchor, List<Part> parts) {

    /** The classes that must be read from the store, containers before what they contain, the anchor first. */
    List<EClass> classes() {
        Set<EClass> classes = new LinkedHashSet<>();
        classes.add(anchor);
        for (Part part : parts) {
            for (Target target : part.targets()) {
                if (under(target.type())) {
                    chain(target.type()).forEach(classes::add);
                }
            }
        }
        return List.copyOf(classes);
    }

    private boolean under(EClass type) {
        return chain(type).get(0) == anchor;
    }

    /** The class and its containers up to, and without, the district. */
    static List<EClass> chain(EClass type) {
        List<EClass> chain = new ArrayList<>();
        EClass current = type;
        while (true) {
            chain.add(0, current);
            EReference container = ModelFacts.container(current).orElse(null);
            if (container == null || ModelFacts.container(container.getEReferenceType()).isEmpty()) {
                return chain;
            }
            current = container.getEReferenceType();
        }
    }
}
