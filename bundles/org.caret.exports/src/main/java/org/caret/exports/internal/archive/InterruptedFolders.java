package org.caret.exports.internal.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.internal.output.BegunFolder;
import org.caret.exports.internal.output.BegunFolder.Contents;
import org.caret.exports.internal.output.Journal;
import org.caret.model.ExportRun;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Ends folders of files that belong together and were not complete when a process was killed: as where somebody cancels it, the files are
 * removed and their runs undone, so that the same can simply be asked for again.
 */
record InterruptedFolders(Store store) {

    /** What was done, a sentence each. A folder that cannot be ended now is tried again the next time. */
    List<String> end(Journal journal) throws StoreException, IOException {
        List<String> done = new ArrayList<>();
        for (BegunFolder begun : journal.begunFolders()) {
            if (begun.complete()) {
                begun.end();
            } else {
                done.add(end(begun));
            }
        }
        return done;
    }

    private String end(BegunFolder begun) throws StoreException {
        try {
            String said = undo(begun);
            begun.end();
            return said;
        } catch (IOException e) {
            return "The files in " + begun.contents().folder()
                    + ", which were interrupted before all of them were there, cannot be removed: " + e.getMessage();
        }
    }

    /** Files first: as long as a file is there its run is known. */
    private String undo(BegunFolder begun) throws StoreException, IOException {
        List<String> files = begun.remove();
        List<ExportRun> runs = new ArrayList<>();
        for (ExportRun run : new RunRecords(store).all()) {
            if (belongs(ArchivedRuns.summary(run), begun.contents())) {
                runs.add(run);
            }
        }
        ArchivedRuns.forget(store, runs);
        return "The files in " + begun.contents().folder() + " were interrupted before all of them were there. "
                + (files.isEmpty() ? "None was written."
                        : "Removed, and their runs undone: " + String.join(", ", files) + '.')
                + " Write them again.";
    }

    private static boolean belongs(RememberedRun run, Contents contents) {
        return run.state() == RunState.CREATED && !run.baseline() && !run.created().isBefore(contents.begun())
                && run.option("folder").filter(contents.folder().toString()::equals).isPresent();
    }
}
