package org.caret.store.derby.internal.schema;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of a table: an attribute, or the id that a single-valued reference points to.
 *
 * @param name upper snake case, unquoted
 * @param length of a text column in characters, otherwise 0
 * @param required never null; what has a default value in the model, and the container
 * @param feature the attribute or reference
 * @param kept a reference that the store itself keeps pointing to the latest of some children; it has no foreign key,
 *        because that would tie two tables to each other so that neither could be loaded first
 */
public record Column(String name, ColumnType type, int length, boolean required, EStructuralFeature feature,
        boolean kept) {

    /** The name as it stands in SQL, quoted, so that no attribute's name can be a reserved word. */
    public String sql() {
        return Table.quoted(name);
    }

    /** The reference, where this is no attribute. */
    public @Nullable EReference reference() {
        return feature instanceof EReference reference ? reference : null;
    }

    /** Whether a foreign key guards the column. */
    public boolean hasForeignKey() {
        return feature instanceof EReference && !kept;
    }

    /** Type as declared, such as {@code VARCHAR(20)}. */
    public String declaredType() {
        return type.hasLength() ? type.keyword() + '(' + length + ')' : type.keyword();
    }
}
