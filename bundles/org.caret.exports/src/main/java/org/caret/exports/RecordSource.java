package org.caret.exports;

import java.io.IOException;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Makes the finished records of a file that is no list of stored rows, such as public tables that add up a district. The run does
 * the rest: file, archive, history, preview. Made by the extension registry with a constructor without parameters, and stateless.
 */
public interface RecordSource {

    /**
     * What is wrong with a complete request, as a sentence that calls the options by their labels; empty where nothing is.
     */
    default Optional<String> problem(ExportRequest request) {
        return Optional.empty();
    }

    /**
     * The columns of the file. A text file begins with their names, as a workbook does.
     *
     * @return empty where no file is known for the year
     */
    Optional<Layout> layout(AcademicYear year);

    /**
     * Gives the records to the run, in the order of the file. The run holds a reading lease on the store meanwhile.
     *
     * @param monitor to be asked now and then whether the run was cancelled
     * @throws ExportException where the records cannot be made, for a reason that a person can do something about
     * @throws OperationCanceledException where the monitor was cancelled
     */
    void write(Store store, ExportRequest request, Records records, IProgressMonitor monitor)
            throws ExportException, StoreException, IOException;

    /** Where a source puts what it makes. */
    interface Records {

        /**
         * Takes a finished record.
         *
         * @param key identifies the record in the file
         * @param fields as the layout has them
         */
        void record(String key, String[] fields) throws IOException;

        /**
         * Takes something that is expected in the file and not there.
         *
         * @param name local identifiers only, no names of people
         */
        void leftOut(String name, LeftOutReason reason) throws IOException;

        /** Takes something that a person should know about a record. */
        void finding(Finding finding) throws IOException;

        /** Takes something that a person should know about the file, one sentence. */
        void remark(String sentence);
    }
}
