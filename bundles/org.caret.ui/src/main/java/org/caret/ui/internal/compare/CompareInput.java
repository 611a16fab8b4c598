package org.caret.ui.internal.compare;

import java.nio.file.Path;

import org.caret.ui.internal.FileInput;

/** The extract that an editor compares. */
public final class CompareInput extends FileInput {

    public CompareInput(Path file) {
        super(file);
    }
}
