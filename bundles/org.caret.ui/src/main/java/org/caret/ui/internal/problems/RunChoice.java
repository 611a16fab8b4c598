package org.caret.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.caret.exports.RememberedRun;

/** Which run is shown: the one that somebody chose, or the newest. A new run takes the place of a chosen one. */
final class RunChoice {

    private Optional<String> newest = Optional.empty();
    private Optional<String> chosen = Optional.empty();

    synchronized void choose(String runId) {
        chosen = Optional.of(runId);
    }

    /** @param runs newest first */
    synchronized Optional<RememberedRun> among(List<RememberedRun> runs) {
        Optional<String> first = runs.stream().findFirst().map(RememberedRun::runId);
        if (newest.isPresent() && first.isPresent() && !newest.equals(first)
                && runs.stream().anyMatch(run -> newest.get().equals(run.runId()))) {
            chosen = first;
        }
        newest = first;
        return runs.stream().filter(run -> chosen.filter(run.runId()::equals).isPresent()).findFirst()
                .or(() -> runs.stream().findFirst());
    }
}
