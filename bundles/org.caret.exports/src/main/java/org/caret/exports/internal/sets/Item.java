package org.caret.exports.internal.sets;

import java.util.Optional;

import org.caret.exports.RememberedRun;

/**
 * A record that may be sent.
 *
 * @param subject identifier of its subject in this database
 * @param name how findings name it
 * @param key identifies it at the state
 * @param verdict what the state knows of it; meaningless for a record that is to be deleted
 * @param posted for a record that is to be deleted, the run that sent it last; empty for a record of the data
 */
public record Item(String subject, String name, String key, String[] fields, Verdict verdict,
        Optional<RememberedRun> posted) {

    /** Whether the state holds the record and the data do not. */
    public boolean gone() {
        return posted.isPresent();
    }
}
