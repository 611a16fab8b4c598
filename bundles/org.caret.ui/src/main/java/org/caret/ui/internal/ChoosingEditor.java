package org.caret.ui.internal;

import java.nio.file.Path;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** An editor of a file of the state beside the open database, in which a person chooses what is taken from it. */
public abstract class ChoosingEditor extends SavingEditor {

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof FileInput)) {
            throw new PartInitException("not a file: " + input);
        }
        super.init(site, input);
    }

    protected final Path file() {
        return ((FileInput) getEditorInput()).file();
    }
}
