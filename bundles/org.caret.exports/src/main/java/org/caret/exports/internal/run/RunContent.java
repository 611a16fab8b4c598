package org.caret.exports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.RunCounts;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.spec.Layout;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/** What a run writes: rows that a selection chooses, or the records of a source. Belongs to one run. */
interface RunContent {

    ExportRequest request();

    /** Under which name the run is listed. */
    String recordType();

    Layout layout();

    /** Writes the file and tells archive and tally about it. A reading lease is held. */
    void write(Store store, OutputStream file, RunArchive archive, Tally tally, SubMonitor progress)
            throws ExportException, StoreException, IOException;

    /** What is to be said about the run as a whole, after it was written. */
    List<String> remarks(RunCounts counts);
}
