package org.caret.exports.testsupport;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Somebody who cancels after the monitor was asked a number of times. */
final class CancelAfter extends NullProgressMonitor {

    private int questions;

    CancelAfter(int questions) {
        this.questions = questions;
    }

    @Override
    public boolean isCanceled() {
        return questions-- <= 0;
    }
}
