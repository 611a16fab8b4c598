package org.caret.exports.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.caret.exports.ExportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;

/**
 * Does the work of a wizard outside of the thread of the windows, with the wizard's progress and its button to cancel.
 *
 * @param <T> what comes of the work
 */
interface WizardRun<T> {

    T run(IProgressMonitor monitor) throws ExportException;

    /**
     * Waits until the work is done; the windows go on meanwhile.
     *
     * @throws InterruptedException after a cancel; nothing was written then
     */
    static <T> T in(IRunnableContext wizard, WizardRun<T> work) throws ExportException, InterruptedException {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            wizard.run(true, true, monitor -> {
                try {
                    result.set(work.run(monitor));
                } catch (ExportException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ExportException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
        return result.get();
    }
}
