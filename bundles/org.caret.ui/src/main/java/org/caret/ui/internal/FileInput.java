package org.caret.ui.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** The file that an editor shows; the same file is another input for another kind of editor. */
public abstract class FileInput extends BrowsingInput {

    private final Path file;

    protected FileInput(Path file) {
        this.file = file;
    }

    public final Path file() {
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
        return other instanceof FileInput input && input.getClass() == getClass() && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
