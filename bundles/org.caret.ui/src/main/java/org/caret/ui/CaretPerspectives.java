package org.caret.ui;

/** Ids of the perspectives, as plugin.xml declares them. */
public final class CaretPerspectives {

    /** The district at a glance; what the workbench opens with. */
    public static final String DISTRICT = "org.caret.ui.district";

    private CaretPerspectives() {
    }
}
