package org.caret.exports.internal.sets;

import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exports.LeftOutReason;

/** Decides about the records of one subject: which file each goes to, or why it is not sent. */
interface Divider {

    /** @param items those that are deleted first, then those of the data in the order of the file */
    void divide(List<Item> items, Decisions decisions);

    /** Where the decisions go. What is not mentioned is as the state holds it and is not sent again. */
    interface Decisions {

        void send(Placed placed);

        void leaveOut(Item item, LeftOutReason reason);

        void report(Finding finding);
    }
}
