package org.caret.exchange.internal.recordtypes;

import java.util.List;
import java.util.Set;

/** The lines of a bindings file, in order, before anything is resolved. */
record BindingsFile(String path, List<RoleLine> roles, List<FieldLine> fields) {

    /**
     * A role and how it is reached.
     *
     * @param importSource how an import finds its object where that differs; empty where it does not
     */
    record RoleLine(int line, String name, String source, String importSource) {
    }

    /**
     * A field, what becomes of it on the way in, and where its value comes from.
     *
     * @param layouts the layouts for which the line holds; empty for every layout that has the field
     */
    record FieldLine(int line, String field, String direction, String source, Set<String> layouts) {

        boolean holdsFor(String layout) {
            return layouts.isEmpty() || layouts.contains(layout);
        }
    }
}
