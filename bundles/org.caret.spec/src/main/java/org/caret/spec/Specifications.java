package org.caret.spec;

/** Everything that ships as versioned data. An OSGi service; {@link #load()} serves code outside OSGi. */
public interface Specifications {

    Layouts layouts();

    CodeSets codeSets();

    SchoolDirectory schools();

    /** Published rules by identifier (GERR0001 …). */
    java.util.Map<String, ValidationRule> rules();

    /** The shipped data; read once, on first use. */
    static Specifications load() {
        throw new UnsupportedOperationException();
    }
}
