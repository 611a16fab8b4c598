package org.caret.imports.internal.merge;

import java.util.Set;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The state's identifiers of persons: beside the natural key they name one person each, so a row may fill one but never
 * change it, and never give it to a second person.
 */
final class Identifiers {

    private static final Set<EAttribute> IDENTIFIERS = Set.of(ModelPackage.Literals.STUDENT__SSID,
            ModelPackage.Literals.STAFF_MEMBER__SEID);

    private Identifiers() {
    }

    static boolean contains(EAttribute attribute) {
        return IDENTIFIERS.contains(attribute);
    }
}
