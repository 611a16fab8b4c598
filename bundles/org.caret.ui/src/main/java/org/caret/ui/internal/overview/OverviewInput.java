package org.caret.ui.internal.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** There is one overview; all its inputs are equal. */
public final class OverviewInput implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.OverviewInput_name;
    }

    /** The workbench opens the overview by itself. */
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OverviewInput;
    }

    @Override
    public int hashCode() {
        return OverviewInput.class.hashCode();
    }
}
