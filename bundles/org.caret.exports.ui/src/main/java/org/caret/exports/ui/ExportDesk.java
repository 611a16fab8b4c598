package org.caret.exports.ui;

import java.time.Clock;
import java.util.function.BiFunction;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.RunHistory;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Everything the wizard works with. Whoever opens it sees to it that the store stays open as long as the wizard, the
 * dialog with its result, and the jobs they have asked for.
 *
 * @param jobs makes a job, not yet scheduled, from a name and what it does
 * @param clock says what day it is
 * @param changed is run, in the thread of the windows, after a run was remembered or marked
 */
public record ExportDesk(Store store, ExportTypes types, RecordTypes recordTypes, ExportService exports,
        RunHistory history, Specifications specifications, Clock clock, BiFunction<String, ICoreRunnable, Job> jobs,
        Runnable changed) {
}
