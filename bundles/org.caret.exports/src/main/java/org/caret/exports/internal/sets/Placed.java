package org.caret.exports.internal.sets;

/**
 * A record and the file that it goes to.
 *
 * @param file orders and names the file: the number of a step, or the code of a school; blank where there is one file
 * @param transaction type that the record says: blank, {@code D} or {@code R}
 */
public record Placed(Item item, String file, String transaction) {
}
