package org.caret.ui.internal.grid;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.caret.store.Store;
import org.caret.store.StoreException;

/** Does what takes a while, outside of the thread of the windows. */
interface GridWork {

    /** Something to find out from the store. */
    interface Question<T> {
        T ask(Store store, BooleanSupplier cancelled) throws StoreException;
    }

    /** Something on its way. */
    interface Pending {
        /** Neither answer nor failure comes after this. To be called in the thread of the windows. */
        void cancel();

        /**
         * Waits a little for answer or failure, and takes it at once if it comes in time; else it comes as it would have. To be
         * called in the thread of the windows.
         *
         * @param milliseconds how long at most, no longer than it takes to paint; 0 to take what is there
         */
        void await(long milliseconds);
    }

    /**
     * Starts to find something out. Answer or failure comes in the thread of the windows, unless cancelled or the
     * database is closed.
     */
    <T> Pending start(Question<T> question, Consumer<T> answer, Consumer<StoreException> failure);
}
