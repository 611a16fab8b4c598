package org.caret.exports;

import java.time.Clock;

import org.caret.exchange.BoundLayout;
import org.caret.exports.internal.sets.BaselineService;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;

/**
 * What the state is known to hold, where it says so itself: extracts of its operational data store (ODS) that were imported. An
 * extract takes the place of everything posted before it; runs that are created and posted after it build on it. Its lines
 * are archived as a run of the history with the export type {@link #EXTRACT}, posted from the beginning. An OSGi service,
 * thread-safe.
 *
 * @noimplement
 */
public interface Baselines {

    /** Export type of the run that keeps an extract; no contributed type has it. */
    String EXTRACT = "ods-extract";

    /**
     * Begins to archive an extract.
     *
     * @param bound the layout of its records, without the fields that the extract adds at their ends
     * @param reportingLea seven digits, as the records have it
     * @param fileName name of the extract, without folder
     * @throws ExportException {@link ExportException.Reason#STORE} where the database cannot be written,
     *         {@link ExportException.Reason#ARCHIVE} where its folder cannot
     */
    Writer begin(Store store, BoundLayout bound, AcademicYear year, String reportingLea, String fileName)
            throws ExportException;

    /** A service for code outside OSGi. */
    static Baselines of(Clock clock) {
        return new BaselineService(clock);
    }

    /** Takes the records of an extract, in any order and number. Belongs to one thread. */
    interface Writer extends AutoCloseable {

        /**
         * Adds a record.
         *
         * @param subject identifier of its subject in this database, as the record type's subject path names it; empty where
         *        there is nobody
         * @param fields one text per field of the layout, empty for blank; suffix of the record type and transaction type
         *        are dropped. The array is not kept
         */
        void add(String subject, String[] fields) throws ExportException;

        /**
         * Archives and records everything that was added; from now on it is what the state holds. To be called once.
         *
         * @throws ExportException as {@link #begin}; nothing is kept then
         */
        RememberedRun finish() throws ExportException;

        /** Gives up what was not finished. */
        @Override
        void close() throws ExportException;
    }
}
