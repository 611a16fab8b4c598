package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.exports.ExportException;
import org.caret.exports.internal.output.MoveIntent;
import org.caret.exports.internal.output.OutputSet;
import org.caret.model.ExportRun;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Ends what a crash has interrupted while files were put in their places: those of recorded runs, and those that no run remembers, are
 * moved, those of runs that were never recorded removed. What had begun to be taken back is taken back.
 */
record InterruptedMoves(Store store, ArchiveFolders folders) {

    /** What was done, a sentence each. Files that cannot be moved now are tried again the next time. */
    List<String> end() throws StoreException, IOException {
        List<String> done = new ArrayList<>();
        for (MoveIntent intent : MoveIntent.open(folders.all())) {
            try {
                done.add(end(intent));
            } catch (ExportException | IOException e) {
                done.add("Files that were interrupted on the way to their places still wait for it, "
                        + names(intent.targets()) + ' ' + e.getMessage());
            }
        }
        return done;
    }

    private String end(MoveIntent intent) throws StoreException, ExportException, IOException {
        List<ExportRun> recorded = recorded(intent);
        boolean all = recorded.size() == intent.runs().size();
        OutputSet files = OutputSet.resume(intent);
        String what = intent.runs().isEmpty() ? "Writing files" : "Run " + intent.runs().get(0);
        if (intent.moving() && all) {
            files.moveIntoPlace();
            files.settle();
            return files.missing().isEmpty()
                    ? what + " was interrupted; the files are in their places now: " + names(intent.targets())
                    : what + " was interrupted and a file is missing; write it again: " + names(files.missing());
        }
        if (intent.moving()) {
            files.discard();
        } else {
            files.takeBack();
        }
        if (!recorded.isEmpty()) {
            new RunRecords(store).remove(recorded);
        }
        files.settle();
        return what + " was interrupted and has written nothing: " + names(intent.targets());
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", ", "", "."));
    }

    private List<ExportRun> recorded(MoveIntent intent) throws StoreException {
        RunRecords records = new RunRecords(store);
        List<ExportRun> recorded = new ArrayList<>();
        for (String runId : intent.runs()) {
            Optional<ExportRun> run = records.find(runId);
            run.ifPresent(recorded::add);
        }
        return recorded;
    }
}
