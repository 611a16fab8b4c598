package org.caret.ui.internal.compare;

import java.nio.file.Path;

import org.caret.ui.internal.BrowsingInput;
import org.eclipse.jdt.annotation.Nullable;

/** The extract that an editor compares. */
public final class CompareInput extends BrowsingInput {

    private final Path extract;

    public CompareInput(Path extract) {
        this.extract = extract;
    }

    Path extract() {
        return extract;
    }

    @Override
    public String getName() {
        return String.valueOf(extract.getFileName());
    }

    @Override
    public String getToolTipText() {
        return extract.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompareInput input && input.extract.equals(extract);
    }

    @Override
    public int hashCode() {
        return extract.hashCode();
    }
}
