package org.caret.cli.internal.words;

import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequest.Confirmation;

import picocli.CommandLine.Option;

/** How much of what is selected is sent, and in how many files. */
public final class ArrangementOptions {

    @Option(names = "--split", defaultValue = "none", paramLabel = "transactions|schools", //
            description = "Divide the records over several files: deletes, exits and updates, adds, to be sent in this order; or "
                    + "a file for each school. For types that the state takes so; caret types lists them.")
    private Split split;

    @Option(names = "--changes-only", //
            description = "Send only what differs from what was posted, or from the newest ODS extract: single records, or whole "
                    + "schools where a file replaces what the state holds.")
    private boolean changesOnly;

    @Option(names = "--confirm-deletes", //
            description = "Delete at the state what was posted and is no longer in the data. Without it, such records are listed "
                    + "as left out.")
    private boolean deletes;

    Arrangement arrangement() {
        return new Arrangement(split, changesOnly ? Extent.CHANGES : Extent.ALL,
                deletes ? Confirmation.CONFIRMED : Confirmation.NOT_ASKED);
    }
}
