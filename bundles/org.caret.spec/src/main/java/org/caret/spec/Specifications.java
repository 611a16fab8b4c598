package org.caret.spec;

import java.util.Map;

import org.caret.spec.internal.ShippedSpecifications;

/** Everything that ships as versioned data. An OSGi service; {@link #load()} serves code outside OSGi. */
public interface Specifications {

    Layouts layouts();

    CodeSets codeSets();

    SchoolDirectory schools();

    Submissions submissions();

    /** Published rules by identifier (GERR0001 …). */
    Map<String, ValidationRule> rules();

    /** The shipped data; each part is read once, on its first use. */
    static Specifications load() {
        return new ShippedSpecifications();
    }
}
