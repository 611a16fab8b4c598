package org.caret.cohort.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;

/**
 * Which stored rows are wanted. Immutable.
 *
 * @param levels the levels; every level where empty
 * @param values the allowed values of a dimension, without padding; a dimension that is not named may have any value. In files
 *        of 2010–16 county, district and school code are looked for in the CDS code
 * @param excluded values of a dimension that are not wanted
 */
public record RowFilter(Set<Level> levels, Map<Dimension, Set<String>> values, Map<Dimension, Set<String>> excluded) {

    /** Every row. */
    public static final RowFilter ALL = new RowFilter(Set.of(), Map.of(), Map.of());

    public RowFilter {
        levels = Set.copyOf(levels);
        values = Map.copyOf(values);
        excluded = Map.copyOf(excluded);
    }

    /** Rows of one level. */
    public static RowFilter of(Level level) {
        return new RowFilter(Set.of(level), Map.of(), Map.of());
    }

    /** The same, but only with these values of a dimension. */
    public RowFilter with(Dimension dimension, Set<String> allowed) {
        Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        more.put(dimension, Set.copyOf(allowed));
        return new RowFilter(levels, more, excluded);
    }

    /** The same, but only with this value of a dimension. */
    public RowFilter with(Dimension dimension, String value) {
        return with(dimension, Set.of(value));
    }

    /** The same without what is said of a dimension. */
    public RowFilter withAny(Dimension dimension) {
        Map<Dimension, Set<String>> allowed = new EnumMap<>(Dimension.class);
        allowed.putAll(values);
        allowed.remove(dimension);
        Map<Dimension, Set<String>> refused = new EnumMap<>(Dimension.class);
        refused.putAll(excluded);
        refused.remove(dimension);
        return new RowFilter(levels, allowed, refused);
    }

    /** The same without the rows that have this value of a dimension. */
    public RowFilter without(Dimension dimension, String value) {
        Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(excluded);
        more.put(dimension, Set.of(value));
        return new RowFilter(levels, values, more);
    }

    /** Whether a value of a dimension is wanted. */
    public boolean accepts(Dimension dimension, String value) {
        Set<String> allowed = values.get(dimension);
        return (allowed == null || allowed.contains(value))
                && !excluded.getOrDefault(dimension, Set.of()).contains(value);
    }
}
