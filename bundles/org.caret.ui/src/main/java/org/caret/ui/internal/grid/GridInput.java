package org.caret.ui.internal.grid;

import java.util.Objects;

import org.caret.ui.internal.BrowsingInput;
import org.eclipse.jdt.annotation.Nullable;

/** Which grid an editor shows. There is one editor for each. */
final class GridInput extends BrowsingInput {

    private final GridDefinition definition;

    GridInput(GridDefinition definition) {
        this.definition = definition;
    }

    GridDefinition definition() {
        return definition;
    }

    @Override
    public String getName() {
        return definition.title();
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
