package org.caret.imports;

import java.util.Optional;

import org.caret.exchange.Finding;

/**
 * A finding as an import batch keeps it.
 *
 * @param about the record of the database that the finding is about; empty where it is about the source alone. The record
 *        may have been deleted since
 */
public record BatchFinding(Finding finding, Optional<Place> about) {

    /**
     * A record of the database.
     *
     * @param recordClass name of its class in the model: {@code Enrollment}
     * @param id as the store numbers it
     */
    public record Place(String recordClass, long id) {
    }
}
