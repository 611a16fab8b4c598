package org.caret.ui.internal.review;

import java.nio.file.Path;

import org.caret.ui.internal.BrowsingInput;
import org.eclipse.jdt.annotation.Nullable;

/** The file that is reviewed in an editor. */
public final class ReviewInput extends BrowsingInput {

    private final Path file;

    public ReviewInput(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    @Override
    public String getName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewInput input && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
