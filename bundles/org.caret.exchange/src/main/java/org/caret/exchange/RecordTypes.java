package org.caret.exchange;

import java.util.List;
import java.util.Optional;

/**
 * The contributed record types. An OSGi service; {@link RecordTypeLoader} serves code outside OSGi. Thread-safe.
 * <p>
 * A contribution is read and checked when its record type is first asked for; one that is broken is left out and never
 * hides the others.
 */
public interface RecordTypes {

    /** The record type; empty where nobody contributes it or its contribution is broken. */
    Optional<RecordType> find(String id);

    /** By id. */
    List<RecordType> all();

    /**
     * Checks every contribution and says what is wrong: each line begins with the contributing bundle's name, then names
     * the file and, where the file has lines, the line.
     */
    List<String> problems();
}
