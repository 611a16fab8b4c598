package org.caret.exchange;

import java.util.Set;

import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Values a record type works out from a row, for what no path can say. Implemented by the contributing bundle with a
 * public constructor without parameters; stateless. Bindings name a value as {@code computed:name}.
 */
public interface ComputedValues {

    /** The names that bindings may use. */
    Set<String> names();

    /** The paths that a value needs; never read others. */
    Set<RolePath> paths(String name);

    /** The field's text for a row; empty for blank. */
    String compute(String name, Row row, RunValues run);
}
