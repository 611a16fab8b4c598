package org.caret.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The input of a {@link BrowsingEditor}, which is not kept for the next start of the workbench: that may be on another
 * database.
 */
public abstract class BrowsingInput implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return null;
    }
}
