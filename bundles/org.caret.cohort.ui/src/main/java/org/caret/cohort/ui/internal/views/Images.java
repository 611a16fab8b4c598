package org.caret.cohort.ui.internal.views;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Icons and the actions that carry them. */
final class Images {

    private static final String BUNDLE = "org.caret.cohort.ui";

    private Images() {
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** A button of a toolbar. */
    static Action action(String text, String icon, Runnable work) {
        Action action = new Action(text, icon(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }
}
