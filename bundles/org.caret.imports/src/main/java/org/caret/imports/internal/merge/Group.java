package org.caret.imports.internal.merge;

import org.eclipse.jdt.annotation.Nullable;

/** An object of the district with all that lives under it and is concerned, while rows about it are decided on. */
final class Group {

    private @Nullable Entity anchor;

    Group(@Nullable Entity anchor) {
        this.anchor = anchor;
    }

    /** The object; null while it does not exist. */
    @Nullable
    Entity anchor() {
        return anchor;
    }

    void anchor(Entity made) {
        anchor = made;
    }
}
