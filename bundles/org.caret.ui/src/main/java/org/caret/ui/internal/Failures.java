package org.caret.ui.internal;

import org.caret.compare.CompareException;
import org.caret.exports.ExportException;
import org.caret.imports.review.ReviewException;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** Failures of headless code as a job reports them: what happened, then what to do. */
public final class Failures {

    private Failures() {
    }

    public static CoreException of(ExportException e) {
        return new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
    }

    public static CoreException of(CompareException e) {
        return new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
    }

    public static CoreException of(ReviewException e) {
        return new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
    }

    public static CoreException of(StoreException e) {
        return new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
    }

    /** @param message what happened and what to do, whole sentences */
    public static CoreException of(String message) {
        return new CoreException(Status.error(message));
    }

    /** @param message what happened, a whole sentence */
    public static CoreException of(String message, Exception e) {
        return new CoreException(Status.error(message, e));
    }
}
