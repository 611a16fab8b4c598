package org.caret.ui.internal.grid;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Which grid an editor shows. There is one editor for each. */
final class GridInput implements IEditorInput {

    private final GridDefinition definition;

    GridInput(GridDefinition definition) {
        this.definition = definition;
    }

    GridDefinition definition() {
        return definition;
    }

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
        return definition.label();
    }

    /** Grids are opened by the person, since the next start may be on another database. */
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
        return other instanceof GridInput input && input.definition.id().equals(definition.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition.id());
    }
}
