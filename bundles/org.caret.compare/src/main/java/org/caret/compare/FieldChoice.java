package org.caret.compare;

/**
 * The choice to take the state's value of a field.
 *
 * @param record number of the record in its comparison
 * @param field index of the field in the layout
 */
public record FieldChoice(long record, int field) {
}
