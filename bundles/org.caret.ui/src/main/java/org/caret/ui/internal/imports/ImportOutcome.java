package org.caret.ui.internal.imports;

import org.caret.imports.ImportResult;

/** How an import, or its trial, has ended. */
sealed interface ImportOutcome {

    /** It went through, whatever became of the rows. */
    record Done(ImportResult result) implements ImportOutcome {
    }

    /** Somebody stopped it. */
    record Cancelled() implements ImportOutcome {
    }

    /** It could not be begun or not be ended. */
    record Failed(String message) implements ImportOutcome {
    }
}
