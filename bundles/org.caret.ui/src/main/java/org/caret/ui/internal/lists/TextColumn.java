package org.caret.ui.internal.lists;

import org.eclipse.swt.SWT;

/**
 * A column of a list of texts.
 *
 * @param heading as shown
 * @param width in average characters
 * @param alignment {@link SWT#LEFT} or {@link SWT#RIGHT}
 */
public record TextColumn(String heading, int width, int alignment) {

    /** A column of words. */
    public static TextColumn words(String heading, int width) {
        return new TextColumn(heading, width, SWT.LEFT);
    }

    /** A column of numbers. */
    public static TextColumn numbers(String heading, int width) {
        return new TextColumn(heading, width, SWT.RIGHT);
    }
}
