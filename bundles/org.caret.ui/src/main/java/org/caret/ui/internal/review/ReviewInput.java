package org.caret.ui.internal.review;

import java.nio.file.Path;

import org.caret.ui.internal.FileInput;

/** The file that is reviewed in an editor. */
public final class ReviewInput extends FileInput {

    public ReviewInput(Path file) {
        super(file);
    }
}
