package org.caret.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor in which nothing is edited: it only shows. */
public abstract class BrowsingEditor extends EditorPart {

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("nothing is edited here");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("nothing is edited here");
    }
}
