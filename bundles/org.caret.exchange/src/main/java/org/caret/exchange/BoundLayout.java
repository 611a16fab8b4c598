package org.caret.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.Layout;
import org.caret.store.RolePath;

/**
 * A layout with a binding for each of its fields, in order; checked against layout and Ecore model when it was read.
 *
 * @param key names of the fields that identify a record at the state; they differ between versions of a layout
 * @param given what an import takes for granted beside the fields
 * @param division how the state lets a file be divided
 */
public record BoundLayout(Layout layout, List<FieldBinding> fields, List<String> key, List<GivenValue> given,
        FileDivision division) {

    public BoundLayout {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        given = List.copyOf(given);
    }

    /** A layout whose fields suffice to identify everything, and whose file is not divided. */
    public BoundLayout(Layout layout, List<FieldBinding> fields, List<String> key) {
        this(layout, fields, key, List.of(), FileDivision.NONE);
    }

    /** Every path that the fields read, in order of the paths. */
    public Set<RolePath> pathsNeeded() {
        Set<RolePath> paths = new TreeSet<>();
        for (FieldBinding binding : fields) {
            if (binding.source() instanceof Source.Path path) {
                paths.add(path.path());
            } else if (binding.source() instanceof Source.Computed computed) {
                paths.addAll(computed.values().paths(computed.name()));
            }
        }
        return paths;
    }

    /** Indexes of the key fields in the array of a record's fields, in the order of the key. */
    public int[] keyIndexes() {
        return key.stream().mapToInt(this::index).toArray();
    }

    /**
     * Index of a field in the array of a record's fields.
     *
     * @throws IllegalArgumentException if the layout has no such field
     */
    public int index(String fieldName) {
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).field().name().equals(fieldName)) {
                return index;
            }
        }
        throw new IllegalArgumentException("no field " + fieldName + " in layout " + layout.name());
    }
}
