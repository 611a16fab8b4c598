package org.caret.imports.internal.plan;

/**
 * One position of a row's values.
 *
 * @param label how the source calls it: the field's name or the column's heading
 * @param personal whether its values must stay out of findings
 */
public record Slot(String label, boolean personal) {
}
