package org.caret.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.caret.imports.RememberedImport;

/**
 * Whether findings of an import are shown in place of those of a run: those of the one that somebody chose, or that has just
 * been made. A new run, or one that is chosen, takes its place.
 */
final class ImportChoice {

    private Optional<String> newestImport = Optional.empty();
    private Optional<String> newestRun = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean asked;

    synchronized void choose(String batch) {
        chosen = Optional.of(batch);
    }

    /** Shows the findings of a run again. */
    synchronized void chooseRun() {
        chosen = Optional.empty();
    }

    /** Knows nothing of the database any more. */
    synchronized void forget() {
        newestImport = Optional.empty();
        newestRun = Optional.empty();
        chosen = Optional.empty();
        asked = false;
    }

    /**
     * The import to be shown; empty for a run.
     *
     * @param imports newest first
     * @param run the newest run
     */
    synchronized Optional<RememberedImport> among(List<RememberedImport> imports, Optional<String> run) {
        Optional<String> first = imports.stream().findFirst().map(RememberedImport::batch);
        if (asked && !first.equals(newestImport)) {
            chosen = first;
        } else if (asked && !run.equals(newestRun)) {
            chosen = Optional.empty();
        }
        asked = true;
        newestImport = first;
        newestRun = run;
        return imports.stream().filter(one -> chosen.filter(one.batch()::equals).isPresent()).findFirst();
    }
}
