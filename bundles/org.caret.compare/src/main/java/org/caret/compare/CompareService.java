package org.caret.compare;

import java.time.Clock;
import java.util.Collection;

import org.caret.compare.internal.MergingCompareService;
import org.caret.exchange.RecordTypes;
import org.caret.exports.Baselines;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordListing;
import org.caret.exports.RememberedRun;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares what the state holds with the database, for every record type that has an export type. An OSGi service;
 * thread-safe.
 *
 * @noimplement
 */
public interface CompareService {

    /**
     * Compares an ODS extract with the records that an export of its record type, academic year and schools would be made of,
     * students who have left included. Records belong together where the fields of the record type's key agree.
     * <p>
     * The records of one export type stand for the database, with the defaults of its options: the only one of the record
     * type, among several the one about the past. A record that it holds back (a mark keeps it from being reported, or its
     * selection does not want it) is compared where the extract has it, and not missed there where it has not.
     * <p>
     * Not compared are fillers, constants that no import reads, and the columns that the state adds.
     *
     * @param monitor may be cancelled at any time; null where nobody watches
     * @return to be closed
     * @throws OperationCanceledException after a cancel
     */
    Comparison compare(Store store, CompareRequest request, @Nullable IProgressMonitor monitor)
            throws CompareException;

    /**
     * Takes values of the state over into the database: each one is written to the object that the local value came from,
     * all in one unit of work, with an entry each in the audit. What the object holds is corrected in place; no new dated
     * record begins.
     *
     * @param choices fields of records of the comparison; a field that cannot be taken or does not differ is refused, and so
     *        is one where two choices want different values in the same place
     * @return what was taken and what was refused; where nothing could be taken, the database is as before
     * @throws CompareException where an object has changed since it was compared, or the database refuses; nothing is taken
     */
    TakenValues take(Store store, Comparison comparison, Collection<FieldChoice> choices) throws CompareException;

    /**
     * Puts back what was there before values were taken, with an entry each in the audit.
     *
     * @throws CompareException where one of the values has changed since; nothing is put back
     */
    void putBack(Store store, TakenValues taken) throws CompareException;

    /**
     * Makes the extract what the state is known to hold: from now on, exports of changes only are held against it (see
     * {@link Baselines}).
     *
     * @param monitor may be cancelled at any time; null where nobody watches
     * @return the run of the history that keeps it
     * @throws OperationCanceledException after a cancel; nothing is kept then
     */
    RememberedRun useAsBaseline(Store store, Comparison comparison, @Nullable IProgressMonitor monitor)
            throws CompareException;

    /** A service for code outside OSGi. */
    static CompareService of(ExportTypes types, RecordTypes recordTypes, Specifications specifications, Clock clock) {
        return new MergingCompareService(RecordListing.of(types, recordTypes, specifications), types, recordTypes,
                specifications, Baselines.of(clock), clock);
    }
}
