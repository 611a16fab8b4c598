package org.caret.spec;

import java.util.Map;
import java.util.Optional;

/** The code sets that ship with Caret. Immutable, thread-safe. */
public interface CodeSets {

    /**
     * The code set a field names, as it holds in an academic year: where the name stands for different lists in
     * different years (Language), the year chooses. Empty where no list is known.
     */
    Optional<CodeSet> codeSet(String name, AcademicYear year);

    /**
     * Codes of an older list by their successors in the list of a year, as far as known (two- to three-letter
     * languages).
     */
    Map<String, String> successors(String name, AcademicYear year);
}
