package org.caret.imports.internal.merge;

import java.util.Map;
import java.util.function.Function;

import org.caret.model.School;
import org.caret.store.BulkChange;
import org.caret.store.Store;

/**
 * Where rows are merged into.
 *
 * @param district id of the store's one district
 * @param schools what is known about a school that the store lacks, by its code
 * @param replacedSchools codes by the placeholders whose schools give their records up to them
 */
public record MergeTarget(Store store, BulkChange bulk, long district, Function<String, School> schools,
        Map<String, String> replacedSchools) {
}
