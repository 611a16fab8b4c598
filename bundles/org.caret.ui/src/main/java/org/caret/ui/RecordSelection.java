package org.caret.ui;

import org.eclipse.emf.ecore.EClass;

/**
 * The record that a part shows or has selected, as the element of a workbench selection.
 *
 * @param type a concrete class of the model
 * @param id surrogate key in the open store
 */
public record RecordSelection(EClass type, long id) {
}
