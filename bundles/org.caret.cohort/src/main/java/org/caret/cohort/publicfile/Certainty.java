package org.caret.cohort.publicfile;

import java.util.Locale;

/** How sure a fact about the public files is. */
public enum Certainty {
    /** The state's description or the files themselves say it. */
    SOURCED,
    /** It follows from something else; no source says it. */
    INFERRED;

    /** In lower case, as people read it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
