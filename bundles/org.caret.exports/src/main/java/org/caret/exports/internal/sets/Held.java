package org.caret.exports.internal.sets;

/**
 * A record that the state is known to hold.
 *
 * @param key identifies it at the state
 * @param subject as the run named it that sent the record; blank where an extract has nobody for it
 * @param fingerprint of its fields
 * @param source place of the run that sent it last among those that count
 * @param record 0-based place in the file of that run
 */
record Held(String key, String subject, long fingerprint, int source, long record) {
}
