package org.caret.store.derby.internal.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.spi.DiskSpace;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an error of the database means to the person. Texts of the database are not repeated, because they may quote the
 * values of a record; they stay with the cause.
 */
public final class SqlErrors {

    /** Log or page cannot be written; Derby's texts name a full disk as the reason. */
    private static final Set<String> FULL = Set.of("XSLA4", "XSDG2");
    private static final Set<String> BUSY = Set.of("40XL1", "40XL2", "40001");
    private static final Set<String> READ_ONLY = Set.of("25502", "25503", "40XD1", "XSAI3");
    private static final Set<String> DAMAGED = Set.of("XSDB3", "XSDB0", "XSDB1", "XSDB2", "XSDG0", "XSDFH", "XSLAN",
            "XSLA3", "XSLA7", "XSLAA", "XSLAB", "XSLAO", "XSRS8", "XBM0C", "XCXA0", "XCXE0");

    /** Changes wait in the log, which a database that cannot be written does not apply. */
    private static final String UNCLEAN = "XSLAF";
    /** The database does not start, without Derby saying why, or is not there. */
    private static final Set<String> NO_START = Set.of("XJ040", "XJ004", "XBM0G", "XBM0I");
    private static final String SAME_KEY = "23505";
    /** A foreign key cannot be made, because rows violate it. */
    private static final String NEW_KEY_VIOLATED = "X0Y45";

    private SqlErrors() {
    }

    /**
     * @param doing what was tried, to follow "could not"
     */
    public static StoreException translate(SQLException error, String doing) {
        if (noSpace(error)) {
            return diskFull(error, doing);
        }
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            StoreException known = cause instanceof SQLException sql ? known(sql, error, doing) : null;
            if (known != null) {
                return known;
            }
        }
        if (NO_START.contains(String.valueOf(error.getSQLState()))) {
            return damaged(error, doing, error.getSQLState());
        }
        return new StoreException(Reason.FAILED,
                "Could not " + doing + " (database error " + error.getSQLState() + ").",
                "Look into the database folder's log for details.", error);
    }

    /** Whether a record's natural key, or its id, is in the table already. */
    public static boolean sameKey(SQLException error) {
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && SAME_KEY.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable StoreException known(SQLException sql, SQLException error, String doing) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals("XSDB6") || state.equals("XSDBA")) {
            return new StoreException(Reason.IN_USE, "The database is open in another process.",
                    "Close the other Caret and try again.", error);
        }
        if (state.equals(UNCLEAN)) {
            return new StoreException(Reason.READ_ONLY,
                    "Could not " + doing + ": it was not closed cleanly and its folder cannot be written.",
                    "Open it once with write access.", error);
        }
        if (READ_ONLY.contains(state)) {
            return new StoreException(Reason.READ_ONLY, "Could not " + doing + ": the database is read-only.",
                    "Give yourself write access to the database folder, or free some space where its disk is full, "
                            + "and open it again.",
                    error);
        }
        if (BUSY.contains(state)) {
            return new StoreException(Reason.CONFLICT,
                    "Could not " + doing + ": somebody else was changing the same records.",
                    "Try again.", error);
        }
        if (state.startsWith("23") || state.equals(NEW_KEY_VIOLATED)) {
            return new StoreException(Reason.CONFLICT,
                    "Could not " + doing + ": " + constraint(state) + '.', "Correct the record and try again.", error);
        }
        if (DAMAGED.contains(state)) {
            return damaged(error, doing, state);
        }
        return null;
    }

    private static StoreException damaged(SQLException error, String doing, String state) {
        return new StoreException(Reason.DAMAGED,
                "Could not " + doing + ": the database files are damaged (" + state + ").",
                "Restore the folder from a backup.", error);
    }

    private static String constraint(String state) {
        return switch (state) {
        case SAME_KEY -> "a record with the same key exists already";
        case "23503", NEW_KEY_VIOLATED -> "a record it refers to does not exist, or it is still referred to";
        case "23502" -> "a required value is missing";
        default -> "a rule of the model is violated";
        };
    }

    private static @Nullable Throwable next(Throwable cause) {
        SQLException further = cause instanceof SQLException sql ? sql.getNextException() : null;
        return further != null ? further : cause.getCause();
    }

    private static boolean noSpace(SQLException error) {
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql ? FULL.contains(String.valueOf(sql.getSQLState()))
                    : cause instanceof IOException io && DiskSpace.missing(io)) {
                return true;
            }
        }
        return false;
    }

    private static StoreException diskFull(SQLException error, String doing) {
        return new StoreException(Reason.DISK_FULL, "Could not " + doing + ": no space is left on the disk.",
                "Free some space and try again; nothing was changed.", error);
    }
}
