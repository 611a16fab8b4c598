package org.caret.ui.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of the workbench, one SVG file each, named like the constant. */
public enum Icons {

    CALENDAR,
    CLEAR,
    COMPARE,
    CREATED,
    DATABASE,
    DISTRICT,
    ENROLLMENTS,
    EXPORT,
    EXPORTS,
    FATAL,
    FILE,
    FOLDER,
    IMPORT,
    IMPORT_BANNER,
    INCIDENTS,
    LEFTOUT,
    NAVIGATOR,
    NOTICE,
    OVERVIEW,
    POSTED,
    PROBLEMS,
    REFRESH,
    REJECTED,
    REVERT,
    REVIEW,
    SAMPLE,
    SAVE,
    SCHOOL,
    SEARCH,
    SECTIONS,
    STAFF,
    STUDENT,
    STUDENTS,
    UNDO,
    VERIFY,
    WARNING;

    private static final String BUNDLE = "org.caret.ui";

    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name().toLowerCase(Locale.ROOT) + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Shared; never to be disposed. To be called in the thread of the windows. */
    public Image image() {
        ImageRegistry shared = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + name();
        Image image = shared.get(key);
        if (image == null) {
            shared.put(key, descriptor());
            image = shared.get(key);
        }
        return image;
    }
}
