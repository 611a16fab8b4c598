package org.caret.imports.review;

import java.util.List;
import java.util.Optional;

/**
 * What came of decisions.
 *
 * @param decided cases that were decided
 * @param changed those of them that have changed the database
 * @param refused decisions that were not followed, a sentence each with the case, without personal data
 * @param batch id of the import batch that keeps file and decisions; empty where nothing was decided
 */
public record ReviewOutcome(long decided, long changed, List<String> refused, Optional<String> batch) {

    public ReviewOutcome {
        refused = List.copyOf(refused);
    }
}
