package org.caret.exports;

import java.util.List;
import java.util.Optional;

import org.caret.store.PathNotAskedForException;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Decides which rows enter a file: the domain knowledge of one export type. Made by the extension registry with a
 * constructor without parameters, and stateless; what a run needs lives in its {@link Decider}.
 */
public interface Selection {

    /**
     * What is wrong with a complete request, such as an end before a start, as a sentence that calls the options by their labels;
     * empty where nothing is.
     */
    default Optional<String> problem(ExportRequest request) {
        return Optional.empty();
    }

    /** Which rows are looked at for a request: scope, filter, paths and group key. */
    SelectionSource source(ExportRequest request);

    /** Prepares a run: finds the slots it reads from once, so that no path is looked up per row. */
    Decider decider(ExportRequest request, Slots slots);

    /** Rules between the records and others that the file is not about; usually none. */
    default List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of();
    }

    /** Rules about the file as a whole; usually none. */
    default List<FileCheck> fileChecks(ExportRequest request) {
        return List.of();
    }

    /** What the file is expected to be about although its layout has no record for it; usually nothing. */
    default Optional<Unsendable> unsendable(ExportRequest request) {
        return Optional.empty();
    }

    /** Positions of the values in the rows of a run. */
    @FunctionalInterface
    interface Slots {

        /** @throws PathNotAskedForException if neither the source nor anybody else asked for the path */
        int slot(RolePath path);

        /** Shorthand for {@code slot(RolePath.of(path))}. */
        default int slot(String path) {
            return slot(RolePath.of(path));
        }
    }

    /** Decides for one run; asked once per group of rows that share the group key, in key order, by one thread. */
    @FunctionalInterface
    interface Decider {

        /**
         * Whether a row is what the file is about at all. One that is not is neither written nor listed as left out, like
         * the rows outside the source's filter; for what a condition cannot say. Asked before any rule.
         */
        default boolean concerns(Row row) {
            return true;
        }

        /**
         * Says of every row of the group whether it enters the file or why not. A row may make several records, and several
         * rows one record. Rows that no export type may send (a
         * school that was not chosen, a record marked as not reported) are not in the group any more; what holds of the
         * student as a whole (no SSID, not enrolled, sent before) is judged afterwards, on the rows that are included.
         *
         * @param group at least one row, in the order of the source
         */
        void decide(List<Row> group, Decisions decisions);
    }

    /**
     * Where a decider puts its decisions. Every row of the group must be decided: included (once for each record that it
     * makes), left out, or passed over.
     */
    interface Decisions {

        /** The row enters the file. */
        void include(Row row);

        /** The row enters the file with some values left blank or replaced. */
        void include(Row row, Amendment... amendments);

        /** The row does not enter the file. */
        void leaveOut(Row row, LeftOutReason reason);

        /**
         * The row is no record of its own, because another row of the group speaks for it: one of several ways to the same
         * record, or a part of what the other row adds up. It is neither written nor listed as left out.
         */
        void passOver(Row row);
    }
}
