package org.caret.exchange;

import java.util.List;

import org.caret.spec.Layout;

/**
 * A layout with a binding for each of its fields, in order; checked against layout and Ecore model when it was read.
 */
public record BoundLayout(Layout layout, List<FieldBinding> fields) {

    public BoundLayout {
        fields = List.copyOf(fields);
    }
}
