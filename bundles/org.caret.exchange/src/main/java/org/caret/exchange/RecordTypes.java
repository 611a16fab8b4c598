package org.caret.exchange;

import java.util.List;
import java.util.Optional;

/** The contributed record types. An OSGi service. */
public interface RecordTypes {

    Optional<RecordType> find(String id);

    /** By id. */
    List<RecordType> all();

    /** Contributions that were skipped and why, each beginning with the bundle's name. */
    List<String> problems();
}
