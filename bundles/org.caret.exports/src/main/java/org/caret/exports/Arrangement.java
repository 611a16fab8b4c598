package org.caret.exports;

import java.util.Locale;

import org.caret.exports.ExportRequest.Confirmation;

/**
 * How much of what is selected is sent, and in how many files.
 *
 * @param split by what the records are divided over files
 * @param extent whether records that the state holds already are sent again
 * @param deletes whether records that the state holds and the data no longer have may be deleted there; without, they are
 *        listed as left out and what depends on their deletion is held back
 */
public record Arrangement(Split split, Extent extent, Confirmation deletes) {

    /** One file with everything that is selected; nothing is deleted. */
    public static final Arrangement PLAIN = new Arrangement(Split.NONE, Extent.ALL, Confirmation.NOT_ASKED);

    /** By what records are divided over files. */
    public enum Split {
        /** One file. */
        NONE,
        /**
         * Files to be sent one after the other: deletes; exits and updates; adds. For record types of which the state
         * takes transactions.
         */
        TRANSACTIONS,
        /** A file for each school, so that a rejection costs only that one. For types that the state itself splits. */
        SCHOOLS;

        /** Lower case, as it is stored and written on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much of what is selected is sent. */
    public enum Extent {
        /** Everything. */
        ALL,
        /**
         * What differs from what the state is known to hold: single records, or whole schools where a file replaces all that
         * the state holds of a school.
         */
        CHANGES;

        /** Lower case, as it is stored. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is one file with everything. */
    public boolean plain() {
        return split == Split.NONE && extent == Extent.ALL;
    }

    /** The same with another split. */
    public Arrangement withSplit(Split wanted) {
        return new Arrangement(wanted, extent, deletes);
    }

    /** The same with another extent. */
    public Arrangement withExtent(Extent wanted) {
        return new Arrangement(split, wanted, deletes);
    }

    /** The same after somebody has said that deleting is meant. */
    public Arrangement deleting() {
        return new Arrangement(split, extent, Confirmation.CONFIRMED);
    }
}
